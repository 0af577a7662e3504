package io.github.standfirst.exchange.schemaorg;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.DocumentReport;
import java.util.List;

/**
 * What a document of schema.org says.
 *
 * @param articles its articles, in its order, each published
 * @param comments its comments on articles that are known, in its order, each after what it is nested in
 * @param report what could not be carried over
 */
public record ReadSchemaOrg(List<Article> articles, List<Comment> comments, DocumentReport report) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a component or an element of a list is null
     */
    public ReadSchemaOrg {
        articles = List.copyOf(articles);
        comments = List.copyOf(comments);
        requireNonNull(report, "report");
    }
}
