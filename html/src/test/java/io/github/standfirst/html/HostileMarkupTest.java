package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.SafeHtml;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to cost time, memory or stack. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileMarkupTest {

    private static final int MILLION = 1_000_000;

    /** A hundred thousand of each, open and never closed; what is written stays within the limit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div>",
                "<b><div>",
                "<p><b>",
                "<a href=x>",
                "<table>",
                "<table><tr><td>",
                "<ul><li>",
                "<dl><dd>",
                "<li>",
                "<b>",
                "<font><p>",
                "<svg><desc>",
                "<math><mi>",
                "<select><option>",
                "<template>",
                "</p>",
                "</div>",
                "<!--",
                "<!-- -->",
                "<![CDATA[",
                "<",
                "<a ",
                "<a b='",
                "&",
                "&amp",
                "&#x",
                "<ruby><rt>",
                "<pre><font>",
                "<h1><section>",
                "<iframe>",
                "<nobr><b><i><p>",
                "<form><input>",
                "<p><table><a>"
            })
    void takesNoLongerThanItsLengthAsksFor(String piece) {
        String html = piece.repeat(MILLION / 10 / piece.length()) + "end";
        String clean = HtmlPolicy.article().sanitize(html).html();
        assertThat(clean.length()).isLessThanOrEqualTo(MILLION);
        assertThat(HtmlPolicy.article().sanitize(clean).html()).isEqualTo(clean);
    }

    /** At the limit of each policy: what comes out comes out the same again, or nothing comes out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "x&",
                "<",
                ">",
                "\u00A0",
                "\uD83D\uDE42",
                "\uD83D\uDE42&",
                "<b><p>",
                "<b>x</b>",
                "<ul>x",
                "<li>",
                "<div>x</div>",
                "<table>x",
                "<table><tr><td>x",
                "<dl>x",
                "<a href=//h.example>x",
                "<a href=http://h.example>x",
                "<i><b><table>",
                "if (a < b && c > d) ",
                "<pre>\n",
                "&#1;"
            })
    void whatComesOutCanBeSanitizedAgain(String piece) {
        for (HtmlPolicy policy : List.of(HtmlPolicy.article(), HtmlPolicy.comment(), HtmlPolicy.plainText())) {
            int limit = policy.equals(HtmlPolicy.comment()) ? MILLION / 10 : MILLION;
            int pieces = limit / piece.codePointCount(0, piece.length());
            for (int share = 1; share <= 8; share++) {
                assertIsFixedOrRefused(policy, piece.repeat(pieces / share));
            }
        }
    }

    private static void assertIsFixedOrRefused(HtmlPolicy policy, String html) {
        SafeHtml once;
        try {
            once = policy.sanitize(html);
        } catch (HtmlLimitException e) {
            assertThat(e).hasMessageStartingWith("sanitized markup would have more than ");
            return;
        }
        assertThat(policy.sanitize(once.html()).equals(once)).isTrue();
    }

    @Test
    void refusesMarkupThatSanitizingMakesTooLong() {
        assertThatThrownBy(() -> HtmlPolicy.comment().sanitize("&".repeat(30_000)))
                .isInstanceOf(HtmlLimitException.class)
                .hasMessage("sanitized markup would have more than 100000 code points; allowed are at most 100000");
        assertThat(HtmlPolicy.comment().sanitize("&".repeat(20_000)).html()).isEqualTo("&amp;".repeat(20_000));
    }

    /** What is left open is written again in each block that follows: long addresses would add up. */
    @Test
    void refusesMarkupThatGrowsTooMuch() {
        String link = "<a href=\"https://h.example/" + "x".repeat(2_000) + "\">";
        String html = "<p>" + link + "<p>y".repeat(500);
        assertThatThrownBy(() -> HtmlPolicy.article().sanitize(html))
                .isInstanceOf(HtmlLimitException.class)
                .hasMessageStartingWith("sanitized markup would have more than ");
        assertThat(HtmlPolicy.article()
                        .sanitize("<p>" + link + "<p>y".repeat(20))
                        .html()
                        .length())
                .isLessThan(HtmlPolicy.MAX_GROWTH * 2_100);
    }

    @Test
    void takesAMillionCharsOfDivs() {
        String clean =
                HtmlPolicy.article().sanitize("<div>".repeat(MILLION / 5)).html();
        assertThat(clean).isEqualTo("<div>".repeat(100) + "</div>".repeat(100));
    }

    @Test
    void takesAHundredThousandAttributes() {
        StringBuilder html = new StringBuilder("<p");
        for (int i = 0; i < 60_000; i++) {
            html.append(" a").append(i).append("=x");
        }
        assertThat(HtmlPolicy.article()
                        .sanitize(html.append(">x</p>").toString())
                        .html())
                .isEqualTo("<p>x</p>");
    }

    @Test
    void refusesFiftyMillionChars() {
        assertThatThrownBy(() -> HtmlPolicy.article().sanitize("<div>".repeat(10 * MILLION)))
                .isInstanceOf(HtmlLimitException.class)
                .hasMessage("markup to sanitize has 50000000 code points; allowed are at most 1000000");
    }

    @Test
    void readsPlainTextOfDeepMarkup() {
        String html = "<div>".repeat(100) + "x" + "</div>".repeat(100);
        assertThat(PlainText.of(HtmlPolicy.article().sanitize(html))).isEqualTo("x");
    }
}
