package io.github.standfirst.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text or markup has a number of code points within bounds. Jakarta's {@code @Size} counts UTF-16 code units, so that
 * an emoji would count as two.
 */
@Documented
@Constraint(validatedBy = {TextLengthValidator.OfText.class, TextLengthValidator.OfHtml.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface TextLength {

    /** The fewest code points, of the markup where it is markup. */
    int min() default 0;

    /** The most code points, of the markup where it is markup. */
    int max();

    /** The key of the message. */
    String message() default "{io.github.standfirst.text.TextLength.message}";

    /** Constraint groups; none by default. */
    Class<?>[] groups() default {};

    /** What clients attach; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
