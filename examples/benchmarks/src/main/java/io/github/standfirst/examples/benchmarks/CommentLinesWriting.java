package io.github.standfirst.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.json.JsonStream;
import io.github.standfirst.json.StandfirstJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;

/** Comments written as lines of JSON in UTF-8, for one comment; each way writes its own shape. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(JsonComments.COUNT)
public class CommentLinesWriting {

    private final JsonStream<Comment> stream = StandfirstJson.create().comments();
    private final List<Comment.Posted> comments = JsonComments.list();
    private final List<FlatComment> flat =
            comments.stream().map(FlatComment::of).toList();
    private final ObjectWriter jackson3 =
            PlainJackson.jackson3().writerFor(Comment.Posted.class).withRootValueSeparator("\n");
    private final com.fasterxml.jackson.databind.ObjectWriter jackson2 =
            PlainJackson.jackson2().writerFor(Comment.Posted.class).withRootValueSeparator("\n");

    /** For the harness. */
    public CommentLinesWriting() {}

    /** Bytes that go nowhere, so that nothing but the writing is measured. */
    private static final class Sink extends OutputStream {
        private final Blackhole hole;

        Sink(Blackhole hole) {
            this.hole = hole;
        }

        @Override
        public void write(int unit) {
            hole.consume(unit);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            hole.consume(bytes);
        }
    }

    /** Ours. */
    @Benchmark
    public void standfirst(Blackhole hole) {
        stream.writeLines(comments, new Sink(hole));
    }

    /** A mapper of Jackson 3 on the same records. */
    @Benchmark
    public void plainJackson3(Blackhole hole) {
        try (SequenceWriter writer = jackson3.writeValues(new Sink(hole))) {
            writer.writeAll(comments);
        }
    }

    /** A mapper of Jackson 2 on the same records. */
    @Benchmark
    public void plainJackson2(Blackhole hole) throws IOException {
        try (com.fasterxml.jackson.databind.SequenceWriter writer = jackson2.writeValues(new Sink(hole))) {
            writer.writeAll(comments);
        }
    }

    /** Token by token, by hand. */
    @Benchmark
    public void handWritten(Blackhole hole) {
        HandWrittenJson.write(comments, new Sink(hole));
    }

    /** fastjson2, of records of strings. */
    @Benchmark
    public void fastjson2(Blackhole hole) {
        Sink sink = new Sink(hole);
        for (FlatComment comment : flat) {
            JSON.writeTo(sink, comment);
            sink.write('\n');
        }
    }
}
