package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import java.util.Optional;

/** Numbers that an item has for itself, for others, and for its place among them. */
final class ItemNumbers {

    private ItemNumbers() {}

    /** The id of a post, nothing where a text is none or is zero. */
    static Optional<ArticleId> id(String text) {
        try {
            return text.isEmpty() || text.equals("0") ? Optional.empty() : Optional.of(ArticleId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A number that says where among others something stands; 0 where a text is none. */
    static int position(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
