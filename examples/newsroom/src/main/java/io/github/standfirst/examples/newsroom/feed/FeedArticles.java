package io.github.standfirst.examples.newsroom.feed;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Slug;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.article.Sections;
import io.github.standfirst.examples.newsroom.discussion.Threads;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Dates;
import io.github.standfirst.examples.newsroom.site.Edition;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the articles of feeds and makes them fit to be read elsewhere. */
@Component
class FeedArticles {

    /** The most parts of a feed, so that nobody makes the store count through all that it has. */
    static final int MOST_PARTS = 50;

    private static final int IN_A_PART = 20;

    private final ArticleStore articles;
    private final Sections sections;
    private final Threads threads;
    private final Addresses addresses;
    private final Dates dates;
    private final Clock clock;

    FeedArticles(
            ArticleStore articles, Sections sections, Threads threads, Addresses addresses, Dates dates, Clock clock) {
        this.articles = articles;
        this.sections = sections;
        this.threads = threads;
        this.addresses = addresses;
        this.dates = dates;
        this.clock = clock;
    }

    /** A part of what an edition has published. */
    FeedPart<FeedArticle> newest(Edition edition, int number) {
        return part(articles.newest(edition, clock.instant(), skipped(number), IN_A_PART + 1), number);
    }

    /** A part of what a category's page shows. */
    FeedPart<FeedArticle> category(Edition edition, Slug slug, int number) {
        return part(
                articles.inLists(sections.lists(slug), edition, clock.instant(), skipped(number), IN_A_PART + 1),
                number);
    }

    private static int skipped(int number) {
        return (number - 1) * IN_A_PART;
    }

    private FeedPart<FeedArticle> part(List<Article> found, int number) {
        boolean more = found.size() > IN_A_PART && number < MOST_PARTS;
        List<FeedArticle> entries = found.stream()
                .limit(IN_A_PART)
                .filter(this::isReadable)
                .map(this::of)
                .toList();
        return new FeedPart<>(entries, number, more);
    }

    /** The article of an id, if feeds may have it. */
    Optional<Article> find(ArticleId id) {
        return articles.find(id).filter(this::isReadable);
    }

    private boolean isReadable(Article article) {
        return article.isPublic(clock.instant());
    }

    /** A readable article as feeds have it. */
    FeedArticle of(Article article) {
        String page = addresses.absolute(addresses.of(article));
        WebUrl url = WebUrl.parse(page);
        HtmlPolicy policy =
                HtmlPolicy.feed().toBuilder().resolveRelativeAddresses(url).build();
        // A feed knows nobody: it has no door behind which the rest could stand.
        SafeHtml body = article.access() == Access.FREE ? absolute(article.body(), policy) : SafeHtml.EMPTY;
        Article absolute = article.toBuilder()
                .canonicalUrl(article.canonicalUrl() == null ? url : article.canonicalUrl())
                .standfirst(absolute(article.standfirst(), policy))
                .body(body)
                .build();
        return new FeedArticle(
                absolute,
                page,
                requireNonNull(dates.published(article.state()), "readable articles have a date"),
                threads.summary(article));
    }

    /** Absolute addresses are longer: a text that so gets past the limit is on its page alone, and its feed lives. */
    private static SafeHtml absolute(SafeHtml markup, HtmlPolicy policy) {
        try {
            return policy.sanitize(markup.html());
        } catch (HtmlLimitException e) {
            return SafeHtml.EMPTY;
        }
    }
}
