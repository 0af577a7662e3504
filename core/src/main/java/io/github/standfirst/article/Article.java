package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article: what is printed, who made it, where it belongs, and where it stands on its way to the reader.
 *
 * <p>Any article can be built, however unfinished; what its publication state asks of it is the constraint
 * {@link CompleteForState}, checked by a validator. Comments are not in it: see {@code CommentThread}.
 *
 * @param id the application's id of the article
 * @param language what it is written in
 * @param headline plain text, escaped by whoever prints it; it may be empty
 * @param slug its part of the address, null where it has none yet
 * @param canonicalUrl its one address on the web, null where it has none yet
 * @param standfirst the short text between headline and body; it may be empty
 * @param body the text; it may be empty
 * @param lead the picture above the text, null where there is none
 * @param credits who made it, in the order of the byline
 * @param dateline where it was filed from, null where that is not said
 * @param categories where it belongs, the most important first
 * @param tags free keywords, in order
 * @param state draft, scheduled, published or withdrawn
 * @param modified when the text was last changed, in the years 0000 to 9999; null where it was not, or is not known
 * @param translations the same article in other languages
 * @param related pointers to other articles, in order
 */
@CompleteForState
public record Article(
        ArticleId id,
        Language language,
        @TextLength(max = 300) String headline,
        @Nullable Slug slug,
        @Nullable WebUrl canonicalUrl,
        @TextLength(max = 10_000) SafeHtml standfirst,
        @TextLength(max = 2_000_000) SafeHtml body,
        @Valid @Nullable Figure lead,
        List<@Valid Credit> credits,
        @Nullable Dateline dateline,
        List<Category> categories,
        List<Tag> tags,
        PublicationState state,
        @Nullable Instant modified,
        List<Translation> translations,
        List<@Valid Link> related) {

    /**
     * Checks the parts and copies the lists.
     *
     * @throws NullPointerException if a part that is not nullable is null, or an element of a list
     * @throws IllegalArgumentException if the headline holds a forbidden character, or a time is outside of the years
     *     0000 to 9999
     */
    public Article {
        requireNonNull(id, "id");
        requireNonNull(language, "language");
        requireNonNull(standfirst, "standfirst");
        requireNonNull(body, "body");
        requireNonNull(state, "state");
        headline = Invariants.text("headline", headline);
        modified = modified == null ? null : Invariants.time("modified", modified);
        credits = Invariants.list("credits", credits);
        categories = Invariants.list("categories", categories);
        tags = Invariants.list("tags", tags);
        translations = Invariants.list("translations", translations);
        related = Invariants.list("related", related);
    }

    /** The authors whom the byline names, in order. */
    public List<Author> authors() {
        return credits.stream()
                .filter(credit -> credit.role() == CreditRole.AUTHOR)
                .map(Credit::author)
                .toList();
    }

    /** A builder with what every article has: a draft, empty but for its headline. */
    public static Builder builder(ArticleId id, Language language, String headline) {
        return new Builder(id, language, headline);
    }

    /** A builder that has all of this article. */
    public Builder toBuilder() {
        return new Builder(id, language, headline)
                .slug(slug)
                .canonicalUrl(canonicalUrl)
                .standfirst(standfirst)
                .body(body)
                .lead(lead)
                .credits(credits)
                .dateline(dateline)
                .categories(categories)
                .tags(tags)
                .state(state)
                .modified(modified)
                .translations(translations)
                .related(related);
    }

    /** The article in short: id, headline and state, for logs. */
    @Override
    public String toString() {
        return "Article[id=" + id + ", headline=" + Quoted.of(headline) + ", state="
                + state.getClass().getSimpleName() + ", body=" + body + "]";
    }

    /** Gathers the parts of an article; not thread-safe. */
    public static final class Builder {
        private ArticleId id;
        private Language language;
        private String headline;
        private @Nullable Slug slug;
        private @Nullable WebUrl canonicalUrl;
        private SafeHtml standfirst = SafeHtml.EMPTY;
        private SafeHtml body = SafeHtml.EMPTY;
        private @Nullable Figure lead;
        private List<Credit> credits = List.of();
        private @Nullable Dateline dateline;
        private List<Category> categories = List.of();
        private List<Tag> tags = List.of();
        private PublicationState state = new PublicationState.Draft();
        private @Nullable Instant modified;
        private List<Translation> translations = List.of();
        private List<Link> related = List.of();

        private Builder(ArticleId id, Language language, String headline) {
            this.id = id;
            this.language = language;
            this.headline = headline;
        }

        /** The application's id of the article. */
        public Builder id(ArticleId id) {
            this.id = id;
            return this;
        }

        /** What it is written in. */
        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /** Its headline, plain text. */
        public Builder headline(String headline) {
            this.headline = headline;
            return this;
        }

        /** Its part of the address. */
        public Builder slug(@Nullable Slug slug) {
            this.slug = slug;
            return this;
        }

        /** Its one address on the web. */
        public Builder canonicalUrl(@Nullable WebUrl canonicalUrl) {
            this.canonicalUrl = canonicalUrl;
            return this;
        }

        /** The short text between headline and body. */
        public Builder standfirst(SafeHtml standfirst) {
            this.standfirst = standfirst;
            return this;
        }

        /** The text. */
        public Builder body(SafeHtml body) {
            this.body = body;
            return this;
        }

        /** The picture above the text. */
        public Builder lead(@Nullable Figure lead) {
            this.lead = lead;
            return this;
        }

        /** Who made it, instead of those named before. */
        public Builder credits(List<Credit> credits) {
            this.credits = credits;
            return this;
        }

        /** Where it was filed from. */
        public Builder dateline(@Nullable Dateline dateline) {
            this.dateline = dateline;
            return this;
        }

        /** Where it belongs, instead of the categories named before. */
        public Builder categories(List<Category> categories) {
            this.categories = categories;
            return this;
        }

        /** Its keywords, instead of those named before. */
        public Builder tags(List<Tag> tags) {
            this.tags = tags;
            return this;
        }

        /** Draft, scheduled, published or withdrawn. */
        public Builder state(PublicationState state) {
            this.state = state;
            return this;
        }

        /** When the text was last changed. */
        public Builder modified(@Nullable Instant modified) {
            this.modified = modified;
            return this;
        }

        /** The same article in other languages, instead of those named before. */
        public Builder translations(List<Translation> translations) {
            this.translations = translations;
            return this;
        }

        /** Pointers to other articles, instead of those named before. */
        public Builder related(List<Link> related) {
            this.related = related;
            return this;
        }

        /**
         * The article.
         *
         * @throws NullPointerException if a part that is not nullable is null, or an element of a list
         * @throws IllegalArgumentException if the headline holds a forbidden character, or a time is outside of the
         *     years 0000 to 9999
         */
        public Article build() {
            return new Article(
                    id,
                    language,
                    headline,
                    slug,
                    canonicalUrl,
                    standfirst,
                    body,
                    lead,
                    credits,
                    dateline,
                    categories,
                    tags,
                    state,
                    modified,
                    translations,
                    related);
        }
    }
}
