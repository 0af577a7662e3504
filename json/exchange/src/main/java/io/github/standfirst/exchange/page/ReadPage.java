package io.github.standfirst.exchange.page;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import java.util.List;

/**
 * What a {@link PageReader} made of a page.
 *
 * @param article the article, published, its texts sanitized
 * @param comments all comments of the page, flat, in the order in which it prints them; ids of accounts and roles are the
 *     page's word on its own site, which is no proof to an application that has accounts
 * @param report what was found and where, and what could not be carried over
 */
public record ReadPage(Article article, List<Comment> comments, PageReport report) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a component or an element of the list is null
     */
    public ReadPage {
        requireNonNull(article, "article");
        comments = List.copyOf(comments);
        requireNonNull(report, "report");
    }
}
