package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ImportJobTest {

    @TempDir
    private Path folder;

    @Test
    void writesWhatTheToolWrites() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 6, 3);
        Path last = archives.resolve("2.xml");
        Files.writeString(last, Files.readString(last).substring(0, 900_000));
        Files.writeString(archives.resolve("strange.txt"), "neither this nor that\n");
        Expected expected = Expected.of(archives, folder.resolve("tool"));

        ArchiveJobs.main(new String[] {
            "import",
            archives.toString(),
            "--slots",
            "2",
            "--out",
            folder.resolve("out").toString(),
            "--private-out",
            folder.resolve("private").toString()
        });

        assertThat(expected.lines().get("comments")).hasSizeGreaterThan(1000);
        assertThat(expected.lines().get("problems")).hasSizeGreaterThanOrEqualTo(2);
        expected.assertSame(folder.resolve("out"), folder.resolve("private"));
    }
}
