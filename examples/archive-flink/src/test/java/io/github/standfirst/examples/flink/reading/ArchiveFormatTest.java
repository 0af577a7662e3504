package io.github.standfirst.examples.flink.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.examples.archive.ArchiveTool;
import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArchiveFormatTest {

    private static final ArchiveFormat FORMAT = new ArchiveFormat(
            new ArchiveReading(ZoneOffset.UTC, Set.of(), ReadingOptions.DEFAULT_MAX_ITEM_LENGTH, true));

    @TempDir
    private Path folder;

    private record Read(ArchiveLine line, CheckpointedPosition after) {}

    private static FileSourceSplit split(Path file) throws IOException {
        return new FileSourceSplit(
                "0", new org.apache.flink.core.fs.Path(file.toUri()), 0, Files.size(file), 0, Files.size(file));
    }

    private static List<Read> read(BulkFormat.Reader<ArchiveLine> reader) throws IOException {
        List<Read> all = new ArrayList<>();
        try (reader) {
            for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
                for (RecordAndPosition<ArchiveLine> next = batch.next(); next != null; next = batch.next()) {
                    all.add(new Read(
                            next.getRecord(), new CheckpointedPosition(next.getOffset(), next.getRecordSkipCount())));
                }
            }
        }
        return all;
    }

    private void assertGoesOnAnywhere(Path file) throws IOException {
        List<Read> all = read(FORMAT.createReader(new Configuration(), split(file)));
        assertThat(all).isNotEmpty();
        int step = Math.max(1, all.size() / 50);
        for (int i = 0; i < all.size(); i += step) {
            FileSourceSplit rest =
                    split(file).updateWithCheckpointedPosition(all.get(i).after());

            assertThat(read(FORMAT.restoreReader(new Configuration(), rest))).isEqualTo(all.subList(i + 1, all.size()));
        }
    }

    @Test
    void goesOnAfterAnyLine() throws IOException {
        Path export = folder.resolve("export.xml");
        ArchiveTool.run(
                new Surroundings(
                        InputStream.nullInputStream(),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        () -> Instant.EPOCH,
                        false),
                "generate",
                "--size",
                "2",
                "--out",
                export.toString());

        assertGoesOnAnywhere(export);
        Path broken = folder.resolve("broken.xml");
        Files.writeString(broken, Files.readString(export).substring(0, 700_000));
        assertGoesOnAnywhere(broken);
    }

    @Test
    void goesOnBehindAFileOfNoFormatThatIsKnown() throws IOException {
        Path strange = folder.resolve("strange.txt");
        Files.writeString(strange, "neither this nor that\n");

        assertThat(read(FORMAT.createReader(new Configuration(), split(strange))))
                .containsExactly(new Read(
                        ArchiveLine.of(
                                LineKind.PROBLEM,
                                "{\"file\":\"" + strange + "\",\"fault\":\"it is of no format that is known\"}"),
                        new CheckpointedPosition(0, 1)));
        assertGoesOnAnywhere(strange);
    }
}
