package io.github.standfirst.article;

import static io.github.standfirst.Samples.URL;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and titles without which a thing cannot be told from another. */
class BlankTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                text("author name", Author::person),
                text("category name", name -> Category.of(Slug.of("a"), name)),
                text("dateline place", Dateline::new),
                text("link title", title -> Link.of(title, URL)),
                text("rights holder", Rights::of),
                text("tag name", name -> new Tag(Slug.of("a"), name)));
    }

    private static Arguments text(String component, Function<String, Record> make) {
        return Arguments.of(component, make);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void refusesABlankText(String component, Function<String, Record> make) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.apply(""))
                .withMessage(component + " is \"\"; expected is a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.apply(" \n"))
                .withMessage(component + " is \" \\u{A}\"; expected is a text");
        assertThatIllegalArgumentException()
                .as("no-break space, zero width space, right-to-left mark, Hangul filler, Braille blank, mark alone")
                .isThrownBy(() -> make.apply("\u00A0\u200B\u200F\u3164\u2800\u0301"))
                .withMessage(
                        component + " is \"\\u{A0}\\u{200B}\\u{200F}\u3164\\u{2800}\\u{301}\"; expected is a text");
    }
}
