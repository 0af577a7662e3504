package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.ThreadSummary;
import java.time.Instant;

/**
 * An article as feeds have it.
 *
 * @param article with a canonical address, addresses in its markup absolute, and a body only if everybody may read it
 * @param page the address of its page, by which other programs know it
 * @param published when readers first saw it
 * @param thread what its page says of its comments
 */
record FeedArticle(Article article, String page, Moment published, ThreadSummary thread) {

    /** When its text was changed last, as far as that is known; for readers never before they first saw it. */
    Instant updated() {
        Instant modified = article.modified();
        return modified == null || modified.isBefore(published.at()) ? published.at() : modified;
    }
}
