package io.github.standfirst.examples.archive.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One format: how it is recognised, read and written. */
interface DocumentFormat {

    /** Answers whether a file that begins so is of this format. */
    boolean recognizes(Head head);

    /**
     * Begins to read a file.
     *
     * @param bytes the file; closed with what is returned
     * @param options what the file does not say
     * @throws IOException if it cannot be read
     */
    ItemSource open(InputStream bytes, ReadingOptions options) throws IOException;

    /**
     * Begins to write files, empty where the format can only be read.
     *
     * @throws IOException if one cannot be begun
     */
    default Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) throws IOException {
        return Optional.empty();
    }
}
