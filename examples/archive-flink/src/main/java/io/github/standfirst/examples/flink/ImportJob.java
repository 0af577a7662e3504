package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.flink.reading.ArchiveFormat;
import io.github.standfirst.examples.flink.reading.ArchiveInputs;
import io.github.standfirst.examples.flink.reading.ArchiveLine;
import io.github.standfirst.examples.flink.reading.ArchiveReading;
import io.github.standfirst.examples.flink.reading.ByKind;
import io.github.standfirst.examples.flink.reading.LineKind;
import io.github.standfirst.examples.flink.threads.CommentLine;
import io.github.standfirst.examples.flink.threads.ThreadMaker;
import io.github.standfirst.examples.flink.threads.ThreadsOfArchive;
import io.github.standfirst.examples.flink.writing.LineFiles;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Archives become articles, comments and threads.
 *
 * @param inputs files and folders
 * @param out where to
 * @param privateOut where what is private is written, null where it is not
 * @param reading how archives are read
 * @param threads makes threads
 */
record ImportJob(List<Path> inputs, Path out, @Nullable Path privateOut, ArchiveReading reading, ThreadMaker threads) {

    /** Adds the job to an environment. */
    void addTo(StreamExecutionEnvironment environment) {
        FileSource<ArchiveLine> source = FileSource.forBulkFileFormat(
                        new ArchiveFormat(reading), inputs.toArray(Path[]::new))
                .setFileEnumerator(ArchiveInputs::new)
                .build();
        SingleOutputStreamOperator<ArchiveLine> lines = environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "archives")
                .uid("archives")
                .process(new ByKind())
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
        files.write(
                "threads",
                lines.filter(line -> line.kind() == LineKind.COMMENT)
                        .map(line -> new CommentLine(line.subject(), line.place(), line.line()))
                        .returns(TypeInformation.of(CommentLine.class))
                        .keyBy(CommentLine::article)
                        .process(new ThreadsOfArchive(threads))
                        .name("threads")
                        .uid("threads"));
    }
}
