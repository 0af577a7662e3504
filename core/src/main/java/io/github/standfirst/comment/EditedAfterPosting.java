package io.github.standfirst.comment;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A comment was not edited before it was posted. Where the day of posting alone is known the edit may be up to a day
 * earlier than the time that stands for it; where the time is known about, nothing is compared.
 */
@Documented
@Constraint(validatedBy = EditedAfterPostingValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EditedAfterPosting {

    /** The key of the message. */
    String message() default "{io.github.standfirst.comment.EditedAfterPosting.message}";

    /** Constraint groups; none by default. */
    Class<?>[] groups() default {};

    /** What clients attach; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
