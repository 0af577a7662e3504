package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.SafeHtml;
import java.util.List;

/**
 * Sanitized markup, and what was removed from it.
 *
 * @param html what {@code sanitize} gives for the same input
 * @param removals what was removed, at most {@value #MAX_REMOVALS}: characters first, then what stood
 *     around the text ({@code html}, {@code body}, doctypes), then the others in document order
 * @param furtherRemovals how many more were removed
 */
public record Cleaned(SafeHtml html, List<Removal> removals, int furtherRemovals) {

    /** How many removals are listed. */
    public static final int MAX_REMOVALS = 1_000;

    /**
     * Copies the list.
     *
     * @throws NullPointerException if html, the list or an element of it is null
     */
    public Cleaned {
        requireNonNull(html, "html");
        removals = List.copyOf(removals);
    }
}
