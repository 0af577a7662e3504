package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.terminal.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;

/**
 * A file of which is told how much was read of it.
 *
 * @param file the file
 * @param progress learns it
 */
record CountedFile(InputFile file, Progress progress) implements DocumentFile {

    @Override
    public String name() {
        return Objects.toString(file.path().getFileName());
    }

    @Override
    public InputStream open() throws IOException {
        return new CountedStream(Files.newInputStream(file.path()), progress);
    }
}
