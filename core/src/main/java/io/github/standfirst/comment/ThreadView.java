package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.CursorException.Reason;
import io.github.standfirst.forest.Forest;
import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;

/**
 * What one viewer sees of a thread: rows in the order in which they are shown, each before its replies. The number of
 * comments to print is the one that the view counts. Immutable; a row is made when it is asked for.
 *
 * <p>Pages are cut by a cursor, which a page gives for the next one. In orders of posting time alone
 * ({@link ViewOptions#isStable()}) no row comes twice and none is lost while comments are added, hidden and erased between
 * two pages; the next page is asked of a view of the thread as it has become. In other orders a cursor is good for views
 * whose rows are of the same comments, equally deep, and refused by others.
 *
 * <p>When comments are taken out of the thread entirely, the next page goes on where they stood. A cursor has room for so
 * much, behind which rows may come twice or be left out: of a branch deeper than 128 levels it knows the root and the 128
 * nearest; of ids that take more than about 2,900 bytes it knows the root's and the nearest ones, and tells others from
 * siblings by their times alone; and a place below or behind comments that are not shown is lost when the rows that led
 * to them are taken out or moved, too. When a comment that was missing arrives, its replies move to where it stands; when one is
 * taken out and its replies are not, they move the other way: replies that have moved may come twice or be left out.
 */
public final class ThreadView {

    // Transient, so that mappers that look at fields pass by the comments of the thread that are not shown.
    private final transient ArticleId article;
    private final transient ViewRows rows;
    private final transient ThreadPages pages;

    private ThreadView(ArticleId article, ViewOptions options, ViewRows rows) {
        this.article = article;
        this.rows = rows;
        this.pages = new ThreadPages(article, options, rows);
    }

    static ThreadView of(
            ArticleId article,
            Forest<CommentId, Comment> forest,
            List<ThreadProblem.Orphan> orphans,
            ViewOptions options) {
        return new ThreadView(article, options, new ViewRows(forest, options, orphans));
    }

    /** The article that the comments are on. */
    public ArticleId article() {
        return article;
    }

    /** The rows, each before its replies; unmodifiable, with quick access to each. */
    public List<ThreadRow> rows() {
        return new RowList(rows);
    }

    /** The number of comments shown of the kinds that count, replies included, placeholders not. */
    public int count() {
        return rows.count();
    }

    /**
     * What a list of articles says about the thread.
     *
     * @param asOf the present time, for the reader of the list
     */
    public ThreadSummary summary(Instant asOf) {
        return new ThreadSummary(rows.count(), rows.latest(), asOf);
    }

    /** The place of a comment's row, from 0; none where the viewer sees no row of it. */
    public OptionalInt row(CommentId id) {
        int row = rows.row(id);
        return row == Forest.NONE ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /**
     * The first page.
     *
     * @param asOf the present time, for the summary
     */
    public ThreadPage page(PageSize size, Instant asOf) {
        return pages.page(0, rows.size(), size, summary(asOf));
    }

    /**
     * The page behind a cursor. Where roots are asked for and the cursor points into what is below one, the rest of that
     * comes first.
     *
     * @param asOf the present time, for the summary
     * @throws CursorException if the cursor cannot be followed in this view
     */
    public ThreadPage page(ThreadCursor after, PageSize size, Instant asOf) {
        return pages.page(pages.follow(after), rows.size(), size, summary(asOf));
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
        return pages.page(from, rows.size(), rows(size), summary(asOf));
    }

    private static PageSize rows(int size) {
        return PageSize.rows(Invariants.atLeast(1, "size", size));
    }

    /**
     * The page on which a comment stands, as a permanent link to it needs it, if the view is cut from its beginning; none
     * where the viewer sees no row of it.
     *
     * @param asOf the present time, for the summary
     */
    public Optional<ThreadPage> pageWith(CommentId id, PageSize size, Instant asOf) {
        int row = rows.row(id);
        if (row == Forest.NONE) {
            return Optional.empty();
        }
        return Optional.of(pages.page(pages.startOf(row, size), rows.size(), size, summary(asOf)));
    }

    /**
     * What is shown below a comment, from the first reply on, also where the comment itself has no row; no rows where it is
     * not in the thread.
     *
     * @param size the most rows, at least 1
     * @param asOf the present time, for the summary
     * @throws IllegalArgumentException if {@code size} is less than 1
     */
    public ThreadPage replies(CommentId id, int size, Instant asOf) {
        int rank = rankWithRows(id);
        int from = rank == Forest.NONE ? rows.size() : rows.rowFrom(rank + 1);
        int limit =
                rank == Forest.NONE ? rows.size() : rows.rowFrom(rows.order().end(rank));
        return pages.page(from, limit, rows(size), summary(asOf));
    }

    /**
     * What is shown below a comment, behind a cursor that a page gave within it; no rows where the comment is not in the
     * thread any more.
     *
     * @param size the most rows, at least 1
     * @param asOf the present time, for the summary
     * @throws IllegalArgumentException if {@code size} is less than 1
     * @throws CursorException if the cursor cannot be followed in this view, or points elsewhere than below the comment, as
     *     it does where the comment has moved
     */
    public ThreadPage replies(CommentId id, ThreadCursor after, int size, Instant asOf) {
        int from = pages.follow(after);
        int rank = rankWithRows(id);
        int limit = rank == Forest.NONE ? from : rows.rowFrom(rows.order().end(rank));
        if (rank != Forest.NONE && (from < rows.rowFrom(rank + 1) || from > limit)) {
            throw new CursorException(Reason.ELSEWHERE, "cursor points elsewhere than below the comment");
        }
        return pages.page(from, limit, rows(size), summary(asOf));
    }

    /** What has no row, nor anything below it that has one, is answered for like what is not in the thread. */
    private int rankWithRows(CommentId id) {
        int rank = rows.order().rank(id);
        boolean hasRows = rank != Forest.NONE
                && rows.rowFrom(rank) < rows.rowFrom(rows.order().end(rank));
        return hasRows ? rank : Forest.NONE;
    }

    /**
     * The rows as a tree, for templates that want one: each root with its replies below it, no deeper than the cap of the
     * view and no deeper than asked; what is deeper stands at that depth, behind what it answers.
     *
     * @param depthCap the greatest depth, 0 to {@value ThreadNode#MAX_DEPTH}
     * @throws IllegalArgumentException if the depth is negative or greater
     */
    public List<ThreadNode> nested(int depthCap) {
        return ThreadNode.nest(rows(), depthCap);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThreadView that
                && article.equals(that.article)
                && rows.count() == that.rows.count()
                && Objects.equals(rows.latest(), that.rows.latest())
                && rows().equals(that.rows());
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + rows().hashCode();
    }

    @Override
    public String toString() {
        return "ThreadView[article=" + article + ", " + rows.count() + " comments, " + rows.size() + " rows]";
    }

    /** All rows, made one by one. */
    private static final class RowList extends AbstractList<ThreadRow> implements RandomAccess {
        private final ViewRows rows;

        RowList(ViewRows rows) {
            this.rows = requireNonNull(rows, "rows");
        }

        @Override
        public ThreadRow get(int index) {
            if (index < 0 || index >= rows.size()) {
                throw new IndexOutOfBoundsException("row is " + index + "; the view has " + rows.size());
            }
            return rows.row(index, rows.size());
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
