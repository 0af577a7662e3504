package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SanitizeJobTest {

    @TempDir
    private Path folder;

    @Test
    void cleansLinesAndPutsAsideThoseThatAreBad() throws Exception {
        Path lines = Files.createDirectory(folder.resolve("lines"));
        Files.writeString(lines.resolve("a"), """
                {"html": "<b onclick=x>y</b>"}
                {"html": 1}
                {"html": "<script>1</script><i>z</i>"}
                """);
        Files.write(lines.resolve("b"), "{\"html\": \"\u00E4\"}\n".getBytes(StandardCharsets.ISO_8859_1));

        ArchiveJobs.main(new String[] {
            "sanitize",
            lines.toString(),
            "--slots",
            "2",
            "--out",
            folder.resolve("out").toString()
        });

        assertThat(Expected.written(folder.resolve("out/clean")))
                .containsExactly("{\"html\":\"<b>y</b>\"}", "{\"html\":\"<i>z</i>\"}");
        assertThat(Expected.written(folder.resolve("out/problems")))
                .containsExactly(
                        "{\"file\":\"" + lines + "/a\",\"line\":2,\"error\":\"there is no text that is called html\"}",
                        "{\"file\":\"" + lines + "/b\",\"line\":1,\"error\":\"the line is no UTF-8\"}");
    }
}
