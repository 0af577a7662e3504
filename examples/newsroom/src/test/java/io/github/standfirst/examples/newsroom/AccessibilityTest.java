package io.github.standfirst.examples.newsroom;

import static io.github.standfirst.examples.newsroom.SiteContract.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a checker finds, which is nothing, and what it would not find: lists, landmarks, names. */
@Tag("browser")
class AccessibilityTest {

    private final Site site = Site.onH2();
    private final Browser browser = Browser.running();

    static Stream<String> paths() {
        return Stream.of(
                "/",
                "/hy/",
                "/archive/",
                "/category/heritage/",
                "/tag/ferry/",
                "/search?s=zebra",
                "/search?s=ferry",
                "/about/",
                "/advertise/",
                "/privacy/",
                "/nope/",
                FERRY,
                FERRY + "?replyto=71806",
                FERRY + "?comment=71806",
                FERRY + "?order=liked",
                "/deep-1/?replies=1",
                "/ar-1/",
                "/deep-1/",
                "/status-1/",
                "/2026/03/bees-trams/",
                "/withdrawn-1/",
                "/hy/2019/06/18/%D6%85%D6%80%D5%BE%D5%A1%D5%B6%D5%AB-%D5%AC%D5%A1%D5%BD%D5%BF%D5%A1%D5%B6%D5%A1%D5%BE%D5%A8-%D5%AF%D6%80%D5%AF%D5%AB%D5%B6-%D5%AF%D5%B6%D5%A1%D5%BE%D5%A1%D6%80%D5%AF%D5%AB/",
                "/desk/login");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void checkerFindsNothing(String path) {
        Page page = browser.visitor(site, 1280, 900, true, ColorScheme.LIGHT);
        page.navigate(path);
        assertClean(page);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", FERRY, "/status-1/"})
    void checkerFindsNothingInTheDarkOnAPhone(String path) {
        Page page = browser.visitor(site, 390, 900, true, ColorScheme.DARK);
        page.navigate(path);
        assertClean(page);
        page.context().close();
    }

    @Test
    void checkerFindsNothingOnTheWayOfACommentFromItsFormToItsTombstone() {
        Page page = browser.visitor(site, 390, 900, true, ColorScheme.LIGHT);
        page.navigate(SiteContract.BUSES);
        press(page, "Post Comment");
        assertClean(page);
        String text = SiteContract.unique("For the checker.");
        page.locator("#text").fill(text);
        page.locator("#name").fill("Ani");
        page.locator("#email").fill("ani@mail.example");
        press(page, "Post Comment");
        assertClean(page);
        page.locator(".comment:target a", new Page.LocatorOptions().setHasText("Edit"))
                .click();
        assertClean(page);
        page.locator("#text").fill("");
        press(page, "Save");
        assertThat(page.locator("#errors").isVisible()).isTrue();
        assertThat(page.locator("#text-error").textContent()).isEqualTo("a comment needs a text");
        assertThat(page.locator("#text").getAttribute("aria-describedby")).isEqualTo("text-error");
        assertClean(page);

        page.navigate("/desk/");
        page.locator("#username").fill("editor");
        page.locator("#password").fill(Site.PASSWORD);
        press(page, "Sign in");
        assertClean(page);
        page.locator(".entry", new Page.LocatorOptions().setHasText(text))
                .locator("h2 a")
                .click();
        assertClean(page);
        String address = page.url();
        press(page, "Erase for good");
        assertClean(page);
        page.navigate(address);
        assertThat(page.locator("h1").textContent()).isEqualTo("This comment was erased.");
        assertClean(page);
        page.context().close();
    }

    /** What readers may write at its widest: a name without a break, and a line of code that is longer than the page. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void checkerFindsNothingInWhatReadersWriteAndItFits(int width) {
        Map<String, String> form = SiteContract.form(SiteContract.unique("<pre>" + "code ".repeat(80) + "x".repeat(400)
                + "</pre><a href=https://ani.example/" + "y".repeat(300) + ">" + "z".repeat(300) + "</a>"));
        form.put("name", "N".repeat(190));
        form.put("website", "https://ani.example/" + "w".repeat(300));
        String id = SiteContract.id(site.http().post(SiteContract.SEND, form));
        Page page = browser.visitor(site, width, 900, true, ColorScheme.LIGHT);
        page.navigate("/desk/");
        page.locator("#username").fill("editor");
        page.locator("#password").fill(Site.PASSWORD);
        press(page, "Sign in");
        assertCleanAndFitting(page);
        page.navigate("/desk/comments/" + id);
        assertCleanAndFitting(page);
        press(page, "Approve");
        assertCleanAndFitting(page);
        page.navigate(SiteContract.BUSES + "?comment=" + id);
        assertThat(page.locator("#comment-" + id).isVisible()).isTrue();
        assertCleanAndFitting(page);
        page.context().close();
    }

    private static void assertCleanAndFitting(Page page) {
        assertClean(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isEqualTo(0);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** The checker runs, and finds what is wrong. */
    @Test
    void checkerFindsAnImageWithoutText() {
        Page page = browser.visitor(site, 800, 600, true, ColorScheme.LIGHT);
        page.setContent("<!doctype html><html lang=en><title>t</title><main><h1>h</h1><img src=x></main>");
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .extracting(rule -> rule.getId())
                .contains("image-alt");
        page.context().close();
    }

    private static void assertClean(Page page) {
        AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze(); // a page has no frames
        assertThat(results.getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()))
                .as(page.url())
                .isEmpty();
    }

    @Test
    void articlePageHasItsLandmarksListsAndNames() {
        Page page = browser.visitor(site);
        page.navigate(FERRY);
        assertThat(page.locator("body > header, body > main, body > footer").count())
                .isEqualTo(3);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("nav:visible").evaluateAll("all => all.map(nav => nav.getAttribute('aria-label'))"))
                .isEqualTo(List.of("Primary", "Breadcrumbs", "Posts", "Order of comments", "Footer"));
        assertThat(page.locator("ol.thread > li").count()).isEqualTo(12);
        assertThat(page.locator("ol.thread > li > ul > li > article").count()).isEqualTo(1);
        assertThat(
                        page.locator("ol.thread")
                                .evaluate(
                                        "list => [...list.querySelectorAll('ol.thread, ul')]"
                                                + ".filter(each => !each.closest('.text')).every(each => [...each.children].every(e => e.tagName === 'LI'))"))
                .isEqualTo(true);
        assertThat(page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Hasmik D. says:"))
                        .count())
                .isEqualTo(1);
        assertThat(page.locator(".acts a").evaluateAll("all => new Set(all.map(a => a.ariaLabel)).size"))
                .as("as many names as writers")
                .isEqualTo(12);
        for (String field : List.of("text", "name", "email", "website", "consent", "subject")) {
            assertThat(page.locator("label[for=" + field + "]").count())
                    .as(field)
                    .isEqualTo(1);
        }
        assertThat(page.locator("#subject").getAttribute("tabindex")).isEqualTo("-1");
        assertThat(page.locator("[dir=auto].text").count()).isEqualTo(13);
    }

    @Test
    void textsOfOtherLanguagesSayWhichAndWhereTheyBegin() {
        Page page = browser.visitor(site);
        page.navigate("/ar-1/");
        assertThat(page.locator(".story").getAttribute("lang")).isEqualTo("ar");
        assertThat(page.locator(".story").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator(".story h1").evaluate("h => getComputedStyle(h).direction"))
                .isEqualTo("rtl");
        assertThat(page.locator(".story > header .facts").evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("ltr");
        page.navigate(FERRY);
        assertThat(page.locator("#comment-71841 .text").evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("rtl");
    }
}
