package io.github.standfirst.examples.flink.reading;

import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.reader.BulkFormat.RecordIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.jspecify.annotations.Nullable;

/** Says one thing of an input, and reads nothing of it. */
final class SingleLineReader implements BulkFormat.Reader<ArchiveLine> {

    private final ArchiveLine line;
    private boolean said;

    SingleLineReader(ArchiveLine line, CheckpointedPosition position) {
        this.line = line;
        said = position.getRecordsAfterOffset() > 0;
    }

    @Override
    public @Nullable RecordIterator<ArchiveLine> readBatch() {
        if (said) {
            return null;
        }
        said = true;
        SingletonResultIterator<ArchiveLine> batch = new SingletonResultIterator<>();
        batch.set(line, 0, 1);
        return batch;
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
