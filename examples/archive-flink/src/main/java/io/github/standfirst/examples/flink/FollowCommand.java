package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.threads.ThreadArguments;
import io.github.standfirst.examples.flink.reading.SiteUpdates;
import io.github.standfirst.examples.flink.threads.ThreadMaker;
import io.github.standfirst.examples.flink.threads.ThreadUpdates;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps threads up to date with comments as they come. */
@Command(
        name = "follow",
        description = {
            "Reads what is in a folder and what is put there, until it is stopped, and writes the thread of an article"
                    + " anew when its comments have changed: of several lines of one article that of the highest version holds.",
            "A file is read once, when it is there under a name without a dot or an underscore before it: write it under"
                    + " such a name, and rename it when it is whole."
        })
final class FollowCommand implements Callable<Integer> {

    @Mixin
    private JobArguments job = new JobArguments();

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    @Mixin
    private ThreadArguments threads = new ThreadArguments();

    @Option(
            names = "--look-every",
            paramLabel = "DURATION",
            defaultValue = "PT1S",
            description = "How often it is looked for new files. Default: ${DEFAULT-VALUE}.")
    private Duration lookEvery = Duration.ofSeconds(1);

    @Option(
            names = "--update-every",
            paramLabel = "DURATION",
            defaultValue = "PT1S",
            description = "How often the thread of an article is written at most, PT0S for each comment. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Duration updateEvery = Duration.ofSeconds(1);

    @Option(
            names = "--forget-after",
            paramLabel = "DURATION",
            defaultValue = "PT0S",
            description = "When the thread of an article to which nothing comes any more is forgotten, as in P90D, PT0S"
                    + " for never. A later comment begins a new one. Default: ${DEFAULT-VALUE}.")
    private Duration forgetAfter = Duration.ZERO;

    @Override
    public Integer call() throws Exception {
        StreamExecutionEnvironment environment = job.environment(reading.privateOut());
        new ArchiveJob(job.inputs(), job.out(), reading.privateOut(), reading.reading())
                .addFollow(
                        environment,
                        new ThreadUpdates(
                                new ThreadMaker(threads.order(), threads.replyOrder(), threads.orphans()),
                                updateEvery,
                                forgetAfter),
                        new SiteUpdates(reading.reading(), updateEvery),
                        lookEvery);
        environment.execute("standfirst follow");
        return 0;
    }
}
