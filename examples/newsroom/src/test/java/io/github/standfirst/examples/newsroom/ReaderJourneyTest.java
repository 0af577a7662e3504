package io.github.standfirst.examples.newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.standfirst.examples.newsroom.SiteContract.BUSES;
import static io.github.standfirst.examples.newsroom.SiteContract.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers and editors do, in a browser without JavaScript. */
@Tag("browser")
class ReaderJourneyTest {

    private final Site site = Site.onH2();
    private final Browser browser = Browser.running();

    private static void fill(Page page, String text, String name) {
        page.locator("#text").fill(text);
        page.locator("#name").fill(name);
        page.locator("#email").fill("reader@mail.example");
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Post Comment"))
                .click();
    }

    private Page desk() {
        Page desk = browser.visitor(site);
        desk.navigate("/desk/");
        desk.locator("#username").fill("editor");
        desk.locator("#password").fill(Site.PASSWORD);
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("The desk");
        return desk;
    }

    @Test
    void readsAnArticleFromTheFrontPage() {
        Page reader = browser.visitor(site);
        reader.navigate("/");
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Orvanak’s Lake Ferry to Sail Again"))
                .click();
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Orvanak’s Lake Ferry to Sail Again After 28 Years");
        assertThat(reader.locator(".lead img").evaluate("image => image.naturalWidth > 0"))
                .isEqualTo(true);
        assertThat(reader.locator(".body img").evaluate("image => image.naturalWidth > 0"))
                .isEqualTo(true);
    }

    @Test
    void repliesToAReplyCancelsAndReplies() {
        Page reader = browser.visitor(site);
        reader.navigate(FERRY);
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reply to Newsdesk"))
                .click();
        assertThat(reader.locator("#reply-title")).hasText("Leave a Reply to Newsdesk");
        assertThat(reader.url()).endsWith("?replyto=71833#respond");
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel reply"))
                .click();
        assertThat(reader.locator("#reply-title")).hasText("Leave a Reply");
        assertThat(reader.locator("[name=parent]").count()).isZero();
        reader.goBack();
        String text = SiteContract.unique("And who counts the cars?");
        fill(reader, text, "Petros from Sarnaber");
        send(reader);

        Locator own = reader.locator(".comment", new Page.LocatorOptions().setHasText(text))
                .last();
        assertThat(own).containsText("Only you can see this comment");
        assertThat(own).isFocused();
        assertThat(reader.locator("li:has(> #comment-71833) li .comment")).containsText(text);
    }

    @Test
    void mendsAFormWithErrorsAndLosesNothing() {
        Page reader = browser.visitor(site);
        reader.navigate(BUSES);
        String text = SiteContract.unique("A bus up the hill, <b>please</b>.");
        fill(reader, text, "");
        reader.locator("#email").fill("nobody");
        send(reader);
        assertThat(reader.locator("#errors")).isFocused();
        assertThat(reader.locator("#errors li"))
                .hasText(new String[] {"please leave a name", "this is not an e-mail address"});
        assertThat(reader.locator("#name-error")).hasText("please leave a name");
        assertThat(reader.locator("#text")).hasValue(text);
        assertThat(reader.locator("#email")).hasAttribute("aria-invalid", "true");
        reader.locator("#errors a").first().click();
        assertThat(reader.locator("#name")).isFocused();
        fill(reader, text, "Ani");
        send(reader);
        assertThat(reader.locator(".comment:target")).containsText("A bus up the hill, please.");
    }

    @Test
    void editorApprovesAndErases() {
        Page reader = browser.visitor(site);
        String text = SiteContract.unique("Friday, then.");
        reader.navigate(BUSES);
        fill(reader, text, "Ani");
        send(reader);
        Page desk = desk();
        desk.locator(".entry", new Page.LocatorOptions().setHasText(text))
                .locator("h2 a")
                .click();
        desk.locator("#note").fill("kind");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve"))
                .click();
        assertThat(desk.locator("[role=status]")).hasText("The comment is shown.");
        Page other = browser.visitor(site);
        other.navigate(BUSES);
        assertThat(other.locator("#comments")).containsText(text);

        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase for good"))
                .click();
        assertThat(desk.locator("[role=status]")).hasText("The comment was erased.");
        other.reload();
        assertThat(other.locator("#comments")).not().containsText(text);
    }

    @Test
    void changesAcommentWithinTheEditWindow() {
        Page reader = browser.visitor(site);
        reader.navigate(BUSES);
        fill(reader, SiteContract.unique("Three lines."), "Ani");
        send(reader);
        reader.locator(".comment:target")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        reader.locator("#text").fill("Four lines.\n\nI counted.");
        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(reader.locator(".comment:target .text p")).hasText(new String[] {"Four lines.", "I counted."});
    }

