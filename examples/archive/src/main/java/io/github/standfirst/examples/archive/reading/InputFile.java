package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.Head;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as it was found.
 *
 * @param path where it is
 * @param bytes how long it is
 * @param modified when it was last changed, to the millisecond
 */
public record InputFile(Path path, long bytes, Instant modified) {

    /** What messages and reports call it: as it was given, or found in a folder that was given. */
    public String name() {
        return written(path);
    }

    static String written(Path path) {
        return path.toString().replace('\\', '/');
    }

    Head head() throws UnreadableInputException {
        try (InputStream in = Files.newInputStream(path)) {
            return Head.of(in.readNBytes(Head.LENGTH));
        } catch (IOException e) {
            throw UnreadableInputException.of(e);
        }
    }
}
