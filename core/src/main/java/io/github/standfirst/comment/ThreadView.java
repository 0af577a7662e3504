package io.github.standfirst.comment;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.forest.Forest;
import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer sees of a thread: rows in the order in which they are shown, each before its replies. The number of
 * comments to print is the one that the view counts. Immutable.
 */
public final class ThreadView {

    private final ArticleId article;
    private final List<ThreadRow> rows;
    private final int count;
    private final @Nullable Instant latest;

    private ThreadView(ArticleId article, ThreadRows rows) {
        this.article = article;
        this.rows = rows.rows();
        this.count = rows.count();
        this.latest = rows.latest();
    }

    static ThreadView of(ArticleId article, Forest<CommentId, Comment> forest, ViewOptions options) {
        return new ThreadView(article, new ThreadRows(forest, options));
    }

    /** The article that the comments are on. */
    public ArticleId article() {
        return article;
    }

    /** The rows, each before its replies. */
    public List<ThreadRow> rows() {
        return rows;
    }

    /** The number of comments shown, replies included, placeholders not. */
    public int count() {
        return count;
    }

    /**
     * What a list of articles says about the thread.
     *
     * @param asOf the present time, for the reader of the list
     */
    public ThreadSummary summary(Instant asOf) {
        return new ThreadSummary(count, latest, asOf);
    }

    /**
     * Some consecutive rows. A first position behind the last row gives a page without rows.
     *
     * @param first the position of the first row, from 0
     * @param size the most rows, at least 1
     * @param asOf the present time, for the summary
     * @throws IllegalArgumentException if {@code first} is negative, or {@code size} less than 1
     */
    public ThreadPage page(int first, int size, Instant asOf) {
        int from = Math.min(Invariants.atLeast(0, "first", first), rows.size());
        int to = (int) Math.min((long) from + Invariants.atLeast(1, "size", size), rows.size());
        return new ThreadPage(article, summary(asOf), from, rows.subList(from, to), to < rows.size());
    }

    @Override
    public String toString() {
        return "ThreadView[article=" + article + ", " + count + " comments, " + rows.size() + " rows]";
    }
}
