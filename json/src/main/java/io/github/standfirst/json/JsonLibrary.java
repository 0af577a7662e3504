package io.github.standfirst.json;

import java.io.Writer;
import java.util.function.Consumer;

/** JSON texts through a library; one way for each major of Jackson. What comes of them is the same. */
interface JsonLibrary {

    /**
     * Writes tokens as text.
     *
     * @throws java.io.UncheckedIOException if the writer fails; it is neither flushed nor closed
     */
    void write(Writer out, Consumer<TokenSink> tokens);

    /**
     * Reads a document.
     *
     * @param linesBefore how many lines of a stream stand before it
     * @throws StandfirstJsonException if the text is no JSON, or not that document
     */
    <V> V read(String json, int linesBefore, Form<V> form, ReadOptions options);

    /** That library of the two that is there; Jackson 3 where both are. */
    static JsonLibrary of(JsonLimits limits) {
        try {
            return new Jackson3Library(limits);
        } catch (NoClassDefFoundError absent) {
            return new Jackson2Library(limits);
        }
    }
}
