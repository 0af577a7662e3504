package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;
import org.jspecify.annotations.Nullable;

/**
 * A section of a site, such as "Economy" or "Featured Story". Names may repeat, slugs may not.
 *
 * @param slug names the category
 * @param name plain text, not blank, kept as it is
 * @param parent the slug of the category above, null at the top; whether it is known is a {@link CategoryTree}'s matter
 */
public record Category(
        Slug slug,
        @TextLength(max = 300) String name,
        @Nullable Slug parent) {

    /**
     * Checks the name.
     *
     * @throws NullPointerException if slug or name is null
     * @throws IllegalArgumentException if the name is blank or holds a forbidden character
     */
    public Category {
        requireNonNull(slug, "slug");
        name = Invariants.nonBlank("category name", name);
    }

    /** A category at the top. */
    public static Category of(Slug slug, String name) {
        return new Category(slug, name, null);
    }

    /** The same category below another one. */
    public Category under(Slug parent) {
        return new Category(slug, name, requireNonNull(parent, "parent"));
    }

    /** The category in short: its name is cut, for logs. */
    @Override
    public String toString() {
        return "Category[slug=" + slug + ", name=" + Quoted.of(name) + ", parent=" + parent + "]";
    }
}
