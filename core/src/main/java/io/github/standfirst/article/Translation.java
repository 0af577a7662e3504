package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
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

    /** The translation in short: its address is cut, for logs. */
    @Override
    public String toString() {
        return "Translation[language=" + language + ", href=" + Quoted.of(href.value()) + "]";
    }
}
