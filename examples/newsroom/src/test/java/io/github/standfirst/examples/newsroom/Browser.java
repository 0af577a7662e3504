package io.github.standfirst.examples.newsroom;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Chromium; the environment variable STANDFIRST_BROWSER names its executable. */
final class Browser {

    /** What keeps it from asking the web for anything, and from a shared memory too small for a long picture. */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser running;

    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PATH", "/usr/bin:/bin")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Objects.requireNonNull(
                                System.getenv("STANDFIRST_BROWSER"), "STANDFIRST_BROWSER names no Chromium")))
                        .setHeadless(true)
                        .setArgs(OPTIONS));
    }

    /** One for all tests, on their one thread. */
    static Browser running() {
        if (running == null) {
            running = new Browser();
        }
        return running;
    }

    /** A new visitor of a site, as wide as a screen. */
    Page visitor(Site site, int width, int height, boolean scripts, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(site.url())
                .setJavaScriptEnabled(scripts)
                .setColorScheme(scheme)
                .setLocale("en-US")
                .setViewportSize(width, height));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    /** A new visitor on a desk, without JavaScript: the site needs none. */
    Page visitor(Site site) {
        return visitor(site, 1280, 900, false, ColorScheme.LIGHT);
    }
}
