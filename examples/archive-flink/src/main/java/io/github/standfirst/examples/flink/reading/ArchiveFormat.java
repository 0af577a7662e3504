package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.reading.Pieces;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;

/**
 * All formats of the archive tool, as Flink reads them. A position in a file is how many pieces stand before a group of
 * them, and how many lines of the group were handed on: whoever goes on takes the pieces off again, which costs little, and
 * makes nothing of them.
 */
public final class ArchiveFormat implements BulkFormat<ArchiveLine, FileSourceSplit> {

    private static final long serialVersionUID = 1L;

    private final ArchiveReading reading;

    /** The formats, read in some way. */
    public ArchiveFormat(ArchiveReading reading) {
        this.reading = reading;
    }

    @Override
    public Reader<ArchiveLine> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return open(split, new CheckpointedPosition(0, 0));
    }

    @Override
    public Reader<ArchiveLine> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return open(split, split.getReaderPosition().orElseGet(() -> new CheckpointedPosition(0, 0)));
    }

    private Reader<ArchiveLine> open(FileSourceSplit split, CheckpointedPosition position) throws IOException {
        boolean isFolder =
                split.path().getFileSystem().getFileStatus(split.path()).isDir();
        List<Path> parts = isFolder ? ArchiveInputs.parts(split.path()) : List.of(split.path());
        List<DocumentFile> files =
                parts.stream().<DocumentFile>map(ClusterFile::new).toList();
        String name = ClusterFile.written(split.path());
        Optional<Format> format = parts.isEmpty() ? Optional.empty() : new ClusterFile(parts.get(0)).format();
        if (format.isEmpty()) {
            return new SingleLineReader(LineMaker.fault(name, "it is of no format that is known"), position);
        }
        if (!isFolder && format.get().joinsFiles()) {
            Path folder = split.path().getParent();
            return new SingleLineReader(
                    ArchiveLine.answer(ClusterFile.written(folder), split.path().toString()), position);
        }
        Pieces pieces =
                Pieces.open(format.get(), files, reading.options(Instant.ofEpochMilli(split.fileModificationTime())));
        LineMaker maker = new LineMaker(name, split.splitId(), reading.withPrivate());
        return new ArchiveReader(pieces, maker, position);
    }

    /** A file is read from its beginning by one reader: only there stands what its items refer to. */
    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<ArchiveLine> getProducedType() {
        return TypeInformation.of(ArchiveLine.class);
    }
}
