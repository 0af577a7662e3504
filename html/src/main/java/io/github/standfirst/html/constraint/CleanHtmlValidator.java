package io.github.standfirst.html.constraint;

import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.SafeHtml;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The rule of {@link CleanHtml} on texts and on markup; null is valid. */
public final class CleanHtmlValidator {

    private CleanHtmlValidator() {}

    private static boolean isClean(HtmlPolicy policy, String html) {
        try {
            return policy.sanitize(html).html().equals(html);
        } catch (HtmlLimitException e) {
            return false;
        }
    }

    /** The rule on texts. */
    public static final class OfText implements ConstraintValidator<CleanHtml, CharSequence> {
        private HtmlPolicy policy = HtmlPolicy.plainText();

        /** For validator implementations. */
        public OfText() {}

        @Override
        public void initialize(CleanHtml annotation) {
            policy = annotation.value().policy();
        }

        @Override
        public boolean isValid(@Nullable CharSequence html, ConstraintValidatorContext context) {
            return html == null || isClean(policy, html.toString());
        }
    }

    /** The rule on markup. */
    public static final class OfHtml implements ConstraintValidator<CleanHtml, SafeHtml> {
        private HtmlPolicy policy = HtmlPolicy.plainText();

        /** For validator implementations. */
        public OfHtml() {}

        @Override
        public void initialize(CleanHtml annotation) {
            policy = annotation.value().policy();
        }

        @Override
        public boolean isValid(@Nullable SafeHtml html, ConstraintValidatorContext context) {
            return html == null || isClean(policy, html.html());
        }
    }
}
