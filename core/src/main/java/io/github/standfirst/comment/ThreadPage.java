package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.invariant.Invariants;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Some consecutive rows of a view, as they go over a network.
 *
 * @param article the article that the comments are on
 * @param summary of the whole view
 * @param first the position of the first row in the view, from 0
 * @param rows in the order in which they are shown, each before its replies
 * @param next where the next page begins, null where no rows follow
 */
public record ThreadPage(
        ArticleId article,
        ThreadSummary summary,
        int first,
        List<ThreadRow> rows,
        @Nullable ThreadCursor next) {

    /**
     * Copies the rows.
     *
     * @throws NullPointerException if a component or a row is null
     * @throws IllegalArgumentException if {@code first} is negative, or a row stands more than one level below the one
     *     before it
     */
    public ThreadPage {
        requireNonNull(article, "article");
        requireNonNull(summary, "summary");
        Invariants.atLeast(0, "first", first);
        rows = Invariants.list("rows", rows);
        for (int i = 1; i < rows.size(); i++) {
            int before = rows.get(i - 1).depth();
            if (rows.get(i).depth() - 1 > before) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "depth of row %d is %d; expected is at most %d, one more than that of the row before it",
                        i,
                        rows.get(i).depth(),
                        before + 1));
            }
        }
    }

    /** Answers whether rows follow. */
    public boolean more() {
        return next != null;
    }

    /**
     * The rows as a tree, for templates that want one, as {@link ThreadView#nested} gives those of a whole view. Replies
     * at the beginning, to a comment on an earlier page, stand as roots.
     *
     * @param depthCap the greatest depth, 0 to {@value ThreadNode#MAX_DEPTH}
     * @throws IllegalArgumentException if the depth is negative or greater
     */
    public List<ThreadNode> nested(int depthCap) {
        return ThreadNode.nest(rows, depthCap);
    }

    /** The page in short: numbers instead of rows, for logs. */
    @Override
    public String toString() {
        return "ThreadPage[article=" + article + ", first=" + first + ", " + rows.size() + " rows, next=" + next + "]";
    }
}
