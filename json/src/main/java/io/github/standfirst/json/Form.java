package io.github.standfirst.json;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a type stand in JSON. Knows no library: tokens go to a {@link TokenSink} and come from a
 * {@link TokenSource} by way of {@link JsonReading}, so that all that is written through any library is the same.
 */
interface Form<V> {

    /** The type of the values. */
    Class<? super V> type();

    /** What is expected where a value stands, as a message says it. */
    String wanted();

    /** Answers whether a message may show values, and the text that stands in their place. */
    default boolean showsValues() {
        return true;
    }

    /** Writes a value. */
    void write(V value, TokenSink out);

    /**
     * Reads a value: the reading stands at its first token, and at its last one afterwards.
     *
     * @return null where parts of it were refused, which the reading keeps
     * @throws StandfirstJsonException if there is none; the reading stands somewhere within it
     */
    @Nullable
    V read(JsonReading in);
}
