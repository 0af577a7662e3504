package io.github.standfirst.comment;

import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.forest.Forest;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one view, as numbers: a row is made when it is asked for. */
final class ViewRows {

    private final ViewOptions options;
    private final ViewOrder order;

    /** By row: its rank in the order, and how deep it stands. */
    private final int[] ranks;

    private final int[] depths;

    /** The rows that have a number, in order. */
    private final int[] numbered;

    /** By row: how many comments are shown in front of it. */
    private final int[] shownBefore;

    /** The rows that stand below none. */
    private final BitSet tops;

    private final BitSet lastSiblings;
    private final int count;
    private final @Nullable Instant latest;

    ViewRows(Forest<CommentId, Comment> forest, ViewOptions options, List<ThreadProblem.Orphan> orphans) {
        this.options = options;
        this.order = ViewOrder.of(forest, options, orphans, position -> isVisible(forest.item(position)));
        Writing writing = new Writing();
        this.ranks = Arrays.copyOf(writing.ranks, writing.rows);
        this.depths = Arrays.copyOf(writing.depths, writing.rows);
        this.numbered = Arrays.copyOf(writing.numbered, writing.roots);
        this.shownBefore = Arrays.copyOf(writing.shownBefore, writing.rows + 1);
        this.tops = writing.tops;
        this.lastSiblings = lastSiblings();
        this.count = writing.count;
        this.latest = writing.latest;
    }

    private boolean isVisible(@Nullable Comment comment) {
        return comment instanceof Comment.Posted posted
                && options.kinds().contains(posted.kind())
                && options.viewer().sees(posted);
    }

    int size() {
        return ranks.length;
    }

    int count() {
        return count;
    }

    @Nullable
    Instant latest() {
        return latest;
    }

    ViewOrder order() {
        return order;
    }

    int depth(int row) {
        return depths[row];
    }

    /** Whether a row stands below none, whatever the cap makes of its depth. */
    boolean isTop(int row) {
        return tops.get(row);
    }

    int rank(int row) {
        return ranks[row];
    }

    /** The row behind the last one below. */
    int end(int row) {
        return rowFrom(order.end(ranks[row]));
    }

    /** The first row whose rank is at least a given one. */
    int rowFrom(int rank) {
        int found = Arrays.binarySearch(ranks, rank);
        return found < 0 ? -found - 1 : found;
    }

    /** Answers whether a rank has a row. */
    boolean hasRow(int rank) {
        return Arrays.binarySearch(ranks, rank) >= 0;
    }

    /** Answers whether the comment of a rank is shown in its row, and not only its place. */
    boolean isShown(int rank) {
        return isVisible(order.comment(rank)) && hasRow(rank);
    }

    /** The row of a comment, or of one that is missing, or {@link Forest#NONE}. */
    int row(CommentId id) {
        int rank = order.rank(id);
        int row = rank == Forest.NONE ? Forest.NONE : Arrays.binarySearch(ranks, rank);
        return row < 0 ? Forest.NONE : row;
    }

    /**
     * A row.
     *
     * @param end the row behind the last one of the page that it is on
     */
    ThreadRow row(int row, int end) {
        Comment comment = order.comment(ranks[row]);
        boolean last = lastSiblings.get(row);
        int behind = end(row);
        if (comment instanceof Comment.Posted posted && isVisible(posted)) {
            int number = Arrays.binarySearch(numbered, row);
            boolean canReply = options.repliesOpen()
                    && posted.status() == CommentStatus.APPROVED
                    && posted.kind() == CommentKind.COMMENT;
            int replies = shownBefore[behind] - shownBefore[row] - 1;
            return new Shown(posted, depths[row], Math.max(0, number + 1), last, replies, behind > end, canReply);
        }
        return new Placeholder(order.id(ranks[row]), reason(comment), depths[row], last, behind > end);
    }

    private static Placeholder.Reason reason(@Nullable Comment comment) {
        if (comment == null) {
            return Placeholder.Reason.MISSING;
        }
        return comment instanceof Comment.Tombstone ? Placeholder.Reason.ERASED : Placeholder.Reason.HIDDEN;
    }

    /**
     * Going backwards, a row is the last of its siblings if none of its depth came since the one above them. A set that
     * was emptied looks for its new end through all of its words, so that it is never emptied.
     */
    private BitSet lastSiblings() {
        BitSet last = new BitSet(ranks.length);
        BitSet seen = new BitSet();
        int deepest = 0;
        for (int row = ranks.length - 1; row >= 0; row--) {
            int depth = depths[row];
            last.set(row, !seen.get(depth));
            seen.set(depth);
            if (deepest > depth) {
                seen.clear(depth + 1, deepest + 1);
            }
            deepest = depth;
        }
        return last;
    }

    /** One pass to count what is visible, one to write the rows. */
    private final class Writing {

        /** Stands above all roots: their rows are one deeper. */
        private static final int ABOVE_ROOTS = -1;

        private final int[] visibleBefore = new int[order.size() + 1];
        private final int[] depthOfRank = new int[order.size()];
        private final int[] ranks = new int[order.size()];
        private final int[] depths = new int[order.size()];
        private final int[] numbered = new int[order.size()];
        private final int[] shownBefore = new int[order.size() + 1];
        private final BitSet tops = new BitSet();
        private int rows;
        private int roots;
        private int count;
        private @Nullable Instant latest;

        Writing() {
            int hiddenTo = 0;
            for (int rank = 0; rank < order.size(); rank++) {
                Comment comment = order.comment(rank);
                boolean visible = isVisible(comment);
                if (comment != null && !visible && options.gaps() == GapPolicy.HIDE_SUBTREE) {
                    hiddenTo = Math.max(hiddenTo, order.end(rank));
                }
                visibleBefore[rank + 1] = visibleBefore[rank] + (visible && rank >= hiddenTo ? 1 : 0);
            }
            int rank = 0;
            while (rank < order.size()) {
                rank = add(rank);
            }
        }

        /** Writes the row of a rank, if it has one; answers the rank to go on with. */
        private int add(int rank) {
            int parent = order.parent(rank);
            int depth = (parent == Forest.NONE ? ABOVE_ROOTS : depthOfRank[parent]) + 1;
            depthOfRank[rank] = depth;
            Comment comment = order.comment(rank);
            if (visibleBefore[rank + 1] > visibleBefore[rank] && comment instanceof Comment.Posted posted) {
                addShown(rank, depth, posted);
                return rank + 1;
            }
            boolean keepsReplies = visibleBefore[order.end(rank)] > visibleBefore[rank];
            if (!keepsReplies) {
                return order.end(rank);
            }
            if (comment != null && options.gaps() == GapPolicy.PROMOTE) {
                depthOfRank[rank] = depth - 1;
            } else {
                addRow(rank, depth, 0);
            }
            return rank + 1;
        }

        private void addShown(int rank, int depth, Comment.Posted comment) {
            if (depth == 0) {
                numbered[roots++] = rows;
            }
            addRow(rank, depth, 1);
            if (options.counted().contains(comment.kind())) {
                count++;
                Instant at = comment.posted().at();
                latest = latest == null || at.isAfter(latest) ? at : latest;
            }
        }

        private void addRow(int rank, int depth, int shown) {
            ranks[rows] = rank;
            tops.set(rows, depth == 0);
            depths[rows] = Math.min(depth, options.depthCap());
            shownBefore[rows + 1] = shownBefore[rows] + shown;
            rows++;
        }
    }
}
