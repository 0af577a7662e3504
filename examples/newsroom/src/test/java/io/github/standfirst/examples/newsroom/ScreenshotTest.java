package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the main pages, for people to look at. */
@Tag("browser")
class ScreenshotTest {

    private static final Path FOLDER = Path.of("target/screenshots");

    @ParameterizedTest
    @CsvSource({
        "front, /, 1400, LIGHT",
        "front-phone, /, 390, LIGHT",
        "front-dark, /, 1400, DARK",
        "front-armenian, /hy/, 1400, LIGHT",
        "article, /2019/06/18/orvanaks-lake-ferry-to-sail-again-after-28-years/, 1200, LIGHT",
        "article-phone, /2019/06/18/orvanaks-lake-ferry-to-sail-again-after-28-years/?replyto=71806, 390, LIGHT",
        "article-dark, /2019/06/18/orvanaks-lake-ferry-to-sail-again-after-28-years/, 390, DARK",
        "article-arabic, /ar-1/, 1000, LIGHT",
        "article-withdrawn, /withdrawn-1/, 1000, LIGHT",
        "thread-deep, /deep-1/, 390, LIGHT",
        "article-armenian-phone, /hy/2019/06/18/%D6%85%D6%80%D5%BE%D5%A1%D5%B6%D5%AB-%D5%AC%D5%A1%D5%BD%D5%BF%D5%A1%D5%B6%D5%A1%D5%BE%D5%A8-%D5%AF%D6%80%D5%AF%D5%AB%D5%B6-%D5%AF%D5%B6%D5%A1%D5%BE%D5%A1%D6%80%D5%AF%D5%AB/, 390, LIGHT",
        "search, /search?s=e, 1000, LIGHT",
        "search-phone, /search?s=e, 390, DARK",
        "no-result, /search?s=zeppelin, 1000, LIGHT",
        "not-found, /nope/, 1000, LIGHT",
    })
    void takes(String name, String path, int width, ColorScheme scheme) {
        Page page = Browser.running().visitor(Site.onH2(), width, 900, true, scheme);
        page.navigate(path);
        take(page, name);
        page.context().close();
    }

    @Test
    void takesTheDesk() {
        Page page = Browser.running().visitor(Site.onH2(), 1000, 900, true, ColorScheme.LIGHT);
        page.navigate("/desk/");
        take(page, "desk-login");
        page.locator("#username").fill("editor");
        page.locator("#password").fill(Site.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/desk/(\\?.*)?"));
        take(page, "desk");
        page.locator(".entry h2 a").first().click();
        page.waitForURL("**/desk/comments/*");
        take(page, "desk-comment");
        page.context().close();
    }

    private static void take(Page page, String name) {
        byte[] picture =
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
        assertThat(picture).hasSizeGreaterThan(10_000);
    }
}
