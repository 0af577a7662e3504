package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckTest {

    @TempDir
    private Path folder;

    private String check(String lines, Object... further) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), lines);
        Object[] arguments = new Object[further.length + 2];
        arguments[0] = "check";
        arguments[1] = file;
        System.arraycopy(further, 0, arguments, 2, further.length);
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        return run.code() + "\n" + run.out().replace(folder.toString(), "");
    }

    @Test
    void findsNothingWrongWithWhatIsRight() throws IOException {
        assertThat(
                        check(
                                "{\"id\":\"1\",\"language\":\"en\",\"body\":\"\",\"headline\":\"A\",\"state\":{\"type\":\"draft\"}}\n"))
                .isEqualTo("0\n");
    }

    @Test
    void printsALineForEachProblem() throws IOException {
        String actual = check("""
                {"id":"1","language":"en","body":"","headline":"A","state":{"type":"draft"}}

                {"id":"2","language":"en","body":"","headline":" ","state":{"type":"draft"}}
                {"id":"1","language":"en","body":"","headline":"B","state":{"type":"publisht"}}
                {"id":"1","language":"en","body":"","headline":"B","state":{"type":"draft"},"colour":"red"}
                {"id":"5","language":"en","headline":"C","state":{"type":"draft"},"body":"<script>x</script>"}
                {"headline": [
                """);

        assertThat(actual).isEqualTo(Sample.expected("check/problems.txt", actual));
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() throws IOException {
        String line =
                "{\"id\":\"2\",\"language\":\"en\",\"body\":\"\",\"headline\":\" \",\"state\":{\"type\":\"draft\"}}\n";

        assertThat(check(line, "--language", "hy")).isEqualTo("1\n/a.ndjson:1: /headline: հոդվածին վերնագիր է պետք\n");
        assertThat(check(line, "--language", "ru"))
                .startsWith("1\n/a.ndjson:1: /headline: ")
                .doesNotContain("needs");
        assertThat(Run.of("check", folder.resolve("a.ndjson"), "--language", "no_such")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void checksExportsToo() throws IOException {
        Run run = Run.of("check", Sample.export(folder));

        assertThat(run.code() + "\n" + run.out().replace(folder.toString(), ""))
                .isEqualTo(Sample.expected(
                        "check/export.txt", run.code() + "\n" + run.out().replace(folder.toString(), "")));
    }

    @Test
    void showsForeignTextEscapedAndCut() throws IOException {
        assertThat(check(
                        "{\"id\":\"1\",\"language\":\"en\",\"body\":\"\",\"headline\":\"A\",\"state\":{\"type\":\"\\u001B[2J\\u202E"
                                + "x".repeat(1000) + "\"}}\n"))
                .contains("\\u{1B}[2J\\u{202E}xxx")
                .doesNotContain("x".repeat(100));
    }
}
