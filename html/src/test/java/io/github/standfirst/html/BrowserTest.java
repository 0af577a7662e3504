package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a real browser makes of sanitized markup: exactly what was written. The environment variable STANDFIRST_BROWSER
 * names the executable of a Chromium.
 */
@Tag("browser")
class BrowserTest {

    /** Each output is read and written once by the browser, alone and within hosts that it could break out of. */
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>check</title><pre id="result">not run</pre>
            <script type="application/json" id="cases">CASES</script>
            <script>
            window.ran = 0;
            const hosts = [['', ''], ['<ol><li>', '</li><li>next</li></ol>'],
                ['<dl><dt>t</dt><dd>', '</dd><dd>next</dd></dl>'],
                ['<table><tbody><tr><td>', '</td><td>next</td></tr></tbody></table>']];
            const cases = JSON.parse(document.getElementById('cases').textContent);
            const different = [];
            for (const html of cases) {
                for (const [before, after] of hosts) {
                    const host = document.createElement('div');
                    host.innerHTML = before + html + after;
                    if (host.innerHTML !== before + html + after) different.push(before + html + after);
                }
            }
            const control = document.createElement('div');
            control.innerHTML = '<img src=x onerror="window.control = true">';
            const split = document.createElement('div');
            split.innerHTML = '<h2><h3>x</h3></h2>';
            addEventListener('load', () => setTimeout(() => {
                document.getElementById('result').textContent = JSON.stringify({
                    count: cases.length, different: different.slice(0, 5), ran: window.ran,
                    control: window.control === true && split.innerHTML !== '<h2><h3>x</h3></h2>'});
            }, 500));
            </script>
            """;

    @Test
    void readsWhatIsWrittenAsItStands(@TempDir Path folder) throws IOException, InterruptedException {
        Set<String> outputs = new LinkedHashSet<>();
        StableMarkupTest.nestings().forEach(html -> {
            outputs.add(HtmlPolicy.article().sanitize(html).html());
            outputs.add(HtmlPolicy.comment().sanitize(html).html());
        });
        String json = new JsonMapper().writeValueAsString(outputs).replace("<", "\\u003C");
        Path page = Files.writeString(folder.resolve("check.html"), PAGE.replace("CASES", json));

        JsonNode result = new JsonMapper().readTree(run(page, folder));

        assertThat(result.get("control").asBoolean()).as("the control ran").isTrue();
        assertThat(result.get("count").asInt()).isEqualTo(outputs.size()).isGreaterThan(5_000);
        assertThat(result.get("different")).isEmpty();
        assertThat(result.get("ran").asInt()).isZero();
    }

    /** The text of the page's result once its scripts have run. */
    private static String run(Path page, Path folder) throws IOException, InterruptedException {
        String browser = Objects.requireNonNull(System.getenv("STANDFIRST_BROWSER"), "STANDFIRST_BROWSER");
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(List.of(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=600000",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dump.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("the browser ends").isTrue();
        String dom = Files.readString(dump, StandardCharsets.UTF_8);
        int start = dom.indexOf("<pre id=\"result\">") + "<pre id=\"result\">".length();
        return dom.substring(start, dom.indexOf("</pre>", start))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
