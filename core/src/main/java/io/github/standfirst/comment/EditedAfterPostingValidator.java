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
        if (comment == null || !isBefore(comment.edited(), comment.posted())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("edited")
                .addConstraintViolation();
        return false;
    }

    private static boolean isBefore(@Nullable Instant edited, Moment posted) {
        return edited != null
                && switch (posted.precision()) {
                    case EXACT -> edited.isBefore(posted.at());
                    case DAY -> edited.isBefore(posted.at().minus(Duration.ofDays(1)));
                    case ABOUT -> false;
                };
    }
}
