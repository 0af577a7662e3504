package io.github.standfirst.exchange.activitystreams;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.DocumentReport;
import java.util.List;

/**
 * What a document of ActivityStreams says.
 *
 * @param articles its articles that are for the public, in its order, each published
 * @param comments its notes that are for the public and answer an article, and tombstones of notes, in its order
 * @param report what could not be carried over
 */
public record ReadActivities(List<Article> articles, List<Comment> comments, DocumentReport report) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a component or an element of a list is null
     */
    public ReadActivities {
        articles = List.copyOf(articles);
        comments = List.copyOf(comments);
        requireNonNull(report, "report");
    }
}
