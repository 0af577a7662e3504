package io.github.standfirst.exchange.jsonfeed;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.exchange.DocumentReport;
import java.util.List;

/**
 * What a feed says.
 *
 * @param head what it says of itself
 * @param articles its articles, in its order, each published
 * @param report what could not be carried over
 */
public record ReadFeed(FeedHead head, List<Article> articles, DocumentReport report) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a component or an article is null
     */
    public ReadFeed {
        requireNonNull(head, "head");
        articles = List.copyOf(articles);
        requireNonNull(report, "report");
    }
}
