package io.github.standfirst.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.json.BodyReading;
import io.github.standfirst.json.JsonStream;
import io.github.standfirst.json.StandfirstJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;

/** Comments read from lines of JSON in UTF-8, for one comment. The mappers read the shape that they write themselves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(JsonComments.COUNT)
public class CommentLinesReading {

    private final StandfirstJson json = StandfirstJson.create();
    private final JsonStream<Comment> sanitizing = json.comments();
    private final JsonStream<Comment> trusting =
            json.withBodies(BodyReading.trust()).comments();
    private final byte[] lines = lines();
    private final byte[] plainLines = plainLines();
    private final ObjectReader jackson3 = PlainJackson.jackson3().readerFor(Comment.Posted.class);
    private final com.fasterxml.jackson.databind.ObjectReader jackson2 =
            PlainJackson.jackson2().readerFor(Comment.Posted.class);

    /** For the harness. */
    public CommentLinesReading() {}

    private static byte[] lines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandfirstJson.create().comments().writeLines(JsonComments.list(), out);
        return out.toByteArray();
    }

    private static byte[] plainLines() {
        return JsonComments.list().stream()
                .map(comment -> PlainJackson.jackson3().writeValueAsString(comment))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Ours, for a store of one's own. */
    @Benchmark
    public List<Comment> standfirstTrusting() {
        List<Comment> comments = new ArrayList<>();
        trusting.readLines(new ByteArrayInputStream(lines), comments::add);
        return comments;
    }

    /** Ours, for what came over a network. */
    @Benchmark
    public List<Comment> standfirstSanitizing() {
        List<Comment> comments = new ArrayList<>();
        sanitizing.readLines(new ByteArrayInputStream(lines), comments::add);
        return comments;
    }

    /** A mapper of Jackson 3 on the same records. */
    @Benchmark
    public List<Comment> plainJackson3() {
        List<Comment> comments = new ArrayList<>();
        try (MappingIterator<Comment.Posted> read = jackson3.readValues(plainLines)) {
            read.forEachRemaining(comments::add);
        }
        return comments;
    }

    /** A mapper of Jackson 2 on the same records. */
    @Benchmark
    public List<Comment> plainJackson2() throws IOException {
        List<Comment> comments = new ArrayList<>();
        try (com.fasterxml.jackson.databind.MappingIterator<Comment.Posted> read = jackson2.readValues(plainLines)) {
            read.forEachRemaining(comments::add);
        }
        return comments;
    }

    /** Token by token, by hand. */
    @Benchmark
    public List<Comment> handWritten() {
        return HandWrittenJson.read(lines);
    }

    /** fastjson2, into records of strings. */
    @Benchmark
    public List<FlatComment> fastjson2() {
        List<FlatComment> comments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                comments.add(JSON.parseObject(lines, start, i - start, StandardCharsets.UTF_8, FlatComment.class));
                start = i + 1;
            }
        }
        return comments;
    }
}
