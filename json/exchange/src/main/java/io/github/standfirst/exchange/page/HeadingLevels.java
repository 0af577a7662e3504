package io.github.standfirst.exchange.page;

import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a body in the order that the page around it asks for: the first has the level below that of the heading
 * above the body, and none is more than one level below the one before it, since a screen reader's list of headings
 * otherwise has holes (<a href="https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines-2">WHATWG HTML,
 * 4.3.11</a>).
 */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    private static final Pattern TAG = Pattern.compile("<(/?)h([1-6])(?=[ >])");

    private HeadingLevels() {}

    /** The levels of the headings, in their order. */
    static List<Integer> of(SafeHtml html) {
        List<Integer> levels = new ArrayList<>();
        Matcher tag = TAG.matcher(html.html());
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                levels.add(Integer.valueOf(tag.group(2)));
            }
        }
        return levels;
    }

    /**
     * The same markup with other levels where it needs them.
     *
     * @param first the level of the first heading, from 2 to 6
     */
    static SafeHtml from(int first, SafeHtml html) {
        Matcher tag = TAG.matcher(html.html());
        StringBuilder ordered = new StringBuilder(html.html().length());
        Deque<Integer> above = new ArrayDeque<>();
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                int level = Integer.parseInt(tag.group(2));
                while (!above.isEmpty() && above.element() >= level) {
                    above.pop();
                }
                above.push(level);
            }
            int written = Math.min(DEEPEST, first + Math.max(above.size() - 1, 0));
            tag.appendReplacement(ordered, "<$1h" + written);
        }
        tag.appendTail(ordered);
        // Safe as it was: only the digits in names of headings are others.
        return HtmlSanitizer.trusting().sanitize(ordered.toString());
    }
}
