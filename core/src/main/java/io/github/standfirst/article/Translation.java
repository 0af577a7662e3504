package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;

/**
 * The same article in another language.
 *
 * @param language which
 * @param href where it is
 */
public record Translation(Language language, WebUrl href) {

    /**
     * Checks for nulls.
     *
     * @throws NullPointerException if a component is null
     */
    public Translation {
        requireNonNull(language, "language");
        requireNonNull(href, "href");
    }
}
