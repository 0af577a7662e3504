package io.github.standfirst.examples.flink.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.Path;

/**
 * Finds files of which each is read by itself, whatever is there when it is looked again. What is called with a dot or an
 * underscore before it is passed over.
 */
public final class SingleInputs implements FileEnumerator {

    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] given, int wanted) throws IOException {
        List<FileSourceSplit> splits = new ArrayList<>();
        for (FileStatus file : FoundFiles.of(given, name -> FoundFiles.isShown(name) && !name.startsWith("_"))) {
            // Named by its path, as its number among all that are there would change with what comes.
            splits.add(new FileSourceSplit(
                    file.getPath().toString(),
                    file.getPath(),
                    0,
                    file.getLen(),
                    file.getModificationTime(),
                    file.getLen()));
        }
        return splits;
    }
}
