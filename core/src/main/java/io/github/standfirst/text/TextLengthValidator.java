package io.github.standfirst.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The rule of {@link TextLength} on texts and on markup; null is valid. */
public final class TextLengthValidator {

    private TextLengthValidator() {}

    private static boolean isWithin(TextLength bounds, String text) {
        int codePoints = text.codePointCount(0, text.length());
        return codePoints >= bounds.min() && codePoints <= bounds.max();
    }

    /** The rule on plain text. */
    public static final class OfText implements ConstraintValidator<TextLength, CharSequence> {
        private @Nullable TextLength bounds;

        /** For validator implementations. */
        public OfText() {}

        @Override
        public void initialize(TextLength annotation) {
            bounds = annotation;
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || bounds == null || isWithin(bounds, text.toString());
        }
    }

    /** The rule on markup. */
    public static final class OfHtml implements ConstraintValidator<TextLength, SafeHtml> {
        private @Nullable TextLength bounds;

        /** For validator implementations. */
        public OfHtml() {}

        @Override
        public void initialize(TextLength annotation) {
            bounds = annotation;
        }

        @Override
        public boolean isValid(@Nullable SafeHtml html, ConstraintValidatorContext context) {
            return html == null || bounds == null || isWithin(bounds, html.html());
        }
    }
}
