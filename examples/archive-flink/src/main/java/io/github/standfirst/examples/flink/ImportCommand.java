package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.threads.ThreadArguments;
import io.github.standfirst.examples.flink.threads.ThreadMaker;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Turns archives into articles, comments and threads. */
@Command(
        name = "import",
        description =
                "Reads what is there, and ends: articles, comments, the threads of all comments, and what was wrong.")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private JobArguments job = new JobArguments();

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    @Mixin
    private ThreadArguments threads = new ThreadArguments();

    @Override
    public Integer call() throws Exception {
        StreamExecutionEnvironment environment = job.environment(reading.privateOut());
        new ArchiveJob(job.inputs(), job.out(), reading.privateOut(), reading.reading())
                .addImport(environment, new ThreadMaker(threads.order(), threads.replyOrder(), threads.orphans()));
        environment.execute("standfirst import");
        return 0;
    }
}
