package io.github.standfirst.comment;

import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.comment.ThreadRow.Placeholder.Reason;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.forest.Forest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that options leave of a thread: one pass to count what is visible, one to write. */
final class ThreadRows {

    /** Stands above all roots: their rows are one deeper. */
    private static final int ABOVE_ROOTS = -1;

    private final Forest<CommentId, Comment> forest;
    private final ViewOptions options;
    private final int[] visibleBefore;
    private final int[] depths;
    private final List<ThreadRow> rows = new ArrayList<>();
    private int roots;
    private int count;
    private @Nullable Instant latest;

    ThreadRows(Forest<CommentId, Comment> forest, ViewOptions options) {
        this.forest = forest;
        this.options = options;
        this.visibleBefore = countVisible();
        this.depths = new int[forest.size()];
        int position = 0;
        while (position < forest.size()) {
            position = addRow(position);
        }
    }

    List<ThreadRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    int count() {
        return count;
    }

    @Nullable
    Instant latest() {
        return latest;
    }

    private int[] countVisible() {
        int[] before = new int[forest.size() + 1];
        for (int i = 0; i < forest.size(); i++) {
            before[i + 1] = before[i] + (isVisible(forest.item(i)) ? 1 : 0);
        }
        return before;
    }

    private boolean isVisible(Comment comment) {
        return comment instanceof Comment.Posted posted && options.statuses().contains(posted.status());
    }

    /** Writes the row of a position, if it has one; answers the position to go on with. */
    private int addRow(int position) {
        Comment comment = forest.item(position);
        int parent = forest.parent(position);
        int depth = (parent == Forest.NONE ? ABOVE_ROOTS : depths[parent]) + 1;
        depths[position] = depth;
        if (comment instanceof Comment.Posted posted && isVisible(posted)) {
            addShown(posted, depth);
            return position + 1;
        }
        boolean keepsReplies = visibleBefore[forest.end(position)] > visibleBefore[position];
        if (!keepsReplies || options.gaps() == GapPolicy.HIDE_SUBTREE) {
            return forest.end(position);
        }
        if (options.gaps() == GapPolicy.PROMOTE) {
            depths[position] = depth - 1;
        } else {
            Reason reason = comment instanceof Comment.Tombstone ? Reason.ERASED : Reason.HIDDEN;
            rows.add(new Placeholder(comment.id(), reason, Math.min(depth, options.depthCap())));
        }
        return position + 1;
    }

    private void addShown(Comment.Posted comment, int depth) {
        int number = depth == 0 ? ++roots : 0;
        Instant at = comment.posted().at();
        count++;
        latest = latest == null || at.isAfter(latest) ? at : latest;
        rows.add(new Shown(comment, Math.min(depth, options.depthCap()), number, options.repliesOpen()));
    }
}
