package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ThreadTest {

    private static String comment(String id, String parent, int minute) {
        return "{\"type\":\"posted\",\"id\":\"" + id + "\",\"article\":\"1\","
                + (parent.isEmpty() ? "" : "\"parent\":\"" + parent + "\",")
                + String.format(Locale.ROOT, "\"posted\":{\"at\":\"2024-03-05T10:%02d:00Z\"},", minute)
                + "\"commenter\":{\"name\":\"Ani\",\"role\":\"reader\"},\"body\":\"<p>x</p>\",\"status\":\"approved\","
                + "\"kind\":\"comment\"}\n";
    }

    @Test
    void writesRowsInTheOrderOfThePage() {
        String comments = comment("3", "1", 30) + comment("2", "", 20) + comment("1", "", 10) + comment("4", "3", 40);

        assertThat(Run.withInput(comments, "thread")).isEqualTo(new Run(0, """
                        {"id":"1","depth":0,"number":1}
                        {"id":"3","depth":1,"number":0}
                        {"id":"4","depth":2,"number":0}
                        {"id":"2","depth":0,"number":2}
                        """, ""));
        assertThat(Run.withInput(comments, "thread", "--order", "newest").lines())
                .startsWith("{\"id\":\"2\",\"depth\":0,\"number\":1}");
        assertThat(Run.withInput(comments, "thread", "--order", "newest-activity")
                        .lines())
                .startsWith("{\"id\":\"1\",\"depth\":0,\"number\":1}");
    }

    @Test
    void namesWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("comments.ndjson");
        Files.writeString(
                file,
                comment("1", "1", 1) + comment("2", "9", 2) + comment("3", "4", 3) + comment("4", "3", 4)
                        + "{\"type\": \"posted\"}\nnope\n");

        Run run = Run.of("thread", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.err().lines().map(line -> line.replaceAll(",\"(pointer|message)\".*", "")))
                .containsExactlyInAnyOrder(
                        "{\"problem\":\"unreadable\",\"line\":5",
                        "{\"problem\":\"unreadable\",\"line\":6",
                        "{\"problem\":\"self-parent\",\"id\":\"1\"}",
                        "{\"problem\":\"orphan\",\"id\":\"2\",\"missing\":\"9\"}",
                        "{\"problem\":\"cycle\",\"ids\":[\"3\",\"4\"],\"comments\":2}");
    }

    @Test
    void refusesAFolder(@TempDir Path folder) {
        assertThat(Run.of("thread", folder))
                .isEqualTo(new Run(
                        3,
                        "",
                        "thread: FILE: found the folder " + folder
                                + "; expected is a file of comments, a line each\n"));
    }

    @Test
    void treatsOrphansAsToldTo() {
        String comments = comment("1", "", 1) + comment("2", "9", 2);

        assertThat(Run.withInput(comments, "thread", "--orphans", "placeholder").lines())
                .containsExactly(
                        "{\"id\":\"1\",\"depth\":0,\"number\":1}",
                        "{\"id\":\"9\",\"depth\":0,\"number\":0,\"placeholder\":\"missing\"}",
                        "{\"id\":\"2\",\"depth\":1,\"number\":0}");
        assertThat(Run.withInput(comments, "thread", "--orphans", "reject"))
                .isEqualTo(new Run(1, "", "{\"problem\":\"orphan\",\"id\":\"2\"}\n"));
    }

    @Test
    void goesAsDeepAsAThreadDoes() {
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i -> comment(String.valueOf(i), i == 0 ? "" : String.valueOf(i - 1), 0))
                .collect(Collectors.joining());

        Run run = Run.withInput(chain, "thread");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(20_000).endsWith("{\"id\":\"19999\",\"depth\":19999,\"number\":0}");
    }
}
