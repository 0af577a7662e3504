package io.github.standfirst.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTest {

    private static Violation at(String pointer) {
        return new Violation(pointer, "a", "a", Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/a", "/a/0", "/a~0~1", "/ծ ա\n"})
    void takesAPointer(String pointer) {
        assertThat(at(pointer).pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "/a~", "/~2", "/~/0", "~0"})
    void refusesWhatIsNoPointer(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(pointer))
                .withMessage("pointer is \"" + pointer + "\"; expected is a JSON Pointer such as '/lead/image'");
    }

    @Test
    void refusesABlankCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Violation("", " ", "", Severity.ERROR))
                .withMessage("code is \" \"; expected is a text");
    }

    @Test
    void orderIsByPlaceThenCodeThenMessageThenSeverity() {
        List<Violation> ordered = List.of(
                at(""),
                at("/a/2"),
                at("/a/2/b"),
                at("/a/10"),
                at("/b"),
                new Violation("/b", "a", "a", Severity.WARNING),
                new Violation("/b", "a", "b", Severity.ERROR),
                new Violation("/b", "b", "a", Severity.ERROR));

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
