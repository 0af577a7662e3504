package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing in a JSON text that is not what it should be.
 *
 * @param place where
 * @param text what was found and what was wanted: {@code found a number; expected is a text}. Of the JSON it shows no
 *     more than the value at the place, cut and escaped, and of private documents nothing.
 */
public record JsonProblem(JsonPlace place, String text) {

    /** The last one of a text, so that no foreign text within it can stand for it. */
    private static final Pattern WANTED = Pattern.compile("(?s)(.*); (?:expected|allowed) (?:is|are) (.*)");

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
        Matcher matcher = WANTED.matcher(text);
        String found = matcher.matches() ? matcher.group(1) : text;
        return found.startsWith("found ") ? found.substring("found ".length()) : found;
    }

    /** What was wanted there; empty where the refusal does not say. */
    public String wanted() {
        Matcher matcher = WANTED.matcher(text);
        return matcher.matches() ? matcher.group(2) : "";
    }

    /** The place and the text, for a message. */
    @Override
    public String toString() {
        return place + ": " + text;
    }
}
