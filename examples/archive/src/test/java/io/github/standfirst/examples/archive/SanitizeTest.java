package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SanitizeTest {

    @Test
    void makesEachLineSafeByThePolicy() {
        String input = "{\"html\": \"<h2>a</h2><b onclick=x>b</b><script>c</script>\"}\n";

        assertThat(Run.withInput(input, "sanitize")).isEqualTo(new Run(0, "{\"html\":\"a<br><b>b</b>\"}\n", ""));
        assertThat(Run.withInput(input, "sanitize", "--policy", "article"))
                .isEqualTo(new Run(0, "{\"html\":\"<h2>a</h2><b>b</b>\"}\n", ""));
        assertThat(Run.withInput(input, "sanitize", "--policy", "text"))
                .isEqualTo(new Run(0, "{\"html\":\"a\\nb\"}\n", ""));
    }

    @Test
    void tellsWhatWasRemoved() {
        Run run = Run.withInput("{\"html\": \"<b onclick=x>b</b><script>c</script>\"}", "sanitize", "--report");

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "{\"html\":\"<b>b</b>\",\"removed\":[{\"kind\":\"attribute\",\"tag\":\"b\",\"attribute\":\"onclick\","
                                + "\"value\":\"x\",\"reason\":\"not-allowed\",\"position\":3},{\"kind\":\"element\","
                                + "\"tag\":\"script\",\"value\":\"c\",\"reason\":\"not-allowed\",\"position\":18}]}\n",
                        ""));
    }

    @Test
    void keepsTheOrderOfLinesWithManyThreads() {
        String input = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"html\": \"" + "<i>x</i>".repeat(i % 50) + i + "\"}\n")
                .collect(Collectors.joining());

        Run run = Run.withInput(input, "sanitize", "--threads", 8);

        assertThat(run.out().replace("<i>x</i>", ""))
                .isEqualTo(IntStream.range(0, 20_000)
                        .mapToObj(i -> "{\"html\":\"" + i + "\"}\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void writesALineForEachThatIsBad() {
        byte[] noUtf8 = {'{', '"', 'h', 't', 'm', 'l', '"', ':', '"', (byte) 0xFF, '"', '}'};
        String long16 = "{\"html\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}";
        String input = "nope\n\n{\"html\":1}\n{\"html\":\"a\",\"html\":\"b\"}\n" + "[".repeat(10_000) + "\n" + long16
                + "\n{\"html\":\"last\"}\n" + new String(noUtf8, StandardCharsets.ISO_8859_1) + "\n";

        Run run = Run.withInput(input.getBytes(StandardCharsets.ISO_8859_1), "sanitize");

        assertThat(run).isEqualTo(new Run(1, """
                        {"line":1,"error":"the line is no JSON object"}
                        {"line":2,"error":"there is no text that is called html"}
                        {"line":3,"error":"there is no text that is called html"}
                        {"line":4,"error":"the line is no JSON object"}
                        {"line":5,"error":"the line is no JSON object"}
                        {"line":6,"error":"the line has more than 16777216 bytes"}
                        {"html":"last"}
                        {"line":8,"error":"the line is no UTF-8"}
                        """, ""));
    }

    @Test
    void printsNothingThatSteersATerminal() {
        Run run = Run.withInput("{\"html\": \"a\\u202Eb\\u200Dc \u2066d\"}", "sanitize");

        assertThat(run.out()).isEqualTo("{\"html\":\"a\\u202eb\u200Dc \\u2066d\"}\n");
    }
}
