package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Category;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Edition;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the feeds of the site say of themselves. */
@Component
class FeedHeaders {

    private final Addresses addresses;
    private final FeedAddresses feeds;
    private final MessageSource messages;

    FeedHeaders(Addresses addresses, FeedAddresses feeds, MessageSource messages) {
        this.addresses = addresses;
        this.feeds = feeds;
        this.messages = messages;
    }

    /** Of the feed of an edition. */
    FeedHeader articles(Edition edition, FeedFormat format, FeedPart<?> part) {
        return header(publisher(edition), edition, edition.home(), feeds.articles(edition, format), part);
    }

    /** Of the feed of a category. */
    FeedHeader category(Edition edition, Category category, FeedFormat format, FeedPart<?> part) {
        return header(
                category.name() + " - " + publisher(edition),
                edition,
                addresses.list(edition, "category", category.slug()),
                feeds.category(edition, category.slug(), format),
                part);
    }

    /** Of the feed of the comments on an article. */
    FeedHeader comments(Article article, FeedFormat format, FeedPart<?> part) {
        Edition edition = Edition.of(article.language());
        String title = messages.getMessage(
                "feed.comments",
                new Object[] {article.headline()},
                edition.language().locale());
        return header(title, edition, addresses.of(article), feeds.comments(article, format), part);
    }

    private FeedHeader header(String title, Edition edition, String page, String feed, FeedPart<?> part) {
        return new FeedHeader(
                title,
                publisher(edition),
                edition.language(),
                addresses.absolute(page),
                addresses.absolute(feed),
                part.number(),
                part.more());
    }

    private String publisher(Edition edition) {
        return messages.getMessage("site.name", null, edition.language().locale());
    }
}
