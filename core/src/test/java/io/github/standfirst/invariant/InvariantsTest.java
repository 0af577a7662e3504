package io.github.standfirst.invariant;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "48120", "urn:uuid:0", "ա", "日本", "a/b?c#d%", "👋", "<b>", "e\u0301", "a\u200B"})
    void takesIdsOfAnyScript(String id) {
        assertThat(Invariants.id("id", id)).isSameAs(id);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x7F, 0x85, 0x9F, 0xA0, 0x061C, 0x1680, 0x2000, 0x2007, 0x200A,
                0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x205F, 0x2066, 0x2069, 0x3000, 0xD800, 0xDFFF,
                0xFDD0, 0xFFFE, 0x1FFFF
            })
    void refusesWhiteSpaceControlsAndBidiControlsInIds(int codePoint) {
        String id = "👋" + Character.toString(codePoint) + "x";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invariants.id("comment id", id))
                .withMessage(
                        "comment id has U+%04X at index 2; allowed are no white space, controls or bidi controls",
                        codePoint);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x061B, 0x200D, 0x2065, 0x206A, 0xFEFF})
    void takesTheNeighboursOfBidiControls(int codePoint) {
        String id = "a" + Character.toString(codePoint);

        assertThat(Invariants.id("id", id)).isSameAs(id);
    }

    @Test
    void countsTheCodePointsOfIds() {
        String longest = "👋".repeat(191);

        assertThat(Invariants.id("id", longest)).isSameAs(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invariants.id("author id", longest + "a"))
                .withMessage("author id has 192 code points; allowed are 1 to 191");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invariants.id("author id", ""))
                .withMessage("author id has 0 code points; allowed are 1 to 191");
        assertThatNullPointerException()
                .isThrownBy(() -> Invariants.id("author id", absent(String.class)))
                .withMessage("author id");
    }

    @Test
    void textMayBeEmptyAndHasLineFeeds() {
        assertThat(Invariants.text("text", "")).isEmpty();
        assertThat(Invariants.text("text", "a\r\nb")).isEqualTo("a\nb");
    }

    @Test
    void nonBlankNeedsMoreThanWhiteSpace() {
        assertThat(Invariants.nonBlank("tag name", " a\r")).isEqualTo(" a\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invariants.nonBlank("tag name", " \r\n\t\u2003"))
                .withMessage("tag name is \" \\u{A}\\u{9}\\u{2003}\"; expected is a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invariants.nonBlank("tag name", ""))
                .withMessage("tag name is \"\"; expected is a text");
    }

    @Test
    void listIsACopyThatNobodyCanChange() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        List<String> list = Invariants.list("tags", given);
        given.clear();

        assertThat(list).containsExactly("a", "b");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, "c"));
    }

    @Test
    void listNamesThePlaceOfANull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Invariants.list("tags", Arrays.asList("a", absent(String.class))))
                .withMessage("tags[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "1969-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"})
    void takesTimesOfTheYears0000To9999(String time) {
        assertThat(Invariants.time("at", Instant.parse(time))).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0001-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void refusesTimesOfOtherYears(String time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invariants.time("modified", Instant.parse(time)))
                .withMessage("modified is %s; allowed are the years 0000 to 9999", time);
    }

    @Test
    void atLeastTakesTheBound() {
        assertThat(Invariants.atLeast(1, "width", 1)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invariants.atLeast(1, "width", 0))
                .withMessage("width is 0; expected is at least 1");
    }
}
