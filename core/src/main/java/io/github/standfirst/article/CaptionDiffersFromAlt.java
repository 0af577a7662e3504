package io.github.standfirst.article;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caption of a figure is not its alternative text once more, which a screen reader would read twice. Markup in the
 * caption makes it another one; a decorative picture without caption repeats nothing.
 *
 * <p>On {@link Figure} it has the payload {@code Severity.Warning}: saved pages are full of it.
 */
@Documented
@Constraint(validatedBy = CaptionDiffersFromAltValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CaptionDiffersFromAlt {

    /** The key of the message. */
    String message() default "{io.github.standfirst.article.CaptionDiffersFromAlt.message}";

    /** Constraint groups; none by default. */
    Class<?>[] groups() default {};

    /** What clients attach; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
