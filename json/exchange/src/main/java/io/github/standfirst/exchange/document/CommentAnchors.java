package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a comment stands in a page that is written, as in those of WordPress. */
public final class CommentAnchors {

    /** What the {@code id} attribute of a comment begins with. */
    public static final String PREFIX = "comment-";

    private static final String FRAGMENT = "#" + PREFIX;

    private CommentAnchors() {}

    /** The {@code id} attribute of a comment; a comment's id has no white space, which is all that HTML asks of it. */
    public static String id(CommentId comment) {
        return PREFIX + comment.value();
    }

    /** The address of a comment on the article's canonical page, or on this one where that is not known. */
    public static String address(Article article, CommentId comment) {
        String page =
                article.canonicalUrl() == null ? "" : article.canonicalUrl().value();
        int fragment = page.indexOf('#');
        return (fragment < 0 ? page : page.substring(0, fragment)) + fragment(comment);
    }

    /** The address of a comment within its page. */
    public static String fragment(CommentId comment) {
        return "#" + URLEncoder.encode(id(comment), StandardCharsets.UTF_8);
    }

    /** What the anchor at the end of an address calls a comment, if it is that of one. */
    public static Optional<String> named(String address) {
        int anchor = address.lastIndexOf(FRAGMENT);
        return anchor < 0
                ? Optional.empty()
                : Optional.of(
                        decoded(address.substring(anchor + FRAGMENT.length()).strip()));
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
