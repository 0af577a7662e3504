package io.github.standfirst.examples.flink.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.examples.archive.ArchiveTool;
import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.Head;
import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.archive.reading.Pieces;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Storage that fails in the middle of a file, and is there again when the task is started again. */
@Timeout(60)
class ArchiveReaderTest {

    @TempDir
    private Path folder;

    /**
     * A file of which no more than some bytes can be read.
     *
     * @param bytes what is in it
     * @param readable how many can be read
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    private record FailingFile(byte[] bytes, int readable) implements DocumentFile {

        @Override
        public String name() {
            return "archive";
        }

        @Override
        public InputStream open() {
            return new FilterInputStream(new ByteArrayInputStream(bytes)) {

                private int left = readable;

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    if (left == 0) {
                        throw new IOException("the disk is away");
                    }
                    int read = super.read(into, offset, Math.min(length, left));
                    left -= Math.max(0, read);
                    return read;
                }
            };
        }
    }

    private static Surroundings silent() {
        return new Surroundings(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                () -> Instant.EPOCH,
                false);
    }

    private byte[] archive(String name) throws IOException {
        Path export = folder.resolve("export.xml");
        ArchiveTool.run(silent(), "generate", "--size", "2", "--out", export.toString());
        ArchiveTool.run(
                silent(),
                "import",
                export.toString(),
                "--out",
                folder.resolve("out").toString());
        return Files.readAllBytes(folder.resolve(name));
    }

    private final List<ArchiveLine> read = new ArrayList<>();
    private CheckpointedPosition position = new CheckpointedPosition(0, 0);

    /** Reads on from the last line. */
    private void readOn(byte[] bytes, int readable) throws IOException {
        Format format = Format.of(Head.of(bytes)).orElseThrow();
        ReadingOptions options = new ArchiveReading(
                        ZoneOffset.UTC, Set.of(), ReadingOptions.DEFAULT_MAX_ITEM_LENGTH, true)
                .options(Instant.EPOCH);
        try (ArchiveReader reader = new ArchiveReader(
                Pieces.open(format, List.of(new FailingFile(bytes, readable)), options),
                new LineMaker("archive", "0", true),
                position)) {
            for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
                for (RecordAndPosition<ArchiveLine> next = batch.next(); next != null; next = batch.next()) {
                    read.add(next.getRecord());
                    position = new CheckpointedPosition(next.getOffset(), next.getRecordSkipCount());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.xml", "out/articles.ndjson", "out/comments.ndjson"})
    void handsOnEachLineOnceWhereverStorageFails(String name) throws IOException {
        byte[] bytes = archive(name);
        readOn(bytes, Integer.MAX_VALUE);
        List<ArchiveLine> whole = List.copyOf(read);
        assertThat(whole).hasSizeGreaterThan(100);
        for (int part = 1; part < 8; part++) {
            int readable = bytes.length / 8 * part;
            read.clear();
            position = new CheckpointedPosition(0, 0);

            assertThatThrownBy(() -> readOn(bytes, readable)).isInstanceOf(IOException.class);
            readOn(bytes, Integer.MAX_VALUE);

            assertThat(read).isEqualTo(whole);
        }
    }
}
