package io.github.standfirst.text;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterRuleTest {

    /** The edges of each forbidden class, in Unicode's words: C0, DEL and C1, surrogates, noncharacters. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00,
                0x01,
                0x08,
                0x0B,
                0x0C,
                0x0D,
                0x0E,
                0x1F,
                0x7F,
                0x80,
                0x85,
                0x9F,
                0xD800,
                0xDBFF,
                0xDC00,
                0xDFFF,
                0xFDD0,
                0xFDEF,
                0xFFFE,
                0xFFFF,
                0x1FFFE,
                0x1FFFF,
                0x2FFFE,
                0xFFFFF,
                0x10FFFE,
                0x10FFFF,
                0x110000,
                Integer.MAX_VALUE,
                -1,
                Integer.MIN_VALUE
            })
    void forbids(int codePoint) {
        assertThat(CharacterRule.allows(codePoint)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x09, 0x0A, 0x20, 0x7E, 0xA0, 0xAD, 0x200B, 0x200D, 0x202E, 0x2028, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0,
                0xFEFF, 0xFFFD, 0x10000, 0x1F44B, 0x1FFFD, 0x20000, 0x10FFFD
            })
    void allows(int codePoint) {
        assertThat(CharacterRule.allows(codePoint)).isTrue();
    }

    @Test
    void forbidsJustAsManyAsTheClassesHave() {
        long forbidden = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> !CharacterRule.allows(codePoint))
                .count();

        assertThat(forbidden).isEqualTo(30 + 33 + 2_048 + 66);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one\\r\\ntwo       | one\\ntwo
            one\\rtwo         | one\\ntwo
            one\\n\\rtwo       | one\\n\\ntwo
            one\\r\\r\\ntwo     | one\\n\\ntwo
            \\r               | \\n
            a\\0b             | a\\uFFFDb
            a\\uD83Db         | a\\uFFFDb
            a\\uDC4B\\uD83Db   | a\\uFFFD\\uFFFDb
            \\uFFFE\\uFFFF     | \\uFFFD\\uFFFD
            \\uD83F\\uDFFE     | \\uFFFD
            a\\u0085b         | a\\uFFFDb
            a\\fb             | a\\uFFFDb
            """)
    void cleansByReplacingWhatIsForbidden(String escaped, String cleaned) {
        assertThat(CharacterRule.clean(unescape(escaped))).isEqualTo(unescape(cleaned));
    }

    @Test
    void cleansNothingOffACleanText() {
        String clean = "Բարեւ\tworld\n👩‍👩‍👧\uFEFF\u202E";

        assertThat(CharacterRule.clean(clean)).isSameAs(clean);
        assertThat(CharacterRule.require("text", clean)).isSameAs(clean);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a\\0b             | U+0000 at index 1
            \\u0085           | U+0085 at index 0
            👋\\u007F          | U+007F at index 2
            ab\\uD83Dc        | U+D83D at index 2
            ab\\uDC4B         | U+DC4B at index 2
            \\uD83F\\uDFFE     | U+1FFFE at index 0
            a\\r\\n\\uFFFF      | U+FFFF at index 2
            """)
    void requiresWithAMessageThatNamesTheCharacter(String escaped, String found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharacterRule.require("headline", unescape(escaped)))
                .withMessage(
                        "headline has %s; allowed are all characters but controls, lone surrogates and noncharacters",
                        found);
    }

    @Test
    void requiresLineFeedsForLineBreaks() {
        assertThat(CharacterRule.require("text", "a\r\nb\rc\n\r")).isEqualTo("a\nb\nc\n\n");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CharacterRule.require("headline", absent(String.class)))
                .withMessage("headline");
    }

    @Property(tries = 500)
    void cleanTextIsAllowed(@ForAll("foreign") String text) {
        assertThat(CharacterRule.clean(text).codePoints()).allMatch(CharacterRule::allows);
    }

    @Property(tries = 500)
    void cleaningTwiceIsCleaningOnce(@ForAll("foreign") String text) {
        String once = CharacterRule.clean(text);

        assertThat(CharacterRule.clean(once)).isSameAs(once);
    }

    @Property(tries = 500)
    void requireTakesExactlyWhatCleaningLeavesAsItIsButForLineBreaks(@ForAll("foreign") String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');

        if (CharacterRule.clean(text).equals(lines)) {
            assertThat(CharacterRule.require("text", text)).isEqualTo(lines);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> CharacterRule.require("text", text));
        }
    }

    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.strings()
                .withChars("ab \t\r\n\f\u0000\u007F\u0085\uD83D\uDC4B\uDFFE\uFFFE\uFFFD")
                .all()
                .ofMaxLength(20);
    }

    /** Text blocks and CSV cannot hold controls and lone surrogates, so they are escaped in them as in Java. */
    private static String unescape(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(text)
                .replaceAll(match -> Character.toString((char) Integer.parseInt(match.group(1), 16)))
                .translateEscapes();
    }
}
