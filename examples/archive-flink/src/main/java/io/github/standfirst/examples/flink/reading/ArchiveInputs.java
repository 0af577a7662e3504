package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.format.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.Path;

/**
 * Finds what is read as a whole: a file, or a folder whose format joins its files. Each is a split of its own, read by one
 * slot. What is called with a dot before it is passed over.
 */
public final class ArchiveInputs implements FileEnumerator {

    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] given, int wanted) throws IOException {
        List<FileSourceSplit> splits = new ArrayList<>();
        Set<Path> joined = new HashSet<>();
        for (FileStatus file : FoundFiles.of(given, FoundFiles::isShown)) {
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
        for (FileStatus file : FoundFiles.entries(folder, FoundFiles::isShown)) {
            if (!file.isDir() && joins(file.getPath())) {
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
}
