package io.github.standfirst.comment;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;

/**
 * What a commenter says against a decision. A mapper that was not told how to write it fails on it or writes nothing.
 */
public final class Appeal {

    /** The most code points of an appeal. */
    public static final int MAX_LENGTH = 10_000;

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(int decision, String text, Instant at) {}

    private Appeal(Parts parts) {
        this.parts = parts;
    }

    /**
     * An appeal against a decision.
     *
     * @param decision the number of the decision, from 1
     * @param text plain text, at most {@value #MAX_LENGTH} code points, not blank
     * @param at in the years 0000 to 9999
     * @throws IllegalArgumentException if the number is less than 1, the text is blank, too long or holds a forbidden
     *     character, or the time is outside of these years
     */
    public static Appeal of(int decision, String text, Instant at) {
        Invariants.atLeast(1, "decision", decision);
        Invariants.nonBlank("appeal", text);
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException("appeal has " + length + " code points; allowed are 1 to " + MAX_LENGTH);
        }
        return new Appeal(new Parts(decision, Invariants.text("appeal", text), Invariants.time("at", at)));
    }

    /** The number of the decision that it is against. */
    public int decision() {
        return parts.decision;
    }

    /** What the commenter says, plain text. */
    public String text() {
        return parts.text;
    }

    /** When it was said. */
    public Instant at() {
        return parts.at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appeal that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The number of the decision and the time, and not the text. */
    @Override
    public String toString() {
        return "Appeal[decision=" + parts.decision + ", " + parts.at + "]";
    }
}
