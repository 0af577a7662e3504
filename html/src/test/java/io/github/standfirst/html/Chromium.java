package io.github.standfirst.html;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, which the environment variable STANDFIRST_BROWSER names, and what a page finds out in it. */
final class Chromium {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>check</title>
            <script type="application/json" id="cases">CASES</script>
            <script>
            const cases = JSON.parse(document.getElementById('cases').textContent);
            function done(result) {
                window.found = result;
            }
            SCRIPT
            </script>
            """;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND");

    /** In milliseconds. */
    private static final double TIMEOUT = 900_000;

    private Chromium() {}

    /**
     * What the script of a page hands to {@code done}.
     *
     * @param cases what the script finds in {@code cases}
     */
    static JsonNode run(Path folder, Object cases, String script) throws IOException {
        String executable = Objects.requireNonNull(System.getenv("STANDFIRST_BROWSER"), "STANDFIRST_BROWSER");
        String json = JSON.writeValueAsString(cases).replace("<", "\\u003C");
        Path page = Files.writeString(
                folder.resolve("check.html"), PAGE.replace("SCRIPT", script).replace("CASES", json));
        Playwright.CreateOptions options =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(options)) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(executable))
                            .setArgs(ARGUMENTS)
                            .setTimeout(TIMEOUT));
            Page shown = browser.newPage();
            shown.setDefaultTimeout(TIMEOUT);
            shown.navigate(page.toUri().toString());
            shown.waitForFunction("() => window.found !== undefined");
            return JSON.readTree((String) shown.evaluate("() => JSON.stringify(window.found)"));
        }
    }
}
