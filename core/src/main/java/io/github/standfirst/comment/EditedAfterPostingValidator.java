package io.github.standfirst.comment;

import io.github.standfirst.article.Moment;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rule of {@link EditedAfterPosting}; null is valid. */
public final class EditedAfterPostingValidator implements ConstraintValidator<EditedAfterPosting, Comment.Posted> {

    /** For validator implementations. */
    public EditedAfterPostingValidator() {}

    @Override
    public boolean isValid(Comment.@Nullable Posted comment, ConstraintValidatorContext context) {
        Instant edited = comment == null ? null : comment.edited();
        if (comment == null || edited == null || !edited.isBefore(earliest(comment.posted()))) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("edited")
                .addConstraintViolation();
        return false;
    }

    /** The earliest time at which a comment can have been edited, as far as the time of its posting is known. */
    static Instant earliest(Moment posted) {
        return switch (posted.precision()) {
            case EXACT -> posted.at();
            case DAY -> posted.at().minus(Duration.ofDays(1));
            case ABOUT -> Instant.MIN;
        };
    }
}
