package io.github.standfirst.comment;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;

/**
 * What a commenter agreed to when leaving an address: the words that stood beside the box, and when it was ticked. Private,
 * as the address is: {@link #toString} shows no words, and mappers that were not told of it write nothing. Immutable.
 */
public final class Consent {

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(String statement, Instant at) {}

    /**
     * A consent.
     *
     * @param statement the words that stood beside the box, plain text, not blank
     * @param at when the box was ticked, in the years 0000 to 9999
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the statement is blank or holds a forbidden character, or the time is outside
     *     of the years 0000 to 9999
     */
    public Consent(String statement, Instant at) {
        this.parts = new Parts(Invariants.nonBlank("consent statement", statement), Invariants.time("at", at));
    }

    /** The words that stood beside the box, plain text, not blank. */
    public String statement() {
        return parts.statement;
    }

    /** When the box was ticked, in the years 0000 to 9999. */
    public Instant at() {
        return parts.at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The time, and nothing private. */
    @Override
    public String toString() {
        return "Consent[at=" + parts.at + "]";
    }
}
