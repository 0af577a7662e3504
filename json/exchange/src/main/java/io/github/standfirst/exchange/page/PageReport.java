package io.github.standfirst.exchange.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link PageReader} found in a page and where, and what it could not find or carry over.
 *
 * @param found what was found, and the source that it was taken from
 * @param missing what the page does not say, in the order of {@link PageFact}
 * @param removals what the texts of the page had and the sanitized ones have not, in the order of the page
 * @param notes what else could not be carried over or had to be guessed, each a sentence in English without a full stop;
 *     foreign text in it is quoted and escaped
 */
public record PageReport(
        Map<PageFact, PageSource> found, List<PageFact> missing, List<PageRemoval> removals, List<String> notes) {

    /**
     * Copies map and lists.
     *
     * @throws NullPointerException if a component or an element of one is null
     */
    public PageReport {
        Map<PageFact, PageSource> copy = new EnumMap<>(PageFact.class);
        copy.putAll(Map.copyOf(found));
        found = Collections.unmodifiableMap(copy);
        missing = List.copyOf(missing);
        removals = List.copyOf(removals);
        notes = List.copyOf(notes);
    }
}
