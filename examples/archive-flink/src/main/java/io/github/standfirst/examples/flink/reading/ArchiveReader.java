package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.reading.PieceGroup;
import io.github.standfirst.examples.archive.reading.Pieces;
import java.io.IOException;
import java.util.List;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.reader.BulkFormat.RecordIterator;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads one input, a group of pieces at a time. What is bad in it becomes a line; what cannot be read at all is thrown, as
 * it may be there when the task is started again.
 */
final class ArchiveReader implements BulkFormat.Reader<ArchiveLine> {

    private final Pieces pieces;
    private final LineMaker maker;
    private long taken;
    private int handedOn;
    private boolean ended;

    /**
     * A reader that goes on at a position.
     *
     * @param pieces of the input from its beginning, which is closed with this
     * @throws IOException if what stands before cannot be read
     */
    ArchiveReader(Pieces pieces, LineMaker maker, CheckpointedPosition position) throws IOException {
        this.pieces = pieces;
        this.maker = maker;
        taken = position.getOffset();
        handedOn = Math.toIntExact(position.getRecordsAfterOffset());
        pieces.skip(taken);
    }

    @Override
    public @Nullable RecordIterator<ArchiveLine> readBatch() throws IOException {
        PieceGroup group = ended ? null : pieces.next();
        // Of a group that storage cut short nothing is handed on: it would be another one when it is read again.
        pieces.requireWhole();
        if (group == null) {
            return null;
        }
        PieceGroup.Made made = group.make();
        List<ArchiveLine> lines = maker.lines(made.placed(), taken);
        made.fault().ifPresent(fault -> {
            lines.add(maker.fault(fault));
            ended = true;
        });
        // The group is the one that the position was in: how many pieces follow depends on nothing but the pieces.
        List<ArchiveLine> left = lines.subList(handedOn, lines.size());
        ArrayResultIterator<ArchiveLine> batch = new ArrayResultIterator<>();
        batch.set(left.toArray(ArchiveLine[]::new), left.size(), taken, handedOn);
        taken += group.pieces().size();
        handedOn = 0;
        return batch;
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
