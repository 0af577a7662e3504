package io.github.standfirst.article;

import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rule of {@link ConsistentTimes}; null is valid. */
public final class ConsistentTimesValidator implements ConstraintValidator<ConsistentTimes, Article> {

    private static final String KEY_PREFIX = "io.github.standfirst.article.ConsistentTimes.";

    /** For validator implementations. */
    public ConsistentTimesValidator() {}

    @Override
    public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
        if (article == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean modified = isModifiedInOrder(article, context);
        return isStateInOrder(article, context) && modified;
    }

    private static boolean isStateInOrder(Article article, ConstraintValidatorContext context) {
        if (article.state() instanceof Scheduled scheduled) {
            return isScheduledInOrder(scheduled.at(), article.embargo(), context);
        }
        boolean early = article.state() instanceof Published published
                && published.first().precision() == Precision.EXACT
                && isBefore(published.first().at(), article.embargo());
        if (early) {
            violation("embargo", context)
                    .addPropertyNode("state")
                    .addPropertyNode("first")
                    .addConstraintViolation();
        }
        return !early;
    }

    private static boolean isModifiedInOrder(Article article, ConstraintValidatorContext context) {
        boolean inOrder = !isBefore(article.modified(), article.created());
        if (!inOrder) {
            violation("modified", context).addPropertyNode("modified").addConstraintViolation();
        }
        return inOrder;
    }

    private static boolean isScheduledInOrder(
            Instant at, @Nullable Instant embargo, ConstraintValidatorContext context) {
        boolean ahead = at.isAfter(context.getClockProvider().getClock().instant());
        if (!ahead) {
            reportSchedule("scheduled", context);
        }
        boolean free = !isBefore(at, embargo);
        if (!free) {
            reportSchedule("embargo", context);
        }
        return ahead && free;
    }

    private static boolean isBefore(@Nullable Instant time, @Nullable Instant bound) {
        return time != null && bound != null && time.isBefore(bound);
    }

    private static void reportSchedule(String rule, ConstraintValidatorContext context) {
        violation(rule, context).addPropertyNode("state").addPropertyNode("at").addConstraintViolation();
    }

    private static ConstraintViolationBuilder violation(String rule, ConstraintValidatorContext context) {
        return context.buildConstraintViolationWithTemplate("{" + KEY_PREFIX + rule + "}");
    }
}
