package io.github.standfirst.examples.archive.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that files are written into. Each is written under another name and moved when it is whole, so that nobody
 * ever finds half of one. Whoever writes the same again writes over what was there.
 */
public final class StoryFolder {

    /** Marks a folder as one that this program made, and may write over. */
    public static final String MARK = ".standfirst-archive";

    private static final int BUFFER = 256 * 1024;

    private final Path folder;
    private final Set<String> written = new HashSet<>();

    private StoryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of a path, made if it is not there.
     *
     * @param kind what it holds; a folder that holds another kind is not this one's
     * @throws ForeignFolderException if there is a folder which this program did not make for the same
     * @throws IOException if it cannot be made
     */
    public static StoryFolder claim(Path path, String kind) throws IOException {
        Path mark = path.resolve(MARK);
        if (Files.exists(path)) {
            boolean ours = Files.isRegularFile(mark) && Files.readString(mark).equals(kind + "\n");
            if (!ours && !isEmptyFolder(path)) {
                throw new ForeignFolderException(path, kind);
            }
        }
        Files.createDirectories(path);
        Files.writeString(mark, kind + "\n");
        return new StoryFolder(path);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /**
     * Writes a file in UTF-8.
     *
     * @param name a name that {@link StoryNames} or a format made
     */
    public void write(String name, String text) throws IOException {
        try (OutputStream out = begin(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        finish(name);
    }

    /** Begins a file that will be there once it is finished. */
    OutputStream begin(String name) throws IOException {
        if (!written.add(name)) {
            throw new IOException("two files would be called " + name);
        }
        return new BufferedOutputStream(
                Files.newOutputStream(
                        part(name),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                BUFFER);
    }

    /** Gives a file its name. */
    void finish(String name) throws IOException {
        Files.move(part(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path part(String name) {
        return folder.resolve(name + ".part");
    }
}
