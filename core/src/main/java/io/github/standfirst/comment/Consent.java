package io.github.standfirst.comment;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;

/**
 * What a commenter agreed to when leaving an address.
 *
 * @param statement the words that stood beside the box, plain text, not blank
 * @param at when the box was ticked, in the years 0000 to 9999
 */
public record Consent(String statement, Instant at) {

    /**
     * Checks words and time.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the statement is blank or holds a forbidden character, or the time is outside
     *     of the years 0000 to 9999
     */
    public Consent {
        statement = Invariants.nonBlank("consent statement", statement);
        Invariants.time("at", at);
    }

    /** The time, and nothing private. */
    @Override
    public String toString() {
        return "Consent[at=" + at + "]";
    }
}
