package io.github.standfirst.exchange.page;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.html.Removal;

/**
 * Something that a text of the page had and that is not in the text that was made of it.
 *
 * @param where {@code article}, or {@code comment} and its id, as in {@code comment 71852}
 * @param removal what was removed, and why
 */
public record PageRemoval(String where, Removal removal) {

    /**
     * Checks for nulls.
     *
     * @throws NullPointerException if a component is null
     */
    public PageRemoval {
        requireNonNull(where, "where");
        requireNonNull(removal, "removal");
    }
}
