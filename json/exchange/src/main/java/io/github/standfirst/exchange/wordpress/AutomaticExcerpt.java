package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.SafeHtml;
import java.util.List;

/**
 * What WordPress prints for the excerpt of a post that has none: the first words of its text and an ellipsis, or the whole
 * text where it is short
 * (<a href="https://developer.wordpress.org/reference/functions/wp_trim_excerpt/">wp_trim_excerpt</a>).
 */
final class AutomaticExcerpt {

    private AutomaticExcerpt() {}

    /**
     * Answers whether an excerpt says nothing but what its text begins with. An ellipsis
     * is WordPress's own only at the end.
     */
    static boolean isOf(SafeHtml excerpt, SafeHtml body) {
        String first = dense(excerpt);
        String all = dense(body);
        if (!first.isEmpty() && first.equals(all)) {
            return true;
        }
        for (String ellipsis : List.of("[…]", "…")) {
            if (first.endsWith(ellipsis)) {
                String words = first.substring(0, first.length() - ellipsis.length());
                return !words.isEmpty() && all.startsWith(words);
            }
        }
        return false;
    }

    /** White space is no matter: it depends on where paragraphs end. */
    private static String dense(SafeHtml html) {
        String text = PlainText.of(html);
        StringBuilder dense = new StringBuilder(text.length());
        text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint))
                .forEach(dense::appendCodePoint);
        return dense.toString();
    }
}
