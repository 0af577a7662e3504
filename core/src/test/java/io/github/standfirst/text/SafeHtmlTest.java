package io.github.standfirst.text;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.Samples;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    /** Who holds one need not ask where it came from. */
    @Test
    void comesOnlyFromASanitizerOrFromPlainText() {
        assertThat(SafeHtml.class.getDeclaredConstructors()).allMatch(made -> Modifier.isPrivate(made.getModifiers()));
        assertThat(Arrays.stream(SafeHtml.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == SafeHtml.class)
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactly("ofText");
        assertThat(SafeHtml.class).isFinal();
    }

    @Test
    void escapesPlainText() {
        assertThat(SafeHtml.ofText("<b>a & b</b>\r\nc\u00A0\u0000d\uD83D").html())
                .isEqualTo("&lt;b&gt;a &amp; b&lt;/b&gt;\nc&nbsp;\uFFFDd\uFFFD");
    }

    @Test
    void isEmptyWithoutMarkup() {
        assertThat(SafeHtml.ofText("")).isSameAs(SafeHtml.EMPTY);
        assertThat(SafeHtml.EMPTY.isEmpty()).isTrue();
        assertThat(SafeHtml.EMPTY.html()).isEmpty();
        assertThat(SafeHtml.ofText(" ").isEmpty()).isFalse();
    }

    @Test
    void isItsMarkup() {
        assertThat(SafeHtml.ofText("a<b"))
                .isEqualTo(HtmlSanitizer.trusting().sanitize("a&lt;b"))
                .hasSameHashCodeAs(HtmlSanitizer.trusting().sanitize("a&lt;b"))
                .isNotEqualTo(SafeHtml.ofText("a>b"))
                .isNotEqualTo("a&lt;b");
    }

    @Test
    void printsAnAbbreviation() {
        assertThat(SafeHtml.EMPTY).hasToString("SafeHtml[\"\"]");
        assertThat(SafeHtml.ofText("a".repeat(60))).hasToString("SafeHtml[\"" + "a".repeat(60) + "\"]");
        assertThat(SafeHtml.ofText("a".repeat(61))).hasToString("SafeHtml[\"" + "a".repeat(60) + "\"... of 61 chars]");
        assertThat(SafeHtml.ofText("𠮷".repeat(61)))
                .hasToString("SafeHtml[\"" + "𠮷".repeat(60) + "\"... of 122 chars]");
    }

    /** An attack: a body that forges the next line of a log, and turns round what follows. */
    @Test
    void printsNothingThatForgesALog() {
        assertThat(SafeHtml.ofText("ok\n2026 ERROR admin\u202E gnp\"."))
                .hasToString("SafeHtml[\"ok\\u{A}2026 ERROR admin\\u{202E} gnp\\\".\"]");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> SafeHtml.ofText(absent(String.class)))
                .withMessage("plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p></p>",
                "<p>&nbsp;\n\t </p>",
                "<p><br></p><hr>",
                "<p>\u200B\u2060\uFEFF</p>",
                "<p>\u3164\u2800</p>",
                "<p>\u0301</p>",
                "<a href=\"https://a.example/words\" title=\"words\"></a>"
            })
    void hasNoContentIfNothingIsSeen(String markup) {
        assertThat(Samples.html(markup).hasContent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "<p>&amp;</p>", "<p>\u0561</p>", "<p>\uD83D\uDC4F</p>", "<img src=\"https://a.example/\">"})
    void hasContentIfSomethingIsSeen(String markup) {
        assertThat(Samples.html(markup).hasContent()).isTrue();
    }
}
