package io.github.standfirst.exchange.activitystreams;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a host serves what is written: the ids of the objects, which are addresses. Since an address is a {@link WebUrl},
 * none can be an e-mail address. The methods must answer the same for the same arguments.
 */
public interface ActivityAddresses {

    /** The collection of the comments on an article. */
    WebUrl replies(Article article);

    /**
     * A page of that collection.
     *
     * @param page the number of the page, from 1
     */
    WebUrl repliesPage(Article article, int page);

    /**
     * An article; its canonical address unless a host says otherwise.
     *
     * @throws IllegalArgumentException if it has none
     */
    default WebUrl article(Article article) {
        WebUrl canonical = requireNonNull(article, "article").canonicalUrl();
        if (canonical == null) {
            throw new IllegalArgumentException(
                    "article " + Quoted.of(article.id().value())
                            + " has no canonical address; expected is one, or a host that gives another");
        }
        return canonical;
    }

    /** A comment; a fragment of its article's address unless a host says otherwise. */
    default WebUrl comment(Article article, CommentId comment) {
        String page = article(article).value();
        int fragment = page.indexOf('#');
        return WebUrl.parse((fragment < 0 ? page : page.substring(0, fragment)) + "#comment-"
                + URLEncoder.encode(comment.value(), StandardCharsets.UTF_8));
    }

    /** The actor that an author is, if the host has one; none unless it says so. */
    default Optional<WebUrl> actor(Author author) {
        requireNonNull(author, "author");
        return Optional.empty();
    }

    /** The actor that a commenter is, if the host has one; none unless it says so. */
    default Optional<WebUrl> actor(Commenter commenter) {
        requireNonNull(commenter, "commenter");
        return Optional.empty();
    }
}
