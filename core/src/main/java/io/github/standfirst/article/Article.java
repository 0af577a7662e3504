package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import io.github.standfirst.validation.EntryLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article: what is printed, who made it, where it belongs, and where it stands on its way to the reader.
 *
 * <p>Any article can be built, however unfinished; what its publication state asks of it is the constraint
 * {@link CompleteForState}, how its times fit together {@link ConsistentTimes}, both checked by a validator. Comments are
 * not in it: see {@code CommentThread}.
 *
 * @param id the application's id of the article
 * @param language what it is written in
 * @param headline plain text, escaped by whoever prints it; it may be empty
 * @param slug its part of the address, null where it has none yet
 * @param canonicalUrl its one address on the web, null where it has none yet
 * @param standfirst the short text between headline and body, markup; it may be empty
 * @param body the text, markup; it may be empty
 * @param lead the picture above the text, null where there is none
 * @param credits who made it, in the order of the byline
 * @param dateline where it was filed from, null where that is not said
 * @param categories where it belongs, the most important first
 * @param tags free keywords, in order
 * @param state draft, scheduled, published or withdrawn
 * @param embargo until when nobody may publish it, in the years 0000 to 9999; null where there is none
 * @param created when its writing began, in the years 0000 to 9999; null where that is not known
 * @param modified when the text was last changed, in the years 0000 to 9999; null where it was not, or is not known
 * @param corrections what was changed after it was published, in order
 * @param translations the same article in other languages
 * @param related pointers to other articles, in order
 * @param rights whose it is, null where that is not said
 * @param discussion by what rules it is discussed
 * @param access who may read it in full
 * @param extensions what the application adds, plain texts by keys of its own, sorted by key; keys are like ids
 */
@CompleteForState
@ConsistentTimes
public record Article(
        ArticleId id,
        Language language,
        @TextLength(max = 300) String headline,
        @Nullable Slug slug,
        @Nullable WebUrl canonicalUrl,
        @TextLength(max = 10_000) SafeHtml standfirst,
        @TextLength(max = 2_000_000) SafeHtml body,
        @Valid @Nullable Figure lead,

        @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
        List<@Valid Credit> credits,

        @Valid @Nullable Dateline dateline,

        @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
        List<@Valid Category> categories,

        @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
        List<@Valid Tag> tags,

        @Valid PublicationState state,
        @Nullable Instant embargo,
        @Nullable Instant created,
        @Nullable Instant modified,

        @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
        List<@Valid Correction> corrections,

        @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
        List<Translation> translations,

        @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
        List<@Valid Link> related,

        @Valid @Nullable Rights rights,
        DiscussionRules discussion,
        Access access,

        @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
        Map<String, @TextLength(max = 10_000) String> extensions) {

    /**
     * Checks the parts and copies the lists.
     *
     * @throws NullPointerException if a part that is not nullable is null, or an element of a list
     * @throws IllegalArgumentException if the headline or an extension holds a forbidden character, a key of an extension
     *     is no id, or a time is outside of the years 0000 to 9999
     */
    public Article {
        requireNonNull(id, "id");
        requireNonNull(language, "language");
        requireNonNull(standfirst, "standfirst");
        requireNonNull(body, "body");
        requireNonNull(state, "state");
        headline = Invariants.text("headline", headline);
        requireNonNull(discussion, "discussion");
        requireNonNull(access, "access");
        embargo = embargo == null ? null : Invariants.time("embargo", embargo);
        created = created == null ? null : Invariants.time("created", created);
        modified = modified == null ? null : Invariants.time("modified", modified);
        credits = Invariants.list("credits", credits);
        categories = Invariants.list("categories", categories);
        tags = Invariants.list("tags", tags);
        corrections = Invariants.list("corrections", corrections);
        translations = Invariants.list("translations", translations);
        related = Invariants.list("related", related);
        extensions = Invariants.texts("extensions", extensions);
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
                .embargo(embargo)
                .created(created)
                .modified(modified)
                .corrections(corrections)
                .translations(translations)
                .related(related)
                .rights(rights)
                .discussion(discussion)
                .access(access)
                .extensions(extensions);
    }

    /** Answers whether readers may see the article at a time: its state says so, and no embargo is left. */
    public boolean isPublic(Instant now) {
        return state.isPublic(now) && (embargo == null || !now.isBefore(embargo));
    }

    /** The same article at another place on its way to the reader. */
    public Article withState(PublicationState state) {
        return toBuilder().state(state).build();
    }

    /** The same article with another text, changed at a time. */
    public Article withBody(SafeHtml body, Instant modified) {
        return toBuilder()
                .body(body)
                .modified(requireNonNull(modified, "modified"))
                .build();
    }

    /** The same article with one more note on what was changed. */
    public Article withCorrection(Correction correction) {
        requireNonNull(correction, "correction");
        List<Correction> all = new ArrayList<>(corrections);
        all.add(correction);
        return toBuilder().corrections(all).build();
    }

    /** The same article under other rules of discussion. */
    public Article withDiscussion(DiscussionRules discussion) {
        return toBuilder().discussion(discussion).build();
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
        private @Nullable Instant embargo;
        private @Nullable Instant created;
        private @Nullable Instant modified;
        private List<Correction> corrections = List.of();
        private List<Translation> translations = List.of();
        private List<Link> related = List.of();
        private @Nullable Rights rights;
        private DiscussionRules discussion = DiscussionRules.NONE;
        private Access access = Access.FREE;
        private Map<String, String> extensions = Map.of();

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

        /** Until when nobody may publish it. */
        public Builder embargo(@Nullable Instant embargo) {
            this.embargo = embargo;
            return this;
        }

        /** When its writing began. */
        public Builder created(@Nullable Instant created) {
            this.created = created;
            return this;
        }

        /** When the text was last changed. */
        public Builder modified(@Nullable Instant modified) {
            this.modified = modified;
            return this;
        }

        /** What was changed after it was published, instead of the notes named before. */
        public Builder corrections(List<Correction> corrections) {
            this.corrections = corrections;
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

        /** Whose it is. */
        public Builder rights(@Nullable Rights rights) {
            this.rights = rights;
            return this;
        }

        /** By what rules it is discussed. */
        public Builder discussion(DiscussionRules discussion) {
            this.discussion = discussion;
            return this;
        }

        /** Who may read it in full. */
        public Builder access(Access access) {
            this.access = access;
            return this;
        }

        /** What the application adds, instead of what was added before. */
        public Builder extensions(Map<String, String> extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * The article.
         *
         * @throws NullPointerException if a part that is not nullable is null, or an element of a list
         * @throws IllegalArgumentException if the headline or an extension holds a forbidden character, a key of an
         *     extension is no id, or a time is outside of the years 0000 to 9999
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
                    embargo,
                    created,
                    modified,
                    corrections,
                    translations,
                    related,
                    rights,
                    discussion,
                    access,
                    extensions);
        }
    }
}
