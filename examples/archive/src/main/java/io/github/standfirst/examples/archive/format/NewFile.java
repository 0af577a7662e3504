package io.github.standfirst.examples.archive.format;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is to be made. It is written under another name and moved when it is whole; nothing is written over. */
public final class NewFile {

    private final Path path;

    private NewFile(Path path) {
        this.path = path;
    }

    /**
     * The file of a path.
     *
     * @param option what names it on the command line
     * @throws FileAlreadyExistsException if something of that name is there
     * @throws IOException if the folder that it would be in is not
     */
    public static NewFile claim(String option, Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    option + ": found the " + (Files.isDirectory(path) ? "folder " : "file ") + path
                            + "; expected is a name that nothing has yet");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    option + ": found no folder for " + path + "; expected is a name in a folder that is there");
        }
        return new NewFile(path);
    }

    /** Where it is written before it is whole. */
    public Path part() {
        return path.resolveSibling(path.getFileName() + ".part");
    }

    /**
     * Gives the file its name.
     *
     * @throws IOException if it cannot be moved
     */
    public void finish() throws IOException {
        Files.move(part(), path, StandardCopyOption.ATOMIC_MOVE);
    }
}
