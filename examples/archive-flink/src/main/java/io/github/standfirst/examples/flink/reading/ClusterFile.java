package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.Head;
import io.github.standfirst.examples.archive.reading.Place;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
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

    /**
     * Where a file or a folder is.
     *
     * @throws IOException if that cannot be told
     */
    public static Place place(Path path) throws IOException {
        if (isOfMachine(path)) {
            return Place.of(onMachine(path));
        }
        URI uri = path.makeQualified(path.getFileSystem()).toUri();
        return new Place(
                uri.getScheme() + "://" + uri.getAuthority(), onMachine(path).normalize());
    }

    /** The path of what a link leads to, and of all others the path itself. */
    static Path real(Path path) throws IOException {
        return isOfMachine(path) && Files.isSymbolicLink(onMachine(path))
                ? new Path(onMachine(path).toRealPath().toUri())
                : path;
    }

    /**
     * The files and folders in a folder; links and devices are none.
     *
     * @throws IOException if it cannot be listed
     */
    static List<FileStatus> list(Path folder) throws IOException {
        FileSystem system = folder.getFileSystem();
        if (!isOfMachine(folder)) {
            return List.of(system.listStatus(folder));
        }
        // Flink follows links, and lists nothing at all where one leads nowhere.
        List<FileStatus> entries = new ArrayList<>();
        try (DirectoryStream<java.nio.file.Path> present = Files.newDirectoryStream(onMachine(folder))) {
            for (java.nio.file.Path entry : present) {
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                        || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    addStatus(new Path(folder, entry.getFileName().toString()), entries);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private static void addStatus(Path entry, List<FileStatus> entries) throws IOException {
        try {
            entries.add(entry.getFileSystem().getFileStatus(entry));
        } catch (FileNotFoundException e) {
            // It got another name, or went, since the folder was listed.
        }
    }

    private static boolean isOfMachine(Path path) throws IOException {
        return !path.getFileSystem().isDistributedFS();
    }

    private static java.nio.file.Path onMachine(Path path) {
        return java.nio.file.Path.of(path.getPath());
    }

    /** What notes call a file or a folder: its path, and its file system where it is not that of the machine. */
    public static String written(Path path) {
        URI uri = path.toUri();
        return uri.getScheme() == null || uri.getScheme().equals("file") ? uri.getPath() : uri.toString();
    }
}
