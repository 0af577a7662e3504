package io.github.standfirst.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One comment on the way from a root to the last row of a page, and where it stands among its siblings. */
sealed interface CursorStep {

    /** The id of its row, null where it has none. */
    @Nullable
    CommentId id();

    /** Stands for the id, which many others share, so that it does not tell the id of what has no row. */
    short tag();

    static short tagOf(CommentId id) {
        return (short) ((id.value().hashCode() * 0x9E37_79B9) >>> Short.SIZE);
    }

    /**
     * A comment whose time may be told.
     *
     * @param at when it was posted, which gives it its place together with the id
     */
    record Told(CommentId id, Instant at) implements CursorStep {
        @Override
        public short tag() {
            return tagOf(id);
        }
    }

    /**
     * A comment whose time may not be told.
     *
     * @param bound a second, as round as can be, between the posting times of the comment and of the sibling behind it:
     *     the later of the two may be posted in it, the earlier was posted before it
     */
    record Bounded(@Nullable CommentId id, short tag, long bound) implements CursorStep {}
}
