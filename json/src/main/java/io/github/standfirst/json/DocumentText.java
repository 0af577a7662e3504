package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

/**
 * Documents as texts, for {@link StandfirstJson} and {@link StoreJson}, which say what may be written.
 *
 * @param library that makes and reads the text
 */
record DocumentText(JsonLibrary library, ReadOptions options) {

    static DocumentText standard() {
        return new DocumentText(JsonLibrary.of(JsonLimits.standard()), ReadOptions.STANDARD);
    }

    DocumentText with(ReadOptions other) {
        boolean same = other.limits().equals(options.limits());
        return new DocumentText(same ? library : JsonLibrary.of(other.limits()), other);
    }

    <V> String write(Form<V> form, V value) {
        return library.write(tokens -> form.write(value, tokens));
    }

    <V> V read(Form<V> form, String json) {
        int most = options.limits().chars();
        if (requireNonNull(json, "json").length() > most) {
            throw new StandfirstJsonException(
                    new JsonPlace("", 1, 1), "found " + json.length() + " chars; expected are at most " + most);
        }
        return read(form, json, json, 0);
    }

    /**
     * Reads a line of a stream, in which a CR is white space and no line's end.
     *
     * @param linesBefore how many lines of the stream stand before it
     */
    <V> V readLine(Form<V> form, String line, int linesBefore) {
        return read(form, line, line.replace('\r', '\t'), linesBefore);
    }

    /**
     * Reads a text.
     *
     * @param json as it was given
     * @param parsed the same, as parsers are to see it
     */
    private <V> V read(Form<V> form, String json, String parsed, int linesBefore) {
        try (TokenSource tokens = library.tokens(EscapedText.checked(parsed), linesBefore)) {
            return document(form, tokens, json, linesBefore);
        }
    }

    private <V> V document(Form<V> form, TokenSource tokens, String json, int linesBefore) {
        JsonReading reading = new JsonReading(tokens, "", options);
        try {
            return reading.document(form);
        } catch (StandfirstJsonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw library.refusal(e, reading, Characters.of(json), linesBefore);
        }
    }
}
