package io.github.standfirst.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One comment on the way from a root to the last row of a page, and where it stands among its siblings. */
sealed interface CursorStep {

    /**
     * A comment that is shown.
     *
     * @param id null where too many ids stand on the way
     * @param at when it was posted, which gives it its place together with the id
     * @param number stands for the id
     */
    record Told(@Nullable CommentId id, Instant at, long number) implements CursorStep {

        static Told of(Comment comment, boolean named) {
            CommentId id = comment.id();
            return new Told(named ? id : null, comment.posted().at(), CursorContent.number(id.value()));
        }
    }

    /** What orphans answer: its row and its place have nothing but the id. */
    record Missing(CommentId id) implements CursorStep {}

    /**
     * A comment that is not shown. Of it nothing is told: rows that stand below it lead to it as long as one of them is
     * there, and when all of it is gone, the rows in front of it say where it stood.
     *
     * @param rows of itself, or of what is shown below it
     * @param hiddenBefore siblings right before it that are not shown either, the nearest first
     * @param shownBefore the nearest sibling before these, which is shown; null where there is none
     */
    record Unseen(
            List<Witness> rows,
            List<Witness> hiddenBefore,
            @Nullable Told shownBefore) implements CursorStep {}

    /**
     * A comment by a row that stands below it.
     *
     * @param id of the row
     * @param up how many levels the comment stands above that, 0 where the row is its own
     */
    record Witness(CommentId id, int up) {}
}
