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

/** All comments of a thread, each before its replies, and the length of its body. */
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
    public long standfirst() {
        long sum = 0;
        for (Comment comment : thread.comments()) {
            sum += NaiveThread.length(comment);
        }
        return sum;
    }

    /** A recursion over nodes. */
    @Benchmark
    public long childLists() {
        return NaiveThread.walk(roots);
    }
}
