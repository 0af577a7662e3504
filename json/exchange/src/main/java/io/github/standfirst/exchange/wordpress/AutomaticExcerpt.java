package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.SafeHtml;

/**
 * What WordPress prints for the excerpt of a post that has none: the first words of its text and an ellipsis, or the whole
 * text where it is short
 * (<a href="https://developer.wordpress.org/reference/functions/wp_trim_excerpt/">wp_trim_excerpt</a>).
 */
final class AutomaticExcerpt {

    private AutomaticExcerpt() {}

    /**
     * Answers whether an excerpt says nothing but what its text begins with. What a theme puts behind the ellipsis is no
     * matter.
     */
    static boolean isOf(SafeHtml excerpt, SafeHtml body) {
        String first = dense(excerpt);
        String all = dense(body);
        int end = first.lastIndexOf('…');
        if (end < 0) {
            return !first.isEmpty() && first.equals(all);
        }
        int cut = end > 0 && first.charAt(end - 1) == '[' ? end - 1 : end;
        return cut > 0 && all.startsWith(first.substring(0, cut));
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
