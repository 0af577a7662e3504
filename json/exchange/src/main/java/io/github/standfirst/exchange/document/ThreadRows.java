package io.github.standfirst.exchange.document;

import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.comment.ThreadView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of the rows of a view goes into documents, and below what. */
public final class ThreadRows {

    private ThreadRows() {}

    /**
     * Answers whether something stands for a row: a comment, or a tombstone for what was erased. One that only waits, or was
     * hidden, can come back, and who is told of a tombstone drops it for good.
     */
    public static boolean stands(ThreadRow row) {
        return !(row instanceof Placeholder placeholder) || placeholder.reason() == Placeholder.Reason.ERASED;
    }

    /**
     * The comments that the first rows of a view answer, as its viewer may know it; null for those that answer the article,
     * or a comment that has no row. A placeholder does not tell whom its comment answered: named here is what it stands below
     * in the view, which at the cap is only the nearest that is a level above, and nothing where the cap is 0.
     *
     * @param count how many rows
     */
    public static List<@Nullable CommentId> answered(ThreadView thread, int count) {
        List<CommentId> open = new ArrayList<>();
        List<@Nullable CommentId> answered = new ArrayList<>();
        for (ThreadRow row : thread.rows().subList(0, count)) {
            while (open.size() > row.depth()) {
                open.remove(open.size() - 1);
            }
            @Nullable CommentId above = open.isEmpty() ? null : open.get(open.size() - 1);
            answered.add(row instanceof Shown shown ? seen(shown, thread) : above);
            open.add(row.id());
        }
        return answered;
    }

    private static @Nullable CommentId seen(Shown shown, ThreadView thread) {
        @Nullable CommentId parent = shown.comment().parent();
        return parent != null && thread.row(parent).isPresent() ? parent : null;
    }
}
