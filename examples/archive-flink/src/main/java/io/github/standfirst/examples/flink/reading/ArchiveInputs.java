package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.format.Format;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/**
 * Finds what is read as a whole: a file, or a folder whose format joins its files. Each is a split of its own, read by one
 * slot; those of folders follow each other sorted by path, as in the archive tool. What is called with a dot before it is
 * passed over, as are files that were given twice.
 */
public final class ArchiveInputs implements FileEnumerator {

    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] given, int wanted) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : given) {
            FileSystem system = path.getFileSystem();
            for (FileStatus file : below(system, system.getFileStatus(path))) {
                if (seen.add(file.getPath())) {
                    files.add(file);
                }
            }
        }
        List<FileSourceSplit> splits = new ArrayList<>();
        Set<Path> joined = new HashSet<>();
        for (FileStatus file : files) {
            Path folder = file.getPath().getParent();
            if (!joins(file.getPath())) {
                splits.add(split(splits.size(), file.getPath(), file));
            } else if (joined.add(folder)) {
                splits.add(split(splits.size(), folder, file));
            }
        }
        return splits;
    }

    /** The files of a folder that are one input, sorted by path. */
    static List<Path> parts(Path folder) throws IOException {
        List<Path> parts = new ArrayList<>();
        for (FileStatus file : sorted(folder.getFileSystem().listStatus(folder))) {
            if (!file.isDir() && isRead(file) && joins(file.getPath())) {
                parts.add(file.getPath());
            }
        }
        return parts;
    }

    private static FileSourceSplit split(int number, Path path, FileStatus file) {
        return new FileSourceSplit(
                Integer.toString(number), path, 0, file.getLen(), file.getModificationTime(), file.getLen());
    }

    private static boolean joins(Path path) throws IOException {
        return new ClusterFile(path).format().filter(Format::joinsFiles).isPresent();
    }

    private static List<FileStatus> below(FileSystem system, FileStatus given) throws IOException {
        if (!given.isDir()) {
            return List.of(given);
        }
        List<FileStatus> files = new ArrayList<>();
        Deque<FileStatus> folders = new ArrayDeque<>(List.of(given));
        while (!folders.isEmpty()) {
            for (FileStatus entry : system.listStatus(folders.removeFirst().getPath())) {
                if (isRead(entry)) {
                    (entry.isDir() ? folders : files).add(entry);
                }
            }
        }
        return sorted(files.toArray(FileStatus[]::new));
    }

    private static boolean isRead(FileStatus entry) {
        return !entry.getPath().getName().startsWith(".");
    }

    private static List<FileStatus> sorted(FileStatus[] files) {
        List<FileStatus> sorted = new ArrayList<>(List.of(files));
        sorted.sort(Comparator.comparing(file -> file.getPath().getPath()));
        return sorted;
    }
}
