package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentThread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thread made of flat comments in any order, with siblings from the oldest to the newest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadBuilding {

    /** How many comments there are. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int comments;

    private List<Comment> flat = List.of();

    /** For the harness. */
    public ThreadBuilding() {}

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

    /** A node a comment, with a list of children each. */
    @Benchmark
    public Object childLists() {
        return NaiveThread.childLists(flat);
    }

    /** The comments by parent, then a recursion. */
    @Benchmark
    public Object groupingBy() {
        return NaiveThread.groupingBy(flat);
    }

    /** No thread at all: each id put into a map and each parent looked up, which nobody can do without. */
    @Benchmark
    public int insertAndResolveAlone() {
        Map<CommentId, Comment> byId = new HashMap<>();
        flat.forEach(comment -> byId.put(comment.id(), comment));
        int found = 0;
        for (Comment comment : flat) {
            CommentId parent = comment.parent();
            found += parent != null && byId.containsKey(parent) ? 1 : 0;
        }
        return found;
    }
}
