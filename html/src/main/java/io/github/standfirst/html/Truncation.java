package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.CharacterRule;

/**
 * How much of a body is kept: so many characters, words or blocks, and what stands where it was cut.
 *
 * @param unit what is counted
 * @param limit how many of them are kept, at least 0
 * @param ellipsis plain text that follows what was cut, and nothing else
 */
public record Truncation(Unit unit, int limit, String ellipsis) {

    /** U+2026, what stands where something was cut unless one says otherwise. */
    public static final String ELLIPSIS = "\u2026";

    /**
     * Checks.
     *
     * @throws NullPointerException if the unit or the ellipsis is null
     * @throws IllegalArgumentException if the limit is negative or the ellipsis holds a forbidden character
     */
    public Truncation {
        requireNonNull(unit, "unit");
        if (limit < 0) {
            throw new IllegalArgumentException("limit is " + limit + "; expected is 0 or more");
        }
        ellipsis = CharacterRule.require("ellipsis", ellipsis);
    }

    /**
     * At most so many code points of text; what a reader sees as one character is kept whole or not at all.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public static Truncation toCodePoints(int limit) {
        return new Truncation(Unit.CODE_POINTS, limit, ELLIPSIS);
    }

    /**
     * At most so many words, as {@link TextMeasures} counts them.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public static Truncation toWords(int limit) {
        return new Truncation(Unit.WORDS, limit, ELLIPSIS);
    }

    /**
     * At most so many blocks that stand in no other: paragraphs, lists, figures. Text between blocks is one, too.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public static Truncation toBlocks(int limit) {
        return new Truncation(Unit.BLOCKS, limit, ELLIPSIS);
    }

    /**
     * The same with another ellipsis.
     *
     * @param text plain, empty for none
     * @throws IllegalArgumentException if it holds a forbidden character
     */
    public Truncation withEllipsis(String text) {
        return new Truncation(unit, limit, text);
    }

    /** What is counted. */
    public enum Unit {
        /** Characters of text, by Unicode; white space counts. */
        CODE_POINTS,
        /** Words. */
        WORDS,
        /** Outermost blocks. */
        BLOCKS
    }
}
