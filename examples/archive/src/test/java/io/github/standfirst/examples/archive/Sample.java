package io.github.standfirst.examples.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;

/** Files that tests read, and those that they expect. */
final class Sample {

    /** Says that expected files are written anew, and the tests are to be looked at afterwards. */
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private static final Path SOURCES = Path.of("src/test/resources/io/github/standfirst/examples/archive");

    private Sample() {}

    /** The text of a file beside the tests. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small export: a post with comments, a page, a draft, and what else an export has. */
    static Path export(Path folder) throws IOException {
        return file(folder.resolve("harbour.xml"), text("harbour.xml"));
    }

    /** A file whose time is always the same. */
    static Path file(Path path, String text) throws IOException {
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2024-04-01T00:00:00Z")));
        return path;
    }

    /** The expected text of a file, which is the actual one where it is to be written anew. */
    static String expected(String name, String actual) {
        if (WRITE) {
            try {
                Files.createDirectories(SOURCES.resolve(name).getParent());
                Files.writeString(SOURCES.resolve(name), actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return actual;
        }
        return text(name);
    }
}
