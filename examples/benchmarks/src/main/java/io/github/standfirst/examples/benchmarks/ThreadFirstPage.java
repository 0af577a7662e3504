package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.PageSize;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import java.time.Instant;
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

/** The first fifty rows of a view of a million comments, again and again, and the view itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadFirstPage {

    private static final Instant NOW = Instant.ofEpochSecond(1_600_000_000L);

    /** In what order roots and replies stand. */
    @Param({"OLDEST", "NEWEST", "NEWEST_ACTIVITY", "MOST_REACTED"})
    public CommentOrder order = CommentOrder.OLDEST;

    private CommentThread thread = CommentThread.of(Comments.ARTICLE, List.of());
    private ThreadView view = thread.view(ViewOptions.forPublic());

    /** For the harness. */
    public ThreadFirstPage() {}

    /** Makes the view, once. */
    @Setup
    public void makeView() {
        thread = CommentThread.of(Comments.ARTICLE, Comments.shuffled(1_000_000));
        view = makingTheView();
    }

    /** The page of a view that is kept. */
    @Benchmark
    public ThreadPage firstPage() {
        return view.page(PageSize.rows(50), NOW);
    }

    /** The view. */
    @Benchmark
    public ThreadView makingTheView() {
        return thread.view(ViewOptions.forPublic().withOrder(order, order));
    }
}
