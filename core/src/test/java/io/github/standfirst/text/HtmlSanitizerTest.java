package io.github.standfirst.text;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Modifier;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HtmlSanitizerTest {

    private static final HtmlSanitizer LOWER_CASE = new HtmlSanitizer() {
        @Override
        protected String clean(String html) {
            return html.toLowerCase(Locale.ROOT);
        }
    };

    @Test
    void wrapsWhatTheImplementationCleaned() {
        assertThat(LOWER_CASE.sanitize("<P>A").html()).isEqualTo("<p>a");
    }

    @Test
    void leavesNoWayAroundTheRuleOnCharacters() throws NoSuchMethodException {
        assertThat(HtmlSanitizer.trusting().sanitize("a\u0000\r\nb\uDC4B\uFFFF").html())
                .isEqualTo("a\uFFFD\nb\uFFFD\uFFFD");
        assertThat(Modifier.isFinal(
                        HtmlSanitizer.class.getMethod("sanitize", String.class).getModifiers()))
                .isTrue();
    }

    @Test
    void trustingTakesMarkupAsItIs() {
        assertThat(HtmlSanitizer.trusting().sanitize("<b><i>").html()).isEqualTo("<b><i>");
        assertThat(HtmlSanitizer.trusting().sanitize("")).isSameAs(SafeHtml.EMPTY);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LOWER_CASE.sanitize(absent(String.class)))
                .withMessage("html");
    }
}
