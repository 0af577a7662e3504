package io.github.standfirst.article;

import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The rule of {@link CompleteForState}; null is valid. */
public final class CompleteForStateValidator implements ConstraintValidator<CompleteForState, Article> {

    private static final String KEY_PREFIX = "io.github.standfirst.article.CompleteForState.";

    /** For validator implementations. */
    public CompleteForStateValidator() {}

    @Override
    public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
        if (article == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean headline = report(!article.headline().isBlank(), "headline", context);
        boolean ready = !isForReaders(article.state()) || isReadyForReaders(article, context);
        return headline && ready;
    }

    private static boolean isForReaders(PublicationState state) {
        return state instanceof Published || state instanceof Scheduled;
    }

    private static boolean isReadyForReaders(Article article, ConstraintValidatorContext context) {
        boolean slug = report(article.slug() != null, "slug", context);
        boolean credits = report(!article.credits().isEmpty(), "credits", context);
        boolean body = report(!article.body().isEmpty(), "body", context);
        return reportLead(article.lead(), context) && slug && credits && body;
    }

    private static boolean report(boolean present, String part, ConstraintValidatorContext context) {
        if (!present) {
            context.buildConstraintViolationWithTemplate(template(part))
                    .addPropertyNode(part)
                    .addConstraintViolation();
        }
        return present;
    }

    private static String template(String part) {
        return "{" + KEY_PREFIX + part + "}";
    }

    private static boolean reportLead(@Nullable Figure lead, ConstraintValidatorContext context) {
        boolean described = lead == null || lead.image().alt() != null;
        if (!described) {
            context.buildConstraintViolationWithTemplate(template("alt"))
                    .addPropertyNode("lead")
                    .addPropertyNode("image")
                    .addPropertyNode("alt")
                    .addConstraintViolation();
        }
        return described;
    }
}
