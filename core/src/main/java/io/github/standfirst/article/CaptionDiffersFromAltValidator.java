package io.github.standfirst.article;

import io.github.standfirst.text.HtmlEscaper;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The rule of {@link CaptionDiffersFromAlt}; null is valid. */
public final class CaptionDiffersFromAltValidator implements ConstraintValidator<CaptionDiffersFromAlt, Figure> {

    /** For validator implementations. */
    public CaptionDiffersFromAltValidator() {}

    @Override
    public boolean isValid(@Nullable Figure figure, ConstraintValidatorContext context) {
        if (figure == null || !repeats(figure.caption().html(), figure.image().alt())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("caption")
                .addConstraintViolation();
        return false;
    }

    private static boolean repeats(String caption, @Nullable String alt) {
        return alt != null && !alt.isEmpty() && caption.equals(HtmlEscaper.text(alt));
    }
}
