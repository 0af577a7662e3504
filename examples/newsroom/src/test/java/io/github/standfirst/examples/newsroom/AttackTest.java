package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.fixtures.HostileText;
import io.github.standfirst.text.CharacterRule;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every named attack of the sanitizer and every hostile text, sent as a comment, approved and shown in a browser with
 * scripts on: nothing runs, nothing breaks out. The same strings, raw in a page, do run: the control.
 */
@Tag("browser")
class AttackTest {

    private static final Path NAMED_ATTACKS =
            Path.of("../../html/src/test/java/io/github/standfirst/html/KnownAttacksTest.java");
    private static final Pattern ATTACK = Pattern.compile("(?:clean|withinTime)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern UNICODE = Pattern.compile("\\\\u+([0-9A-Fa-f]{4})");
    private static final String PATH = "/articles/70511/comments";
    private static final String PAGE = "/2026/04/14/the-last-tinsmith-of-mill-street-takes-an-apprentice/";

    private final Site site = Site.onH2();
    private final Browser browser = Browser.running();

    /** The literals of the sanitizer's own tests, so that an attack that is added there is tried here. */
    private static Set<String> attacks() throws IOException {
        Set<String> attacks = new LinkedHashSet<>();
        Matcher literals = ATTACK.matcher(Files.readString(NAMED_ATTACKS, StandardCharsets.UTF_8));
        while (literals.find()) {
            attacks.add(UNICODE.matcher(literals.group(1))
                    .replaceAll(match ->
                            Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))))
                    .translateEscapes());
        }
        Arrays.stream(HostileText.values()).map(HostileText::text).forEach(attacks::add);
        return attacks;
    }

    @Test
    void nothingRunsAndNothingBreaksOut(@TempDir Path folder) throws IOException {
        Set<String> attacks = attacks();
        assertThat(attacks).hasSizeGreaterThan(80);
        assertThat(attacksThatRun(folder, attacks)).as("the control").isGreaterThan(9);

        Desk desk = new Desk(site);
        int stored = 0;
        for (String attack : attacks) {
            HttpResponse<String> posted = site.http()
                    .post(
                            PATH,
                            Map.of("text", "before " + attack, "name", cut(attack), "email", "attacker@mail.example"));
            assertThat(posted.statusCode()).as(attack).isIn(303, 422);
            if (posted.statusCode() == 303) {
                desk.decide(SiteContract.id(posted), CommentStatus.APPROVED.name(), 1);
                stored++;
            }
        }
        assertThat(stored).isGreaterThan(70);

        Page page = browser.visitor(site, 1280, 900, true, ColorScheme.LIGHT);
        List<String> ran = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        page.onDialog(dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                ran.add(message.text());
            }
        });
        page.navigate(PAGE);
        int shown = 0;
        while (true) {
            shown += ((Number) page.evaluate("document.querySelectorAll('.thread > li > article.comment').length"))
                    .intValue();
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('.thread > li')].every(li => li.parentNode.className === 'thread')"
                                    + " && document.querySelectorAll('main, h1, #respond form').length === 3"))
                    .as("the page around the comments")
                    .isEqualTo(true);
            assertThat(
                            page.evaluate(
                                    "document.querySelectorAll('#comments .text :is(script, style, form, input, iframe, svg, math, img, [style], [id], [onerror])').length"))
                    .isEqualTo(0);
            page.evaluate(
                    "document.querySelectorAll('#comments .text a').forEach(a => { if (/^[a-z]+:/i.test(a.href) && !/^https?:/.test(a.href)) alert('address ' + a.href) })");
            if (page.locator(".more a[rel~=next]").count() == 0) {
                break;
            }
            page.locator(".more a[rel~=next]").click();
        }
        assertThat(shown).isEqualTo(stored);
        assertThat(ran).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith(site.url()));
        page.context().close();
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= 150 ? "Name " + name : "Name";
    }

    /** How many of the raw strings do something, each in a page of its own, as a careless site would print it. */
    private int attacksThatRun(Path folder, Set<String> attacks) throws IOException {
        int ran = 0;
        for (String attack : attacks) {
            Path raw = Files.writeString(
                    folder.resolve("raw.html"),
                    "<!doctype html><meta charset=utf-8><body>" + CharacterRule.clean(attack));
            Page page = browser.visitor(site, 1280, 900, true, ColorScheme.LIGHT);
            List<String> dialogs = new ArrayList<>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(raw.toUri().toString());
            page.waitForTimeout(100);
            page.context().close();
            ran += dialogs.isEmpty() ? 0 : 1;
        }
        return ran;
    }
}
