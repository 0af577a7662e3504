package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.DocumentMembers;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.Head;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that is to be read.
 *
 * @param path where it is
 * @param bytes how long it is
 * @param modified when it was last changed, to the millisecond
 */
public record Input(Path path, long bytes, Instant modified) {

    /** What messages and reports call it: as it was given, or found in a folder that was given. */
    public String name() {
        return path.toString().replace('\\', '/');
    }

    /**
     * Its format, empty where it is of none that is known.
     *
     * @throws UnreadableInputException if it cannot be read
     */
    public Optional<Format> format() throws UnreadableInputException {
        return Format.of(head());
    }

    private Head head() throws UnreadableInputException {
        try (InputStream in = Files.newInputStream(path)) {
            return Head.of(in.readNBytes(Head.LENGTH));
        } catch (IOException e) {
            throw UnreadableInputException.of(e);
        }
    }

    /** Answers whether it holds lines with comments alone, whose articles stand elsewhere. */
    boolean isComments() throws UnreadableInputException {
        return DocumentMembers.of(head())
                .filter(DocumentMembers.Kind.COMMENT::equals)
                .isPresent();
    }

    InputStream open() throws UnreadableInputException {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw UnreadableInputException.of(e);
        }
    }
}
