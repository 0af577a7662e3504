package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a comment stands in a page that is written. */
final class CommentAnchors {

    /** What the {@code id} attribute of a comment begins with. */
    static final String PREFIX = "comment-";

    private CommentAnchors() {}

    /** The {@code id} attribute of a comment; a comment's id has no white space, which is all that HTML asks of it. */
    static String id(CommentId comment) {
        return PREFIX + comment.value();
    }

    /** The address of a comment on the article's canonical page, or on this one where that is not known. */
    static String address(Article article, CommentId comment) {
        String page =
                article.canonicalUrl() == null ? "" : article.canonicalUrl().value();
        int fragment = page.indexOf('#');
        return (fragment < 0 ? page : page.substring(0, fragment)) + fragment(comment);
    }

    /** The address of a comment within its page. */
    static String fragment(CommentId comment) {
        return "#" + URLEncoder.encode(id(comment), StandardCharsets.UTF_8);
    }
}