    @Test
    void searchesAndChangesTheEdition() {
        Page reader = browser.visitor(site);
        reader.navigate("/");
        reader.getByLabel("Search for:").fill("tinsmith");
        reader.keyboard().press("Enter");
        assertThat(reader.locator(".teaser h2")).hasText("The Last Tinsmith of Mill Street Takes an Apprentice");
        reader.getByLabel("Search for:").fill("zeppelin");
        reader.keyboard().press("Enter");
        assertThat(reader.locator("[role=status]")).hasText("No Result");

        reader.navigate(FERRY);
        reader.locator(".editions").getByText("Հայերեն").click();
        assertThat(reader.locator("h1")).hasText("Օրվանի լաստանավը կրկին կնավարկի");
        assertThat(reader.locator("html")).hasAttribute("lang", "hy");
        assertThat(reader.locator("#comments time").first()).hasText("7 տարի առաջ");
        assertThat(reader.locator(".today")).hasText("2026 թ. սեպտեմբերի 17, հինգշաբթի");
        reader.locator(".editions").getByText("English").click();
        assertThat(reader.locator("h1")).hasText("Orvanak’s Lake Ferry to Sail Again After 28 Years");
    }

    /** No mouse: to the form of a comment, and through it. */
    @Test
    void postsWithTheKeyboardAlone() {
        Page reader = browser.visitor(site);
        reader.navigate(BUSES);
        reader.keyboard().press("Tab");
        assertThat(reader.locator(":focus")).hasText("Skip to content");
        reader.keyboard().press("Enter");
        assertThat(reader.locator("#content")).isFocused();
        tabTo(reader, "Reply to Upper Town Ani");
        reader.keyboard().press("Enter");
        assertThat(reader.locator("#respond")).isFocused();
        String text = SiteContract.unique("By keyboard.");
        tabToElement(reader, "text");
        reader.keyboard().type(text);
        reader.keyboard().press("Tab");
        reader.keyboard().type("Keys");
        reader.keyboard().press("Tab");
        reader.keyboard().type("keys@mail.example");
        reader.keyboard().press("Tab");
        reader.keyboard().press("Tab");
        assertThat(reader.locator("#consent")).isFocused();
        reader.keyboard().press("Space");
        reader.keyboard().press("Tab");
        assertThat(reader.locator(":focus")).hasText("Post Comment");
        reader.keyboard().press("Enter");
        assertThat(reader.locator(".comment:target")).containsText(text);
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if (name.equals(page.locator(":focus").getAttribute("aria-label"))) {
                return;
            }
        }
        throw new AssertionError("no tab leads to " + name);
    }

    private static void tabToElement(Page page, String id) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if (id.equals(page.locator(":focus").getAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("no tab leads to #" + id);
    }

    @Test
    void fitsFrom320PixelsTo1600() {
        for (int width : new int[] {320, 390, 768, 1024, 1600}) {
            Page reader = browser.visitor(site, width, 800, true, ColorScheme.LIGHT);
            for (String path :
                    new String[] {"/", "/hy/", FERRY, "/ar-1/", "/deep-1/", "/search?s=ferry", "/desk/login"}) {
                reader.navigate(path);
                Object overflow = reader.evaluate("document.documentElement.scrollWidth - innerWidth");
                assertThat(overflow).as(path + " at " + width).isEqualTo(0);
            }
            reader.context().close();
        }
    }

    @Test
    void paperHasTheStoryAndNothingToClick() {
        Page reader = browser.visitor(site);
        reader.navigate(FERRY);
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(reader.locator(".story .body")).isVisible();
        assertThat(reader.locator("#comment-71804")).isVisible();
        assertThat(reader.locator(".bar")).isHidden();
        assertThat(reader.locator("#respond")).isHidden();
        assertThat(reader.locator(".acts").first()).isHidden();
    }

    @Test
    void followsPagesAndOrdersOfAThread() {
        Page reader = browser.visitor(site);
        reader.navigate("/deep-1/");
        assertThat(reader.locator(".comment, .placeholder")).hasCount(50);
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More comments"))
                .click();
        assertThat(reader.locator("#comment-deep-1-51")).isVisible();
        reader.navigate("/deep-1/");
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More replies to Wilma"))
                .click();
        assertThat(reader.locator(".thread .who").first()).containsText("Horace");
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All comments"))
                .click();
        assertThat(reader.locator(".thread .who").first()).containsText("Wilma");
        reader.navigate("/deep-1/?comment=deep-1-120#comment-deep-1-120");
        assertThat(reader.locator("#comment-deep-1-120")).isFocused();
        reader.navigate(FERRY);
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Newest"))
                .click();
        assertThat(reader.locator(".thread > li .who").first()).containsText("Reader in Nor Veran");
        reader.navigate(FERRY + "?after=forged");
        assertThat(reader.locator("[role=status]")).hasText("The thread has changed since. Here it begins again.");
    }
}
