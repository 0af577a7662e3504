package io.github.standfirst.comment;

import org.jspecify.annotations.Nullable;

/** One comment on the way from a root to the last row of a page, and where it stands among its siblings. */
sealed interface CursorStep permits CursorContent.Told, CursorContent.Bounded, CursorContent.Missing {

    /** The id of its row, null where it has none. */
    @Nullable
    CommentId id();

    /** Stands for the id, which many others share, so that it does not tell the id of what has no row. */
    short tag();

    static short tagOf(CommentId id) {
        return (short) ((id.value().hashCode() * 0x9E37_79B9) >>> Short.SIZE);
    }
}
