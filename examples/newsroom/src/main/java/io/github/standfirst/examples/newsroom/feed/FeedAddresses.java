package io.github.standfirst.examples.newsroom.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Slug;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Edition;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The paths of feeds. */
@Component
public class FeedAddresses {

    private final Addresses addresses;

    FeedAddresses(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The newest articles of an edition. */
    public String articles(Edition edition, FeedFormat format) {
        return edition.home() + "feed." + format.key();
    }

    /** The newest articles of a category and of those below it. */
    public String category(Edition edition, Slug slug, FeedFormat format) {
        return addresses.list(edition, "category", slug) + "feed." + format.key();
    }

    /** The newest comments on an article. */
    public String comments(Article article, FeedFormat format) {
        return Edition.of(article.language()).prefix() + addresses.comments(article.id()) + "." + format.key();
    }

    /** The article alone, as an Atom Entry Document (RFC 4287, section 2). */
    public String entry(Article article) {
        return Edition.of(article.language()).prefix() + "/articles/"
                + UriUtils.encodePathSegment(article.id().value(), UTF_8) + "/entry.atom";
    }
}
