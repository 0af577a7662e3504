package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.client.program.ProgramParametrizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that make no sense: whoever gave them reads why, and not where in the program it was found out. */
@Timeout(120)
class ArchiveJobsTest {

    private record Refused(List<String> arguments, int code, String text) {}

    private static Stream<Refused> refused() {
        return Stream.of(
                new Refused(List.of(), 2, "a job is missing\nSee standfirst-archive-flink help"),
                new Refused(
                        List.of("import", "a"),
                        2,
                        "Missing required option: '--out=DIR'\nSee standfirst-archive-flink help import"),
                new Refused(
                        List.of("sanitize", "a", "--out", "b", "--colour\u001B[2J"),
                        2,
                        "Unknown option: '--colour\\u{1B}[2J'\nSee standfirst-archive-flink help sanitize"),
                new Refused(
                        List.of("follow", "a", "--out", "a"),
                        2,
                        "follow: --out: found ABSENT, which is an input, too; expected is a place apart from what is read"),
                new Refused(List.of("import", "a", "--out", "b"), 3, "import: file:ABSENT is not there"));
    }

    private static String named(String text) {
        return text.replace("ABSENT", Path.of("a").toAbsolutePath().toString());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void endItsOwnProcessWithTheCodeOfTheTool(Refused refused) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                ArchiveJobs.class.getName()));
        command.addAll(refused.arguments());

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed).isEqualTo(named(refused.text()) + "\n");
        assertThat(process.waitFor()).isEqualTo(refused.code());
    }

    /** An exit code would end the cluster. */
    @Test
    void areNamedToFlinkWhereItRunsTheJob() throws Exception {
        try (Cluster cluster = Cluster.start(1)) {
            assertThat(refused())
                    .allSatisfy(refused -> assertThatThrownBy(
                                    () -> cluster.run(refused.arguments().toArray(String[]::new)))
                            .isInstanceOf(ProgramParametrizationException.class)
                            .hasMessage(named(refused.text())));
        }
    }
}
