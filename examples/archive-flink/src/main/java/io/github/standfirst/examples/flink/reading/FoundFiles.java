package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.reading.FolderKind;
import io.github.standfirst.examples.archive.reading.Place;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/**
 * Finds the files that are read, by the rules of the archive tool: each once, those of a folder sorted by path. Links in
 * folders are not followed, and of folders that the tool wrote is read what the tool reads of them.
 */
public final class FoundFiles {

    private final Predicate<String> names;
    private final List<FileStatus> files = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    private FoundFiles(Predicate<String> names) {
        this.names = names;
    }

    /**
     * The files that were given, or are in folders that were given.
     *
     * @param names what is read of folders; what has another name is passed over
     * @throws IOException if something that was given is not there, or a folder cannot be read
     */
    static List<FileStatus> of(Path[] given, Predicate<String> names) throws IOException {
        FoundFiles found = new FoundFiles(names);
        for (Path path : given) {
            found.add(path);
        }
        return found.files;
    }

    /** Answers whether a name has no dot before it, as those of files have that are not yet whole. */
    static boolean isShown(String name) {
        return !name.startsWith(".");
    }

    /**
     * Requires that something that was given is there, as each task would try again and again to read it.
     *
     * @throws IOException if it is not, or cannot be looked at
     */
    public static void requireThere(Path given) throws IOException {
        FileSystem system = given.getFileSystem();
        if (!system.exists(given)) {
            throw new FileNotFoundException(given + " is not there");
        }
        FileStatus status = system.getFileStatus(given);
        if (status.isDir() && kind(ClusterFile.list(given)) == FolderKind.OF_AN_IMPORT) {
            ofAnImport(given);
        }
    }

    /** The entries of a folder that are read, sorted by path. */
    static List<FileStatus> entries(Path folder, Predicate<String> names) throws IOException {
        return sorted(read(ClusterFile.list(folder), names));
    }

    private void add(Path given) throws IOException {
        FileSystem system = given.getFileSystem();
        FileStatus status = system.getFileStatus(given);
        if (!status.isDir()) {
            // One that is given by a link is the one that the link leads to, among the files of its folder, too.
            Path real = ClusterFile.real(given);
            addOnce(List.of(real.equals(given) ? status : system.getFileStatus(real)));
        } else if (kind(ClusterFile.list(given)) == FolderKind.OF_AN_IMPORT) {
            addOnce(ofAnImport(given));
        } else {
            addOnce(below(given));
        }
    }

    private void addOnce(List<FileStatus> found) throws IOException {
        for (FileStatus file : found) {
            if (places.add(ClusterFile.place(file.getPath()))) {
                files.add(file);
            }
        }
    }

    private List<FileStatus> below(Path given) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(given));
        while (!folders.isEmpty()) {
            Path folder = folders.removeFirst();
            List<FileStatus> entries = ClusterFile.list(folder);
            if (!folder.equals(given) && kind(entries) != FolderKind.OF_OTHERS) {
                continue;
            }
            for (FileStatus entry : read(entries, names)) {
                if (entry.isDir()) {
                    folders.add(entry.getPath());
                } else {
                    found.add(entry);
                }
            }
        }
        return sorted(found);
    }

    private static FolderKind kind(List<FileStatus> entries) throws IOException {
        Set<String> present =
                entries.stream().map(entry -> entry.getPath().getName()).collect(Collectors.toSet());
        return FolderKind.of(present::contains);
    }

    /** An import of nothing of a kind writes a file of no lines, which is of no format. */
    private static List<FileStatus> ofAnImport(Path folder) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        for (String name : FolderKind.READ_OF_AN_IMPORT) {
            Path file = new Path(folder, name);
            if (!file.getFileSystem().exists(file)) {
                throw new FileNotFoundException(file + " is not there");
            }
            FileStatus status = file.getFileSystem().getFileStatus(file);
            if (status.getLen() > 0) {
                found.add(status);
            }
        }
        return found;
    }

    private static List<FileStatus> read(List<FileStatus> entries, Predicate<String> names) {
        return entries.stream()
                .filter(entry -> names.test(entry.getPath().getName()))
                .toList();
    }

    private static List<FileStatus> sorted(List<FileStatus> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> file.getPath().getPath()))
                .toList();
    }
}
