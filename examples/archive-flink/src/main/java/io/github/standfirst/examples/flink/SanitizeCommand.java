package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.sanitizing.SanitizingArguments;
import io.github.standfirst.examples.flink.reading.SingleInputs;
import io.github.standfirst.examples.flink.sanitizing.ByProblem;
import io.github.standfirst.examples.flink.sanitizing.CleanLine;
import io.github.standfirst.examples.flink.sanitizing.SanitizingFormat;
import io.github.standfirst.examples.flink.writing.LineFiles;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the markup of lines safe. */
@Command(
        name = "sanitize",
        description = "Reads lines of JSON such as {\"html\": \"<b onclick=x>y</b>\"} and writes a line for each:"
                + " {\"html\": \"<b>y</b>\"}, or, into a folder of problems, the file, the line and what"
                + " is wrong with it.")
final class SanitizeCommand implements Callable<Integer> {

    @Mixin
    private JobArguments job = new JobArguments();

    @Mixin
    private SanitizingArguments sanitizing = new SanitizingArguments();

    @Override
    public Integer call() throws Exception {
        StreamExecutionEnvironment environment = job.environment();
        FileSource<CleanLine> source = FileSource.forBulkFileFormat(
                        new SanitizingFormat(sanitizing.policy(), sanitizing.report()),
                        job.inputs().toArray(Path[]::new))
                .setFileEnumerator(SingleInputs::new)
                .build();
        SingleOutputStreamOperator<String> clean = environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "lines")
                .uid("lines")
                .process(new ByProblem())
                .returns(Types.STRING)
                .name("by problem")
                .uid("by-problem");
        LineFiles files = new LineFiles(job.out());
        files.write("clean", clean);
        files.write("problems", clean.getSideOutput(ByProblem.problems()));
        environment.execute("standfirst sanitize");
        return 0;
    }
}
