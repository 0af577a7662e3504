package io.github.standfirst.examples.archive;

import java.nio.file.Path;
import java.util.Objects;

/** What a shell needs to run the program as it is handed out. */
final class Shell {

    private Shell() {}

    /** The packed program. */
    static Path jar() {
        return Path.of(Objects.requireNonNull(System.getProperty("archive.jar"), "archive.jar"));
    }

    /** The Java that runs these tests. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
