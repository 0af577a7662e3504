package io.github.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orvanak’s Ferry | Orvanak’s Ferry",
                "Գոհար سلمى Лилит | Գոհար سلمى Лилит",
                "👩‍👩‍👧 | 👩‍👩‍👧",
                "a\u001B[31mb | a\\u{1B}[31mb",
                "a\t\u0007b | a\\u{9}\\u{7}b",
                "x\u0085y | x\\u{85}y",
                "\u202Egpj.exe | \\u{202E}gpj.exe",
                "\u2066a\u2069 | \\u{2066}a\\u{2069}",
                "a\u2028b | a\\u{2028}b",
                "a\uD800b | a\\u{D800}b",
                "\uFEFFa | \\u{FEFF}a",
            })
    void escapesWhatSteersTerminal(String text, String escaped) {
        assertThat(Terminal.escape(text)).isEqualTo(escaped);
    }

    @Test
    void cutsLongText() {
        assertThat(Terminal.escape("💙".repeat(401))).isEqualTo("💙".repeat(400) + "...");
    }

    @Test
    void printsOneLineInUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Terminal.of(new PrintStream(bytes, false, StandardCharsets.UTF_8)).print("Երկու\ntwo");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Երկու\\u{A}two\n");
    }
}
