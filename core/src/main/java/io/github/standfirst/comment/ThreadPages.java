package io.github.standfirst.comment;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.CursorException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the rows of a view into pages, and finds the row that a cursor points to. */
final class ThreadPages {

    private final ArticleId article;
    private final ViewOptions options;
    private final ViewRows rows;
    private final CursorWay way;

    /** Stands for all rows in their order where that is not stable; null until somebody asks. */
    private @Nullable Long snapshot;

    ThreadPages(ArticleId article, ViewOptions options, ViewRows rows) {
        this.article = article;
        this.options = options;
        this.rows = rows;
        this.way = new CursorWay(options, rows);
    }

    /** Worked out twice by two threads it is the same. */
    private long snapshot() {
        Long known = snapshot;
        if (known == null) {
            known = options.isStable() ? 0 : snapshot(rows);
            snapshot = known;
        }
        return known;
    }

    private static long snapshot(ViewRows rows) {
        MessageDigest digest = CursorContent.sha256();
        ByteBuffer numbers = ByteBuffer.allocate(2 * Integer.BYTES);
        for (int row = 0; row < rows.size(); row++) {
            byte[] id = rows.order().id(rows.rank(row)).value().getBytes(StandardCharsets.UTF_8);
            digest.update(numbers.putInt(0, id.length)
                    .putInt(Integer.BYTES, rows.depth(row))
                    .array());
            digest.update(id);
        }
        return CursorContent.number(digest.digest());
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

    /** The first row of the page that holds a given one, if pages are cut from the first row on. */
    int startOf(int row, PageSize size) {
        if (size.unit() == PageSize.Unit.ROWS) {
            return row - row % size.count();
        }
        int start = 0;
        int roots = 0;
        for (int top = 0; top <= row; top = rows.end(top)) {
            if (rows.isTop(top) && roots++ % size.count() == 0) {
                start = top;
            }
        }
        return start;
    }

    /** The place behind the row in front of a given one. */
    private ThreadCursor cursor(int to) {
        List<CursorStep> path = options.isStable() ? way.to(to - 1) : List.of();
        return new CursorContent(
                        CursorContent.number(article.value()), CursorContent.number(options), snapshot(), to, path)
                .encode();
    }

    /**
     * The row that a cursor points to.
     *
     * @throws CursorException if it belongs elsewhere, or the view has changed and is not stable
     */
    int follow(ThreadCursor cursor) {
        CursorContent content = cursor.content();
        if (content.article() != CursorContent.number(article.value())) {
            throw new CursorException(Reason.OTHER_ARTICLE, "cursor is of the thread of another article");
        }
        if (content.order() != CursorContent.number(options)) {
            throw new CursorException(Reason.OTHER_ORDER, "cursor is of a view in another order");
        }
        if (options.isStable()) {
            return rows.rowFrom(way.behind(content.path()));
        }
        if (content.snapshot() != snapshot() || content.row() < 0 || content.row() > rows.size()) {
            throw new CursorException(
                    Reason.STALE, "the view has changed since the page of the cursor; expected is a new beginning");
        }
        return content.row();
    }
}
