package io.github.standfirst.article;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;

/**
 * Where a story was filed from. The words that are printed ({@code YEREVAN (Agency)—}) stay in the body as they are.
 *
 * @param place plain text, not blank
 */
public record Dateline(@TextLength(max = 300) String place) {

    /**
     * Checks the place.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank or holds a forbidden character
     */
    public Dateline {
        place = Invariants.nonBlank("dateline place", place);
    }

    /** The dateline in short: the place is cut, for logs. */
    @Override
    public String toString() {
        return "Dateline[place=" + Quoted.of(place) + "]";
    }
}
