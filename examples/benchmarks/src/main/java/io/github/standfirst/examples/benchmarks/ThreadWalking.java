package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All comments of a thread, each before its replies. Only the walk is measured: what is in a comment is read by neither
 * side, for then both wait for the memory that the same million bodies are scattered over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadWalking {

    /** How many comments there are. */
    @Param({"1000000"})
    public int comments;

    private CommentThread thread = CommentThread.of(Comments.ARTICLE, List.of());
    private List<NaiveThread.Node> roots = List.of();

    /** For the harness. */
    public ThreadWalking() {}

    /** Makes both threads, once. */
    @Setup
    public void makeThreads() {
        List<Comment> flat = Comments.shuffled(comments);
        thread = CommentThread.of(Comments.ARTICLE, flat);
        roots = NaiveThread.childLists(flat);
    }

    /** The library's list. */
    @Benchmark
    public void standfirst(Blackhole reader) {
        for (Comment comment : thread.comments()) {
            reader.consume(comment);
        }
    }

    /** A recursion over nodes. */
    @Benchmark
    public void childLists(Blackhole reader) {
        NaiveThread.walk(roots, reader);
    }
}
