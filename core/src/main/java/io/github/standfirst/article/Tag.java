package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;

/**
 * A free keyword of an article.
 *
 * @param slug names the tag; within a site no two have the same
 * @param name plain text, not blank, kept as it is
 */
public record Tag(Slug slug, @TextLength(max = 300) String name) {

    /**
     * Checks the name.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the name is blank or holds a forbidden character
     */
    public Tag {
        requireNonNull(slug, "slug");
        name = Invariants.nonBlank("tag name", name);
    }

    /** The tag in short: its name is cut, for logs. */
    @Override
    public String toString() {
        return "Tag[slug=" + slug + ", name=" + Quoted.of(name) + "]";
    }
}
