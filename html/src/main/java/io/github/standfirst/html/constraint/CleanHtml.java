package io.github.standfirst.html.constraint;

import io.github.standfirst.html.Profile;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sanitizing by a profile would change nothing. It is for refusing a form, as Hibernate Validator's {@code @SafeHtml} was
 * before it was removed, and no defence: sanitize first, and print what that gave; the constraint only says whether it
 * would be what came in. Null is valid; what is past a limit of the policy is not.
 */
@Documented
@Constraint(validatedBy = {CleanHtmlValidator.OfText.class, CleanHtmlValidator.OfHtml.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CleanHtml {

    /** The policy. */
    Profile value();

    /** The key of the message. */
    String message() default "{io.github.standfirst.html.constraint.CleanHtml.message}";

    /** Constraint groups; none by default. */
    Class<?>[] groups() default {};

    /** What clients attach; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
