package io.github.standfirst.comment;

import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static io.github.standfirst.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.Checked;
import io.github.standfirst.Samples;
import io.github.standfirst.text.SafeHtml;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
                .build();
        Comment.Posted tooLong = longest.toBuilder()
                .body(html("👋".repeat(100_001)))
                .commenter(Commenter.reader("👋".repeat(201)))
                .build();

        assertThat(Checked.by(longest)).isEmpty();
        assertThat(Checked.by(tooLong))
                .containsExactly(
                        "body: the length must be between 1 and 100000 characters",
                        "commenter.name: the length must be between 0 and 200 characters");
    }

    @Test
    void commentHasAText() {
        assertThat(Checked.by(Samples.comment().toBuilder().body(SafeHtml.EMPTY).build()))
                .containsExactly("body: the length must be between 1 and 100000 characters");
    }

    /** P3: comments that hold their replies overflow the stack of a cascaded validation at about 1,000 levels. */
    @Test
    void aChainOf20000RepliesIsValidatedAsTheListThatItIs() {
        record Comments(List<@Valid Comment> comments) {}
        Comments chain = new Comments(IntStream.range(0, 20_000)
                .<Comment>mapToObj(i -> comment("c" + i, i == 0 ? null : "c" + (i - 1), i))
                .toList());

        assertThat(Checked.by(chain)).isEmpty();
    }
}
