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

/** The same beside a search through all comments for each, which takes quadratic time, at sizes that it can do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadBuildingPerNode {

    /** How many comments there are. */
    @Param({"1000", "5000"})
    public int comments;

    private List<Comment> flat = List.of();

    /** For the harness. */
    public ThreadBuildingPerNode() {}

    /** Makes the comments, once. */
    @Setup
    public void makeComments() {
        flat = Comments.shuffled(comments);
    }

    /** The library. */
    @Benchmark
    public CommentThread standfirst() {
        return CommentThread.of(Comments.ARTICLE, flat);
    }

    /** A search through all comments for each. */
    @Benchmark
    public Object filterPerNode() {
        return NaiveThread.filterPerNode(flat);
    }
}
