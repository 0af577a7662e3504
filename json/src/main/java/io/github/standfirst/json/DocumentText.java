package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;

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
        StringWriter out = new StringWriter();
        library.write(out, tokens -> form.write(value, tokens));
        return out.toString();
    }

    <V> V read(Form<V> form, String json) {
        int most = options.limits().chars();
        if (requireNonNull(json, "json").length() > most) {
            throw new StandfirstJsonException(
                    new JsonPlace("", 1, 1), "found " + json.length() + " chars; expected are at most " + most);
        }
        return read(form, json, 0);
    }

    /**
     * Reads a line of a stream.
     *
     * @param linesBefore how many lines of the stream stand before it
     */
    <V> V read(Form<V> form, String json, int linesBefore) {
        return library.read(json, linesBefore, form, options);
    }
}
