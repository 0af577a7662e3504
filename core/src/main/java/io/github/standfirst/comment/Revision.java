package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;

/**
 * A text that a comment has, had, or would have if it were approved. Its place in the {@link CommentHistory} is its
 * number, from 1. A mapper that was not told how to write it fails on it or writes nothing.
 */
public final class Revision {

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(SafeHtml body, Instant at) {}

    private Revision(Parts parts) {
        this.parts = parts;
    }

    /**
     * A text and its time.
     *
     * @param at when it was sent, in the years 0000 to 9999
     * @throws IllegalArgumentException if the time is outside of these years
     */
    public static Revision of(SafeHtml body, Instant at) {
        return new Revision(new Parts(requireNonNull(body, "body"), Invariants.time("at", at)));
    }

    /** The text. */
    public SafeHtml body() {
        return parts.body;
    }

    /** When it was sent. */
    public Instant at() {
        return parts.at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Revision that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The time, and not the text. */
    @Override
    public String toString() {
        return "Revision[" + parts.at + "]";
    }
}
