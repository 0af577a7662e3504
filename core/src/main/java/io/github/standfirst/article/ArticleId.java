package io.github.standfirst.article;

import io.github.standfirst.invariant.DigitRunOrder;
import io.github.standfirst.invariant.Invariants;

/**
 * The id of an article: an opaque text that the application chose, compared by digit runs ({@code 9} before {@code 10}).
 *
 * @param value 1 to 191 code points of any script, something of which can be seen; no white space, controls or bidi
 *     controls
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is empty, too long, holds a character that is not allowed, or nobody would see
     *     anything of it
     */
    public ArticleId {
        Invariants.id("article id", value);
    }

    /**
     * The id of a value.
     *
     * @throws IllegalArgumentException if the value is not an id
     */
    public static ArticleId of(String value) {
        return new ArticleId(value);
    }

    @Override
    public int compareTo(ArticleId other) {
        return DigitRunOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
