package io.github.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                  | ""
            a b-c!              | "a b-c!"
            it's                | "it's"
            say "hi"            | "say \\"hi\\""
            a\\b                | "a\\\\b"
            Երեւան 東京 سلام     | "Երեւան 東京 سلام"
            हिन्दी                 | "ह\\u{93F}न\\u{94D}द\\u{940}"
            👋                  | "\\u{1F44B}"
            –                   | "\\u{2013}"
            """)
    void showsPrintableAsciiLettersAndDigits(String text, String quoted) {
        assertThat(Quoted.of(text)).isEqualTo(quoted);
    }

    /** What would break a line of a log, forge one, or reorder it for the reader's eye. */
    @Test
    void escapesControlsBidiControlsAndLoneSurrogates() {
        assertThat(Quoted.of("a\nb\r\u0000\u001B[31m\u007F\u0085\u2028\u202E\u2066\u200B\uFEFF\uD83Dx\uFFFF"))
                .isEqualTo("\"a\\u{A}b\\u{D}\\u{0}\\u{1B}[31m\\u{7F}\\u{85}\\u{2028}\\u{202E}\\u{2066}\\u{200B}"
                        + "\\u{FEFF}\\u{D83D}x\\u{FFFF}\"");
    }

    @Test
    void cutsAfter60CodePoints() {
        assertThat(Quoted.of("a".repeat(60))).isEqualTo("\"" + "a".repeat(60) + "\"");
        assertThat(Quoted.of("a".repeat(61))).isEqualTo("\"" + "a".repeat(60) + "\"...");
        assertThat(Quoted.of("𝔸".repeat(61))).isEqualTo("\"" + "𝔸".repeat(60) + "\"...");
    }

    @Property(tries = 200)
    void isAlwaysOneShortLine(@ForAll String text) {
        assertThat(Quoted.of(text))
                .startsWith("\"")
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\v]")
                .hasSizeLessThan(605);
    }
}
