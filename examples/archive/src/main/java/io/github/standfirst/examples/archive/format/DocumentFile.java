package io.github.standfirst.examples.archive.format;

import java.io.IOException;
import java.io.InputStream;

/** A file of which something is read, opened only when its turn comes. */
public interface DocumentFile {

    /** The most bytes that are read of a file that is one document: what the readers take at most, in UTF-8. */
    int MAX_BYTES = 64 * 1024 * 1024;

    /** What messages call it among the other files of its folder. */
    String name();

    /**
     * Its bytes; whoever asks closes them.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
}
