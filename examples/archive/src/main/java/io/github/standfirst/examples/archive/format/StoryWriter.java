package io.github.standfirst.examples.archive.format;

import io.github.standfirst.examples.archive.format.ArchiveItem.Story;
import java.io.IOException;
import java.util.Optional;

/** What writes articles and their comments into a folder, one after the other. */
public interface StoryWriter extends AutoCloseable {

    /**
     * Writes an article and its comments.
     *
     * @return why nothing was written of it, empty where it was
     * @throws IOException if a file cannot be written
     */
    Optional<String> write(Story story) throws IOException;

    /**
     * Writes what is left, and gives the files their names.
     *
     * @throws IOException if a file cannot be written
     */
    void finish() throws IOException;

    /** Lets go of the files; those that were not finished have no name that anybody would look for. */
    @Override
    void close() throws IOException;
}
