package io.github.standfirst.text;

import static io.github.standfirst.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.Checked;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {

    private record Form(
            @TextLength(min = 2, max = 3) @Nullable CharSequence text,
            @TextLength(max = 3) @Nullable SafeHtml html,
            Map<String, List<@TextLength(max = 1) String>> words) {

        static Form of(@Nullable CharSequence text) {
            return new Form(text, null, Map.of());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ab, true",
        "abc, true",
        "a, false",
        "abcd, false",
        "'', false",
        "👋👋, true",
        "👋👋👋, true",
        "👋, false"
    })
    void countsCodePoints(String text, boolean valid) {
        assertThat(Checked.by(Form.of(text)))
                .isEqualTo(valid ? List.of() : List.of("text: the length must be between 2 and 3 characters"));
    }

    @Test
    void takesAnyCharSequence() {
        assertThat(Checked.by(Form.of(CharBuffer.wrap("abc")))).isEmpty();
    }

    @Test
    void countsTheMarkup() {
        assertThat(Checked.by(new Form(null, html("<p>"), Map.of()))).isEmpty();
        assertThat(Checked.by(new Form(null, html("<p>a"), Map.of())))
                .containsExactly("html: the length must be between 0 and 3 characters");
    }

    @Test
    void nullIsValid() {
        assertThat(Checked.by(Form.of(null))).isEmpty();
    }

    @Test
    void reachesTheElementsOfContainers() {
        assertThat(Checked.by(new Form(null, null, Map.of("key", List.of("a", "bb")))))
                .containsExactly(
                        "words[key].<map value>[1].<list element>:" + " the length must be between 0 and 1 characters");
    }
}
