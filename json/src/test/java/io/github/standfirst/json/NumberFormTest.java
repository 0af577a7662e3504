package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.json.TokenSource.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {

    private static final JsonPlace BEGIN = new JsonPlace("", 1, 1);

    private static int read(String digits, Form<Integer> form) {
        JsonTreeSource tokens = new JsonTreeSource(List.of(new JsonTreeSource.Token(Kind.INTEGER, digits)), BEGIN);
        return new JsonReading(tokens, "", ReadOptions.STANDARD).document(form);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void readsWholeNumbers(int number) {
        assertThat(read(Integer.toString(number), NumberForm.NUMBER)).isEqualTo(number);
    }

    /** As parsers of YAML hand them on. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1_000", "0x10", "0b11", "010", "-01", "+5", "-", "", "\u0661", "2147483648", "99999999999"})
    void refusesNumbersThatAreNoneOfJson(String digits) {
        assertThatThrownBy(() -> read(digits, NumberForm.NUMBER))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 1: found \"" + digits
                        + "\"; expected is a whole number of 32 bits");
        assertThatThrownBy(() -> read(digits, new PrivateForm<>(NumberForm.NUMBER)))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 1: found a value that is refused, and private; expected is"
                        + " a whole number of 32 bits");
    }
}
