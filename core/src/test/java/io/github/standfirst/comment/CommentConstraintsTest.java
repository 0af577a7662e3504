package io.github.standfirst.comment;

import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static io.github.standfirst.Samples.html;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.Checked;
import io.github.standfirst.Samples;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.text.SafeHtml;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentConstraintsTest {

    @Test
    void completeCommentHasNoViolations() {
        assertThat(Checked.by(Samples.comment())).isEmpty();
        assertThat(Checked.by(Samples.comment().erase(NOON, ErasureReason.LEGAL)))
                .isEmpty();
    }

    @Test
    void textsHaveLimits() {
        Comment.Posted longest = Samples.comment().toBuilder()
                .body(html("👋".repeat(100_000)))
                .commenter(Commenter.reader("👋".repeat(200)))
                .reactions(reactions(1_000))
                .build();
        Comment.Posted tooLong = longest.toBuilder()
                .body(html("👋".repeat(100_001)))
                .commenter(Commenter.reader("👋".repeat(201)))
                .reactions(reactions(1_001))
                .build();

        assertThat(Checked.by(longest)).isEmpty();
        assertThat(Checked.by(tooLong))
                .containsExactly(
                        "body: the length must be between 1 and 100000 characters",
                        "commenter.name: the length must be between 0 and 200 characters",
                        "reactions: there must be at most 1000 entries");
    }

    private static Map<String, Integer> reactions(int names) {
        return IntStream.range(0, names).boxed().collect(toMap(i -> "r" + i, i -> 1));
    }

    /** NOON stands for a day: in some zone it began, by the clock of the application, up to a day before. */
    @ParameterizedTest
    @CsvSource({
        "EXACT, 0, true",
        "EXACT, 1, false",
        "DAY, 1, true",
        "DAY, 86400, true",
        "DAY, 86401, false",
        "ABOUT, 86401, true",
    })
    void editIsNotBeforePosting(Precision precision, long secondsBefore, boolean valid) {
        Comment.Posted edited = Samples.comment().toBuilder()
                .posted(new Moment(NOON, precision))
                .edited(NOON.minusSeconds(secondsBefore))
                .build();

        assertThat(Checked.by(edited))
                .isEqualTo(valid ? List.of() : List.of("edited: a comment cannot be edited before it was posted"));
        assertThat(Checked.by(edited.toBuilder().edited(null).build())).isEmpty();
    }

    @Test
    void nullIsValid() {
        assertThat(new EditedAfterPostingValidator().isValid(null, Samples.absent(ConstraintValidatorContext.class)))
                .isTrue();
    }

    @Test
    void commentHasAText() {
        assertThat(Checked.by(Samples.comment().toBuilder().body(SafeHtml.EMPTY).build()))
                .containsExactly("body: the length must be between 1 and 100000 characters");
    }

    /** The index is no bean. Who puts {@code @Valid} on it learns from the guide to put it on the comments. */
    @Test
    void aThreadIsAskedAsTheListOfItsComments() {
        record Index(@Valid CommentThread thread) {}
        record Comments(List<@Valid Comment> comments) {}
        Comment.Posted empty =
                comment("c1", null, 0).toBuilder().body(SafeHtml.EMPTY).build();
        CommentThread thread = CommentThread.of(empty.article(), List.of(empty));

        assertThat(Checked.by(new Comments(thread.comments())))
                .containsExactly("comments[0].body: the length must be between 1 and 100000 characters");
        assertThat(Checked.by(thread)).isEmpty();
        assertThat(Checked.by(new Index(thread))).isEmpty();
    }

    /** Comments that hold their replies overflow the stack of a cascaded validation at about 1,000 levels. */
    @Test
    void aChainOf20000RepliesIsValidatedAsTheListThatItIs() {
        record Comments(List<@Valid Comment> comments) {}
        Comments chain = new Comments(IntStream.range(0, 20_000)
                .<Comment>mapToObj(i -> comment("c" + i, i == 0 ? null : "c" + (i - 1), i))
                .toList());

        assertThat(Checked.by(chain)).isEmpty();
    }
}
