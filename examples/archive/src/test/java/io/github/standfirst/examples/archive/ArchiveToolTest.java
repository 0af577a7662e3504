package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.examples.archive.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveToolTest {

    @Test
    void explainsItself() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Sample.expected("help/standfirst-archive.txt", run.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "sanitize", "thread", "check", "convert", "render", "stats", "generate"})
    void explainsEachCommand(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Sample.expected("help/" + command + ".txt", run.out()));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", "a command is missing\nSee standfirst-archive --help\n"));
        assertThat(Run.of("import", "a", "--out", "b", "--colour\u001B[2J").err())
                .startsWith("Unknown option: '--colour\\u{1B}[2J'\n");
        assertThat(Run.of("import", "a", "--zone", "Mars/Olympus", "--out", "b").code())
                .isEqualTo(2);
        assertThat(Run.of("sanitize", "--policy", "nothing").code()).isEqualTo(2);
        Run title = Run.of("convert", "a", "--title", "a\u001Bb", "--to", "json-feed", "--out", "b");
        assertThat(title.code()).isEqualTo(2);
        assertThat(title.err())
                .startsWith("Invalid value for option '--title': text ")
                .doesNotContain("\u001B");
    }

    @Test
    void endsQuietlyWhereNobodyReads() {
        assertThat(codeOfWriting("Broken pipe")).isEqualTo("0 ");
        assertThat(codeOfWriting("No space left on device")).isEqualTo("3 sanitize: cannot write to standard output\n");
    }

    private static String codeOfWriting(String failure) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(failure);
            }
        };
        InputStream in = new ByteArrayInputStream("{\"html\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = ArchiveTool.run(new Surroundings(in, out, err, () -> Run.NOW, false), "sanitize");
        return code + " " + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void makesUpTheSameExportEachTime(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("1.xml");
        Path second = folder.resolve("2.xml");
        Path other = folder.resolve("3.xml");
        Run run = Run.of("generate", "--size", 1, "--seed", 7, "--out", first);
        Run.of("generate", "--size", 1, "--seed", 7, "--out", second);
        Run.of("generate", "--size", 1, "--seed", 8, "--out", other);

        assertThat(run.out()).isEqualTo("82 posts in " + first + "\n");
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.mismatch(first, other)).isNotNegative();
        assertThat(Run.of("generate", "--out", first))
                .isEqualTo(new Run(
                        3,
                        "",
                        "generate: --out: found the file " + first + "; expected is a name that nothing has yet\n"));
        Path lost = folder.resolve("gone/4.xml");
        assertThat(Run.of("generate", "--out", lost))
                .isEqualTo(new Run(
                        3,
                        "",
                        "generate: --out: found no folder for " + lost
                                + "; expected is a name in a folder that is there\n"));
    }

    @Test
    void showsABarOnATerminalAndLinesInALog(@TempDir Path folder) throws IOException {
        Path export = folder.resolve("1.xml");
        Run.of("generate", "--size", 17, "--out", export);

        Run lines = Run.of("stats", export, "--progress", "lines");
        Run bar = Run.of("stats", export, "--progress", "bar");

        assertThat(lines.err().lines())
                .hasSize(10)
                .startsWith("stats: 10 % (1 of 17 MiB)")
                .endsWith("stats: 100 % (17 of 17 MiB)");
        assertThat(bar.err()).contains("\r", "stats", "100%");
        assertThat(Run.of("stats", export, "--progress", "none").err()).isEmpty();
    }
}
