package io.github.standfirst.examples.flink.reading;

import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.reader.BulkFormat.RecordIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.jspecify.annotations.Nullable;

/** Says of an input that it is of no format that is known. */
final class UnknownReader implements BulkFormat.Reader<ArchiveLine> {

    private final String input;
    private boolean said;

    UnknownReader(String input, CheckpointedPosition position) {
        this.input = input;
        said = position.getRecordsAfterOffset() > 0;
    }

    @Override
    public @Nullable RecordIterator<ArchiveLine> readBatch() {
        if (said) {
            return null;
        }
        said = true;
        SingletonResultIterator<ArchiveLine> line = new SingletonResultIterator<>();
        line.set(LineMaker.fault(input, "it is of no format that is known"), 0, 1);
        return line;
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
