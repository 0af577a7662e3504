package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import java.util.ArrayList;
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

/** A reply to a comment in the middle of a thread, which stays as it was. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadReply {

    /** How many comments there are. */
    @Param({"1000", "10000"})
    public int comments;

    private CommentThread thread = CommentThread.of(Comments.ARTICLE, List.of());
    private Comment reply = Comments.comment(0, "");

    /** For the harness. */
    public ThreadReply() {}

    /** Makes thread and reply, once. */
    @Setup
    public void makeThread() {
        thread = CommentThread.of(Comments.ARTICLE, Comments.shuffled(comments));
        reply = Comments.comment(comments + 1, "c" + comments / 2);
    }

    /** By copying. */
    @Benchmark
    public CommentThread with() {
        return thread.with(reply);
    }

    /** By building anew. */
    @Benchmark
    public CommentThread buildingAnew() {
        List<Comment> all = new ArrayList<>(thread.comments());
        all.add(reply);
        return CommentThread.of(Comments.ARTICLE, all);
    }
}
