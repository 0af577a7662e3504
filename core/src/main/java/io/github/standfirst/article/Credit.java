package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;

/**
 * That somebody had a part in an article. An agency that provided it is a {@link CreditRole#SOURCE}.
 *
 * @param role which part
 * @param author who
 */
public record Credit(CreditRole role, @Valid Author author) {

    /**
     * Checks for nulls.
     *
     * @throws NullPointerException if a component is null
     */
    public Credit {
        requireNonNull(role, "role");
        requireNonNull(author, "author");
    }
}
