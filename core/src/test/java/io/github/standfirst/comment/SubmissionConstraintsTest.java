package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.Checked;
import io.github.standfirst.comment.SubmissionRefusal.Reason;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionConstraintsTest {

    private static final CommentSubmission SPOILT = CommentSubmission.builder(ARTICLE_ID, "\u200B")
            .name("x".repeat(201))
            .email("tainted")
            .website("tainted:")
            .build();

    @Test
    void holdForWhatAFormCanSend() {
        CommentSubmission submission = CommentSubmission.builder(ARTICLE_ID, "At last!")
                .name("x".repeat(200))
                .email("a@b.example")
                .website("b.example")
                .build();

        assertThat(Checked.by(submission)).isEmpty();
        assertThat(new WellFormedValidator().isValid(null, nothing())).isTrue();
    }

    @SuppressWarnings("NullAway") // a null value is valid before the context is looked at
    private static ConstraintValidatorContext nothing() {
        return null;
    }

    @Test
    void nameEachFieldAndNothingThatWasTyped() {
        assertThat(Checked.by(SPOILT))
                .containsExactly(
                        "email: this is not an e-mail address",
                        "name: a name may have at most 200 characters",
                        "text: a comment needs a text",
                        "website: this is not an address of the web");
    }

    /** Whether a validator or a discussion found it, the person reads the same. */
    @Test
    void areToldAsRefusalsAre() {
        Locale armenian = Locale.forLanguageTag("hy");
        SubmissionOutcome.Refused refused = new SubmissionOutcome.Refused(SubmissionForm.refusals(SPOILT, 200));

        assertThat(refused.violations(armenian)).isEqualTo(Violations.of(Checked.violations(SPOILT), armenian));
        assertThat(refused.violations(armenian).list().get(1))
                .isEqualTo(new Violation(
                        "/name",
                        "SubmissionRefusal.name-too-long",
                        "անունը կարող է ունենալ ամենաշատը 200 նիշ",
                        Severity.ERROR));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasATextInEveryLanguage(Reason reason) {
        SubmissionRefusal refusal = new SubmissionRefusal(reason, 77);
        List<String> messages = Arrays.asList("en", "hy", "hyw", "ru", "ar").stream()
                .map(tag -> refusal.violation(Locale.forLanguageTag(tag)).message())
                .toList();

        assertThat(messages).doesNotHaveDuplicates().noneMatch(message -> message.contains("{"));
        assertThat(refusal.violation(Locale.ROOT).pointer())
                .isEqualTo(reason.field().isEmpty() ? "" : "/" + reason.field());
    }

    @Test
    void textsAreOursOrNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Violation.of("", "jakarta.validation.constraints.NotNull.message", Map.of(), Locale.ROOT))
                .withMessage(
                        "there is no text of the key \"jakarta.validation.constraints.NotNull.message\"; expected is one of"
                                + " the library's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "@", ".", "a@", "\uD83D\uDC4F", "e\u0301", "http://", "a.", "%"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void standHostileTexts(String unit) {
        assertThat(Checked.by(filledWith(unit.repeat(50_000))))
                .anyMatch(line -> Objects.equals(line, "name: a name may have at most 200 characters"));
    }

    /** Nobody sees such a name, so that it is none; and such a text is none either. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\u0301", "\u202E", "\n"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void standInvisibleTexts(String unit) {
        assertThat(Checked.by(filledWith(unit.repeat(50_000))))
                .noneMatch(line -> line.startsWith("name: "))
                .anyMatch(line -> Objects.equals(line, "text: a comment needs a text"));
    }

    private static CommentSubmission filledWith(String hostile) {
        return CommentSubmission.builder(ARTICLE_ID, hostile)
                .name(hostile)
                .email(hostile)
                .website(hostile)
                .parent(hostile)
                .build();
    }
}
