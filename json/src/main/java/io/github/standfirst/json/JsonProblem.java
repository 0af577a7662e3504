package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a JSON text that is not what it should be.
 *
 * @param place where
 * @param text what was found and what was wanted: {@code found a number; expected is a text}. Of the JSON it shows no
 *     more than the value at the place, cut and escaped, and of private documents nothing.
 */
public record JsonProblem(JsonPlace place, String text) {

    /** Foreign text, which is quoted and may hold anything, or what leads from what was found to what was wanted. */
    private static final Pattern QUOTED_OR_LEADING =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|(; (?:expected|allowed) (?:is|are) )", Pattern.DOTALL);

    /**
     * Checks for null.
     *
     * @throws NullPointerException if a component is null
     */
    public JsonProblem {
        requireNonNull(place, "place");
        requireNonNull(text, "text");
    }

    /** What was found there: {@code a number}, {@code slug is "a/b"}. */
    public String found() {
        MatchResult leading = leading();
        String found = leading == null ? text : text.substring(0, leading.start());
        return found.startsWith("found ") ? found.substring("found ".length()) : found;
    }

    /** What was wanted there; empty where the refusal does not say. */
    public String wanted() {
        MatchResult leading = leading();
        return leading == null ? "" : text.substring(leading.end());
    }

    /** The last one outside of foreign text. */
    private @Nullable MatchResult leading() {
        return QUOTED_OR_LEADING
                .matcher(text)
                .results()
                .filter(part -> part.group(1) != null)
                .reduce((one, next) -> next)
                .orElse(null);
    }

    /** The place and the text, for a message. */
    @Override
    public String toString() {
        return place + ": " + text;
    }
}
