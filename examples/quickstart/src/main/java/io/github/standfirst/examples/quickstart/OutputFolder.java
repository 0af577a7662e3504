package io.github.standfirst.examples.quickstart;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder that the files go to. Each is written under another name and then moved, so that nobody ever finds one
 * that is half-written.
 */
final class OutputFolder {

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** What writes a file. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes a file in UTF-8, instead of the one that may be there.
     *
     * @throws QuickstartException if the file, or the folder, cannot be written
     */
    Path write(String name, Content content) throws QuickstartException {
        Path file = folder.resolve(name);
        Path part = folder.resolve(name + ".part");
        try {
            Files.createDirectories(folder);
            try {
                try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    content.writeTo(out);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return file;
        } catch (IOException e) {
            throw new QuickstartException("cannot write " + file, e);
        }
    }
}
