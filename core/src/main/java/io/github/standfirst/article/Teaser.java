package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param id the application's id of the article
 * @param language what it is written in
 * @param headline plain text, escaped by whoever prints it; it may be empty
 * @param slug its part of the address, null where it has none
 * @param canonicalUrl its one address on the web, null where it has none
 * @param standfirst the short text below the headline, markup; it may be empty
 * @param image the lead picture, null where there is none
 * @param authors whom the byline names, in order
 * @param categories where it belongs, the most important first
 * @param published when it was first published, null where its state does not say so: that of a scheduled article does
 *     not, even once its time has come
 * @param access who may read it in full
 * @param thread what is said of its discussion, null where nothing is
 */
public record Teaser(
        ArticleId id,
        Language language,
        String headline,
        @Nullable Slug slug,
        @Nullable WebUrl canonicalUrl,
        SafeHtml standfirst,
        @Nullable Image image,
        List<Author> authors,
        List<Category> categories,
        @Nullable Moment published,
        Access access,
        @Nullable ThreadSummary thread) {

    /**
     * Checks the parts and copies the lists.
     *
     * @throws NullPointerException if a part that is not nullable is null, or an element of a list
     * @throws IllegalArgumentException if the headline holds a forbidden character
     */
    public Teaser {
        requireNonNull(id, "id");
        requireNonNull(language, "language");
        headline = Invariants.text("headline", headline);
        requireNonNull(standfirst, "standfirst");
        authors = Invariants.list("authors", authors);
        categories = Invariants.list("categories", categories);
        requireNonNull(access, "access");
    }

    /** The teaser of an article, without a word on its discussion. */
    public static Teaser of(Article article) {
        PublicationState state = requireNonNull(article, "article").state();
        Figure lead = article.lead();
        return new Teaser(
                article.id(),
                article.language(),
                article.headline(),
                article.slug(),
                article.canonicalUrl(),
                article.standfirst(),
                lead == null ? null : lead.image(),
                article.authors(),
                article.categories(),
                state instanceof PublicationState.Published published ? published.first() : null,
                article.access(),
                null);
    }

    /** The same teaser with what a view of the article's thread said. */
    public Teaser withThread(ThreadSummary thread) {
        return new Teaser(
                id,
                language,
                headline,
                slug,
                canonicalUrl,
                standfirst,
                image,
                authors,
                categories,
                published,
                access,
                requireNonNull(thread, "thread"));
    }

    /** The teaser in short: id and headline, for logs. */
    @Override
    public String toString() {
        return "Teaser[id=" + id + ", headline=" + Quoted.of(headline) + "]";
    }
}
