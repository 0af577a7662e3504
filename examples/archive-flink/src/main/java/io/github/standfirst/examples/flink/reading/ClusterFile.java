package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.Head;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.apache.flink.core.fs.Path;

/**
 * A file in one of the file systems that Flink knows.
 *
 * @param path where it is
 */
public record ClusterFile(Path path) implements DocumentFile {

    private static final int BUFFER = 64 * 1024;

    @Override
    public String name() {
        return path.getName();
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(path.getFileSystem().open(path), BUFFER);
    }

    /**
     * Its format, empty where it is of none that is known.
     *
     * @throws IOException if it cannot be read
     */
    Optional<Format> format() throws IOException {
        try (InputStream in = open()) {
            return Format.of(Head.of(in.readNBytes(Head.LENGTH)));
        }
    }

    /** What notes call a file or a folder: its path, and its file system where it is not that of the machine. */
    public static String written(Path path) {
        URI uri = path.toUri();
        return uri.getScheme() == null || uri.getScheme().equals("file") ? uri.getPath() : uri.toString();
    }
}
