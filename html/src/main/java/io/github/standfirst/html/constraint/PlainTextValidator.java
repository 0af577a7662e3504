package io.github.standfirst.html.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The rule of {@link PlainText}; null is valid. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    /** For validator implementations. */
    public PlainTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || io.github.standfirst.html.PlainText.isPlain(text.toString());
    }
}
