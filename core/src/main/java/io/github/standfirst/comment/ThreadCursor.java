package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

/**
 * The place behind the last row of a page, for whoever asks for the next one: opaque, and safe in an address. It
 * holds ids of rows, and posting times of comments that are shown. Of a comment that the viewer does not see it holds
 * nothing but the id that its row has; where it has no row ({@link GapPolicy#PROMOTE}), that there is one.
 *
 * @param value letters, digits, {@code -} and {@code _}, at most {@value #MAX_LENGTH}
 */
public record ThreadCursor(String value) {

    /** The most characters that a cursor has. */
    public static final int MAX_LENGTH = 8_000;

    /**
     * Checks that a cursor was made here and not changed since.
     *
     * @throws NullPointerException if the value is null
     * @throws CursorException if it was not, as {@link CursorException.Reason#MALFORMED}
     */
    public ThreadCursor {
        CursorContent.decode(requireNonNull(value, "value"));
    }

    /**
     * The cursor of a value.
     *
     * @throws CursorException if it was not made here, or changed since
     */
    public static ThreadCursor parse(String value) {
        return new ThreadCursor(value);
    }

    CursorContent content() {
        return CursorContent.decode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
