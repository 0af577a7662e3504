package io.github.standfirst.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what writers write. After a change that is meant, write them anew with {@code -Dgolden.write=true}, and look
 * at what version control says has changed.
 */
public final class GoldenFile {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFile() {}

    /** The text of a file, which is the given one where files are to be written. */
    public static String text(String name, String written) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }
        return Files.readString(file);
    }
}
