package io.github.standfirst.json;

import java.io.IOException;

/** The lines of a stream, each held alone. Line feeds end them, with or without CR. */
interface Lines {

    /**
     * Goes on to the next line.
     *
     * @return whether there is one
     * @throws StandfirstJsonException if it is too long or no UTF-8; the line after it is the next one
     */
    boolean next() throws IOException;

    /** Answers whether nothing stands in the line. */
    boolean isEmpty();

    /** The number of the line, from 1. */
    int number();

    /** The document in the line. */
    <T> T read(DocumentText text, Form<T> form);
}
