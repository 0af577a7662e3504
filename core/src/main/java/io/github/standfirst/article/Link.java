package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to another article: the next one, or one that is recommended.
 *
 * @param title plain text, not blank
 * @param href where it leads
 * @param thumbnail a small picture, whose alternative text need not be the title; null where there is none
 * @param published when what it leads to was published, null where that is not known
 */
public record Link(
        @TextLength(max = 300) String title,
        WebUrl href,
        @Valid @Nullable Image thumbnail,
        @Nullable Moment published) {

    /**
     * Checks the title.
     *
     * @throws NullPointerException if title or href is null
     * @throws IllegalArgumentException if the title is blank or holds a forbidden character
     */
    public Link {
        title = Invariants.nonBlank("link title", title);
        requireNonNull(href, "href");
    }

    /** A link without picture and time. */
    public static Link of(String title, WebUrl href) {
        return new Link(title, href, null, null);
    }

    /** The link in short: title, address and time, for logs. */
    @Override
    public String toString() {
        return "Link[title=" + Quoted.of(title) + ", href=" + Quoted.of(href.value()) + ", published=" + published
                + "]";
    }
}
