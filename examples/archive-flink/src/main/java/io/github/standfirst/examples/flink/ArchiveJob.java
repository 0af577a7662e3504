package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.flink.reading.ArchiveFormat;
import io.github.standfirst.examples.flink.reading.ArchiveInputs;
import io.github.standfirst.examples.flink.reading.ArchiveLine;
import io.github.standfirst.examples.flink.reading.ArchiveReading;
import io.github.standfirst.examples.flink.reading.ByKind;
import io.github.standfirst.examples.flink.reading.InputCounts;
import io.github.standfirst.examples.flink.reading.LineKind;
import io.github.standfirst.examples.flink.reading.SingleInputs;
import io.github.standfirst.examples.flink.reading.SiteUpdates;
import io.github.standfirst.examples.flink.threads.CommentLine;
import io.github.standfirst.examples.flink.threads.ThreadMaker;
import io.github.standfirst.examples.flink.threads.ThreadUpdates;
import io.github.standfirst.examples.flink.threads.ThreadsOfArchive;
import io.github.standfirst.examples.flink.writing.LineFiles;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.jspecify.annotations.Nullable;

/**
 * Archives become articles, comments and threads.
 *
 * @param inputs files and folders
 * @param out where to
 * @param privateOut where what is private is written, null where it is not
 * @param reading how archives are read
 */
record ArchiveJob(List<Path> inputs, Path out, @Nullable Path privateOut, ArchiveReading reading) {

    /** Reads what is there, and makes each thread once. */
    void addImport(StreamExecutionEnvironment environment, ThreadMaker threads) {
        SingleOutputStreamOperator<ArchiveLine> lines = written(read(
                environment,
                FileSource.forBulkFileFormat(new ArchiveFormat(reading), inputs.toArray(Path[]::new))
                        .setFileEnumerator(ArchiveInputs::new)
                        .build()));
        addThreads(
                lines,
                line -> new CommentLine(line.subject(), line.place(), line.line()),
                new ThreadsOfArchive(threads));
        new LineFiles(out)
                .write(
                        "inputs",
                        lines.filter(line -> line.kind() == LineKind.COUNTS)
                                .keyBy(ArchiveLine::subject)
                                .process(new InputCounts())
                                .name("count inputs")
                                .uid("count-inputs"));
    }

    /**
     * Reads what is there and what comes, without an end, and makes threads anew as they change.
     *
     * @param lookEvery how often it is looked for new files
     */
    void addFollow(
            StreamExecutionEnvironment environment, ThreadUpdates updates, SiteUpdates sites, Duration lookEvery) {
        DataStream<ArchiveLine> read = read(
                environment,
                FileSource.forBulkFileFormat(new ArchiveFormat(reading), inputs.toArray(Path[]::new))
                        .setFileEnumerator(SingleInputs::new)
                        .monitorContinuously(lookEvery)
                        .build());
        DataStream<ArchiveLine> ofSites = read.filter(line -> line.kind() == LineKind.ANSWER)
                .keyBy(ArchiveLine::subject)
                .process(sites)
                .returns(TypeInformation.of(ArchiveLine.class))
                .name("sites")
                .uid("sites");
        SingleOutputStreamOperator<ArchiveLine> lines =
                written(read.filter(line -> line.kind() != LineKind.ANSWER).union(ofSites));
        addThreads(lines, line -> new CommentLine(line.subject(), line.comment(), line.line()), updates);
    }

    private static DataStream<ArchiveLine> read(
            StreamExecutionEnvironment environment, FileSource<ArchiveLine> source) {
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "archives")
                .uid("archives");
    }

    private SingleOutputStreamOperator<ArchiveLine> written(DataStream<ArchiveLine> read) {
        SingleOutputStreamOperator<ArchiveLine> lines = read.process(new ByKind())
                .returns(TypeInformation.of(ArchiveLine.class))
                .name("by kind")
                .uid("by-kind");
        LineFiles files = new LineFiles(out);
        files.write("articles", ByKind.lines(lines, LineKind.ARTICLE));
        files.write("comments", ByKind.lines(lines, LineKind.COMMENT));
        files.write("problems", ByKind.lines(lines, LineKind.PROBLEM));
        if (privateOut != null) {
            LineFiles privateFiles = new LineFiles(privateOut);
            privateFiles.write("contacts", ByKind.lines(lines, LineKind.CONTACT));
            privateFiles.write("history", ByKind.lines(lines, LineKind.HISTORY));
        }
        return lines;
    }

    private void addThreads(
            SingleOutputStreamOperator<ArchiveLine> lines,
            MapFunction<ArchiveLine, CommentLine> slots,
            KeyedProcessFunction<String, CommentLine, String> threads) {
        new LineFiles(out)
                .write(
                        "threads",
                        lines.filter(line -> line.kind() == LineKind.COMMENT)
                                .map(slots)
                                .returns(TypeInformation.of(CommentLine.class))
                                .keyBy(CommentLine::article)
                                .process(threads)
                                .name("threads")
                                .uid("threads"));
    }
}
