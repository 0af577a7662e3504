package io.github.standfirst.article;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.comment.CommentId;
import io.github.standfirst.text.Quoted;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link ArticleId}, {@link AuthorId} and {@link CommentId} follow one rule. */
class IdsTest {

    static Stream<Arguments> ids() {
        return Stream.of(
                id("article id", ArticleId::of), id("author id", AuthorId::of), id("comment id", CommentId::of));
    }

    private static Arguments id(String name, Function<String, ? extends Record> of) {
        return Arguments.of(name, of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void isItsValue(String name, Function<String, ? extends Record> of) {
        assertThat(of.apply("ա-48120")).hasToString("ա-48120").isEqualTo(of.apply("ա-48120"));
        assertThat(of.apply("a")).isNotEqualTo(of.apply("A"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void refusesWhatIsNoId(String name, Function<String, ? extends Record> of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply("a b"))
                .withMessage(name + " has U+0020 at index 1; allowed are no white space, controls or bidi controls");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply("a".repeat(192)))
                .withMessage(name + " has 192 code points; allowed are 1 to 191");
        for (String unseen : List.of("\u200B", "\uFEFF", "\u00AD\u200B", "\u3164")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply(unseen))
                    .withMessage(name + " is %s; expected is a text that can be seen", Quoted.of(unseen));
        }
        assertThatNullPointerException()
                .isThrownBy(() -> of.apply(absent(String.class)))
                .withMessage(name);
    }

    @Test
    void areOrderedByDigitRuns() {
        assertThat(List.of("c10", "c9", "c09", "b").stream().map(ArticleId::of).sorted())
                .containsExactly(ArticleId.of("b"), ArticleId.of("c09"), ArticleId.of("c9"), ArticleId.of("c10"));
        assertThat(AuthorId.of("9")).isLessThan(AuthorId.of("10"));
        assertThat(CommentId.of("9")).isLessThan(CommentId.of("10"));
    }
}
