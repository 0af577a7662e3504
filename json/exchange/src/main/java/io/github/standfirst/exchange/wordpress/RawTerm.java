package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.text.HtmlLimitException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term that items have. What its texts say is read once, however many items have it. Of one thread. */
final class RawTerm {

    private final String taxonomy;
    private final String written;
    private final String markup;
    private @Nullable Reading reading;

    /**
     * What the texts say.
     *
     * @param slug nothing where it is none
     * @param name the name in plain text, nothing where it is too long
     * @param category what the term is as a category, nothing where it is none or has no slug or too long a name
     * @param tag what the term is as a tag, nothing where it is none or has no slug or too long a name
     */
    private record Reading(
            Optional<Slug> slug, Optional<String> name, Optional<Category> category, Optional<Tag> tag) {}

    /**
     * A term.
     *
     * @param taxonomy {@code category}, {@code post_tag} or another, empty in old exports
     * @param slug its slug, empty in old exports
     * @param name its name, with markup
     */
    RawTerm(String taxonomy, String slug, String name) {
        this.taxonomy = taxonomy;
        written = slug;
        markup = name;
    }

    String taxonomy() {
        return taxonomy;
    }

    /** The slug as it stands in the source. */
    String written() {
        return written;
    }

    Optional<Slug> slug() {
        return reading().slug;
    }

    /** The name in plain text, else the slug, nothing where the name is too long. */
    Optional<String> name() {
        return reading().name;
    }

    /** The term as a category of which no more is known. */
    Optional<Category> category() {
        return reading().category;
    }

    /** The term as a tag. */
    Optional<Tag> tag() {
        return reading().tag;
    }

    private Reading reading() {
        Reading known = reading;
        if (known == null) {
            known = read();
            reading = known;
        }
        return known;
    }

    private Reading read() {
        Optional<Slug> slug = PlainTexts.slug(written);
        Optional<String> name =
                line().map(line -> line.isEmpty() ? slug.map(Slug::value).orElse("") : line);
        boolean isTag = taxonomy.equals("post_tag") || taxonomy.equals("tag");
        return new Reading(
                slug,
                name,
                slug.filter(found -> taxonomy.equals("category"))
                        .flatMap(found -> name.map(text -> Category.of(found, text))),
                slug.filter(found -> isTag).flatMap(found -> name.map(text -> new Tag(found, text))));
    }

    private Optional<String> line() {
        try {
            return Optional.of(PlainTexts.line(markup));
        } catch (HtmlLimitException e) {
            return Optional.empty();
        }
    }

    /** All that it says, in full. */
    @Override
    public String toString() {
        return "RawTerm[taxonomy=" + taxonomy + ", slug=" + written + ", name=" + markup + "]";
    }
}
