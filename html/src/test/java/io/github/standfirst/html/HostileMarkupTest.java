package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.text.HtmlLimitException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that is made to cost time, memory or stack. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileMarkupTest {

    private static final int MILLION = 1_000_000;

    /** A hundred thousand of each, open and never closed; what is written stays within eight times the input. */
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
        assertThat(clean.length()).isLessThanOrEqualTo(8 * html.length());
        assertThat(HtmlPolicy.article().sanitize(clean).html()).isEqualTo(clean);
    }

    @Test
    void takesAMillionCharsOfDivs() {
        String clean =
                HtmlPolicy.article().sanitize("<div>".repeat(MILLION / 5)).html();
        assertThat(clean).startsWith("<div>".repeat(100) + "</div>");
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
                .hasMessage("markup has 50000000 chars; allowed are at most 1000000");
    }

    @Test
    void readsPlainTextOfDeepMarkup() {
        String html = "<div>".repeat(100) + "x" + "</div>".repeat(100);
        assertThat(PlainText.of(HtmlPolicy.article().sanitize(html))).isEqualTo("x");
    }
}
