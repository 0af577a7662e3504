package io.github.standfirst.comment;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.CursorContent.Step;
import io.github.standfirst.comment.CursorException.Reason;
import io.github.standfirst.forest.Forest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the rows of a view into pages, and finds the row that a cursor points to. */
final class ThreadPages {

    private final ArticleId article;
    private final ViewOptions options;
    private final ViewRows rows;

    /** Stands for all rows in their order where that is not stable, else 0. */
    private final long snapshot;

    ThreadPages(ArticleId article, ViewOptions options, ViewRows rows) {
        this.article = article;
        this.options = options;
        this.rows = rows;
        this.snapshot = options.isStable() ? 0 : snapshot(rows);
    }

    private static long snapshot(ViewRows rows) {
        long hash = rows.size();
        for (int row = 0; row < rows.size(); row++) {
            hash = hash * 0x9E37_79B9_7F4A_7C15L
                    + rows.order().id(rows.rank(row)).value().hashCode()
                    + rows.depth(row);
        }
        return hash;
    }

    /** The page of the rows from one on, within those before another. */
    ThreadPage page(int from, int limit, PageSize size, ThreadSummary summary) {
        return cut(from, Math.min(limit, end(from, limit, size)), limit, summary);
    }

    /** The page of some rows. */
    ThreadPage cut(int from, int to, int limit, ThreadSummary summary) {
        List<ThreadRow> cut = new ArrayList<>(to - from);
        for (int row = from; row < to; row++) {
            cut.add(rows.row(row, to));
        }
        return new ThreadPage(article, summary, from, cut, to < limit && to > from ? cursor(to) : null);
    }

    private int end(int from, int limit, PageSize size) {
        if (size.unit() == PageSize.Unit.ROWS) {
            return (int) Math.min((long) from + size.count(), limit);
        }
        int end = from;
        int roots = 0;
        while (end < limit) {
            if (rows.isTop(end) && roots++ == size.count()) {
                return end;
            }
            end = rows.end(end);
        }
        return Math.min(end, limit);
    }

    /** The place behind the row in front of a given one. */
    private ThreadCursor cursor(int to) {
        Deque<Step> path = new ArrayDeque<>();
        int rank = rows.rank(to - 1);
        while (rank != Forest.NONE && path.size() < CursorContent.MAX_STEPS - 1) {
            addStep(rank, path);
            rank = rows.order().parent(rank);
        }
        if (rank != Forest.NONE) {
            while (rows.order().parent(rank) != Forest.NONE) {
                rank = rows.order().parent(rank);
            }
            addStep(rank, path);
        }
        return new CursorContent(
                        CursorContent.number(article), CursorContent.number(options), snapshot, to, List.copyOf(path))
                .encode();
    }

    /** A row on the way; what has no row is not shown, and so not told. */
    private void addStep(int rank, Deque<Step> path) {
        int row = rows.rowFrom(rank);
        if (row < rows.size() && rows.rank(row) == rank) {
            ThreadRow shown = rows.row(row, row + 1);
            Instant at = shown instanceof ThreadRow.Shown comment
                    ? comment.comment().posted().at()
                    : null;
            path.addFirst(new Step(shown.id(), at));
        }
    }

    /**
     * The row that a cursor points to.
     *
     * @throws CursorException if it belongs elsewhere, or the view has changed and is not stable
     */
    int follow(ThreadCursor cursor) {
        CursorContent content = cursor.content();
        if (content.article() != CursorContent.number(article)) {
            throw new CursorException(Reason.OTHER_ARTICLE, "cursor is of the thread of another article");
        }
        if (content.order() != CursorContent.number(options)) {
            throw new CursorException(Reason.OTHER_ORDER, "cursor is of a view in another order");
        }
        if (options.isStable()) {
            return behind(content.path());
        }
        if (content.snapshot() != snapshot || content.row() < 0 || content.row() > rows.size()) {
            throw new CursorException(
                    Reason.STALE, "the view has changed since the page of the cursor; expected is a new beginning");
        }
        return content.row();
    }

    /** The first row behind a way: the last step that is still there decides, and among what is below it the next one. */
    private int behind(List<Step> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            int rank = rows.order().rank(path.get(i).id());
            if (rank != Forest.NONE) {
                Step gone = i + 1 < path.size() ? path.get(i + 1) : null;
                return rows.rowFrom(gone == null ? rank + 1 : behind(rank, gone, options.replyOrder()));
            }
        }
        return path.isEmpty() ? 0 : rows.rowFrom(behind(Forest.NONE, path.get(0), options.rootOrder()));
    }

    /** The rank of the first sibling that stands behind where a comment would stand that is gone. */
    private int behind(int parent, Step gone, CommentOrder order) {
        ViewOrder all = rows.order();
        int rank = parent + 1;
        int end = parent == Forest.NONE ? all.size() : all.end(parent);
        Instant at = gone.at();
        while (at != null && rank < end && !isBehind(all.comment(rank), gone.id(), at, order)) {
            rank = all.end(rank);
        }
        return rank;
    }

    private static boolean isBehind(@Nullable Comment sibling, CommentId id, Instant at, CommentOrder order) {
        if (sibling == null) {
            return false;
        }
        int byTime = sibling.posted().at().compareTo(at);
        int compared = byTime != 0 ? byTime : sibling.id().compareTo(id);
        return order == CommentOrder.NEWEST ? compared < 0 : compared > 0;
    }
}
