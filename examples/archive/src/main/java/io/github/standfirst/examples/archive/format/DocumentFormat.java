package io.github.standfirst.examples.archive.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

    /** Answers whether the files of a folder that are of this format are one thing, in parts. */
    default boolean joinsFiles() {
        return false;
    }

    /**
     * Begins to read files that are one thing: a single one, unless the format joins them.
     *
     * @param options what the files do not say
     * @throws IOException if they cannot be read
     */
    default ItemSource open(List<DocumentFile> files, ReadingOptions options) throws IOException {
        return open(files.get(0).open(), options);
    }

    /**
     * Begins to write files, empty where the format can only be read.
     *
     * @throws IOException if one cannot be begun
     */
    default Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) throws IOException {
        return Optional.empty();
    }
}
