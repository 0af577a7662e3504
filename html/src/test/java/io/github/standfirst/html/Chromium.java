package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, which the environment variable STANDFIRST_BROWSER names, and what a page finds out in it. */
final class Chromium {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>check</title><pre id="result">not run</pre>
            <script type="application/json" id="cases">CASES</script>
            <script>
            const cases = JSON.parse(document.getElementById('cases').textContent);
            function done(result) {
                document.getElementById('result').textContent = JSON.stringify(result);
            }
            SCRIPT
            </script>
            """;

    private Chromium() {}

    /**
     * What the script of a page hands to {@code done}.
     *
     * @param cases what the script finds in {@code cases}
     */
    static JsonNode run(Path folder, Object cases, String script) throws IOException, InterruptedException {
        String json = JSON.writeValueAsString(cases).replace("<", "\\u003C");
        Path page = Files.writeString(
                folder.resolve("check.html"), PAGE.replace("SCRIPT", script).replace("CASES", json));
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(List.of(
                        Objects.requireNonNull(System.getenv("STANDFIRST_BROWSER"), "STANDFIRST_BROWSER"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=6000000",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dump.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the browser ends").isTrue();
        String dom = Files.readString(dump, StandardCharsets.UTF_8);
        int start = dom.indexOf("<pre id=\"result\">") + "<pre id=\"result\">".length();
        String result = dom.substring(start, dom.indexOf("</pre>", start));
        return JSON.readTree(result.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&"));
    }
}
