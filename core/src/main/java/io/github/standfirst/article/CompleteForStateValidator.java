package io.github.standfirst.article;

import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.validation.EntryLimit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
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
        boolean headline = report(!CharacterRule.isBlank(article.headline()), "headline", context);
        boolean ready = !isForReaders(article.state()) || isReadyForReaders(article, context);
        return headline && ready;
    }

    private static boolean isForReaders(PublicationState state) {
        return state instanceof Published || state instanceof Scheduled;
    }

    private static boolean isReadyForReaders(Article article, ConstraintValidatorContext context) {
        boolean slug = report(article.slug() != null, "slug", context);
        boolean credits = report(!article.credits().isEmpty(), "credits", context);
        boolean body = report(article.body().hasContent(), "body", context);
        boolean lead = reportLead(article.lead(), context);
        boolean portraits = reportPortraits(article.credits(), context);
        return reportThumbnails(article.related(), context) && portraits && lead && slug && credits && body;
    }

    private static boolean report(boolean present, String part, ConstraintValidatorContext context) {
        if (!present) {
            violation(part, context).addPropertyNode(part).addConstraintViolation();
        }
        return present;
    }

    private static ConstraintViolationBuilder violation(String part, ConstraintValidatorContext context) {
        return context.buildConstraintViolationWithTemplate("{" + KEY_PREFIX + part + "}");
    }

    private static boolean reportLead(@Nullable Figure lead, ConstraintValidatorContext context) {
        boolean described = lead == null || isDescribed(lead.image());
        if (!described) {
            violation("alt", context)
                    .addPropertyNode("lead")
                    .addPropertyNode("image")
                    .addPropertyNode("alt")
                    .addConstraintViolation();
        }
        return described;
    }

    private static boolean reportPortraits(List<Credit> credits, ConstraintValidatorContext context) {
        boolean described = true;
        for (int i = 0; i < Math.min(credits.size(), EntryLimit.MAX); i++) {
            if (!isDescribed(credits.get(i).author().portrait())) {
                described = false;
                violation("alt", context)
                        .addPropertyNode("credits")
                        .addPropertyNode("author")
                        .inIterable()
                        .atIndex(i)
                        .addPropertyNode("portrait")
                        .addPropertyNode("alt")
                        .addConstraintViolation();
            }
        }
        return described;
    }

    private static boolean reportThumbnails(List<Link> related, ConstraintValidatorContext context) {
        boolean described = true;
        for (int i = 0; i < Math.min(related.size(), EntryLimit.MAX); i++) {
            if (!isDescribed(related.get(i).thumbnail())) {
                described = false;
                violation("alt", context)
                        .addPropertyNode("related")
                        .addPropertyNode("thumbnail")
                        .inIterable()
                        .atIndex(i)
                        .addPropertyNode("alt")
                        .addConstraintViolation();
            }
        }
        return described;
    }

    private static boolean isDescribed(@Nullable Image picture) {
        return picture == null || picture.alt() != null;
    }
}
