package io.github.standfirst.json;

import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.function.Consumer;

/** JSON texts through a library; one way for each major of Jackson. What comes of them is the same. */
interface JsonLibrary {

    /** The text of one value, into buffers that the library uses again. */
    String write(Consumer<TokenSink> tokens);

    /**
     * Writes tokens as text, values after one another each on a line.
     *
     * @throws java.io.UncheckedIOException if the writer fails; it is neither flushed nor closed
     */
    void write(Writer out, Consumer<TokenSink> tokens);

    /**
     * Writes tokens as text in UTF-8, values after one another each on a line.
     *
     * @throws java.io.UncheckedIOException if the stream fails; it is neither flushed nor closed
     */
    void write(OutputStream out, Consumer<TokenSink> tokens);

    /** The tokens of a text. */
    TokenSource tokens(String json, int linesBefore);

    /** The tokens of a text in UTF-8. */
    TokenSource tokens(byte[] utf8, int start, int end);

    /** The tokens of a text that is read as it comes; the reader is not closed. */
    TokenSource tokens(Reader json);

    /**
     * What an application sees of an exception that reading tokens threw.
     *
     * @param linesBefore how many lines of a stream stand before it
     * @return the same exception where it has nothing to do with what was read
     */
    RuntimeException refusal(RuntimeException thrown, JsonReading reading, Characters json, int linesBefore);

    /** That library of the two that is there; Jackson 3 where both are. */
    static JsonLibrary of(JsonLimits limits) {
        try {
            return new Jackson3Library(limits);
        } catch (NoClassDefFoundError absent) {
            return new Jackson2Library(limits);
        }
    }
}
