package io.github.standfirst.comment;

import io.github.standfirst.invariant.DigitRunOrder;
import io.github.standfirst.invariant.Invariants;
import java.util.Optional;

/**
 * The id of a comment: an opaque text that the application chose, compared by digit runs ({@code 9} before {@code 10}).
 *
 * @param value 1 to 191 code points of any script, something of which can be seen; no white space, controls or bidi
 *     controls
 */
public record CommentId(String value) implements Comparable<CommentId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is empty, too long, holds a character that is not allowed, or nobody would see
     *     anything of it
     */
    public CommentId {
        Invariants.id("comment id", value);
    }

    /**
     * The id of a value.
     *
     * @throws IllegalArgumentException if the value is not an id
     */
    public static CommentId of(String value) {
        return new CommentId(value);
    }

    /** The id of a value, or nothing where {@link #of} would refuse it. */
    public static Optional<CommentId> find(String value) {
        try {
            return Optional.of(new CommentId(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(CommentId other) {
        return DigitRunOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
