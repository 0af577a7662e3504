package io.github.standfirst.comment;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The fields of a submission can be made a comment of: a text was typed, the name is not too long, e-mail address and
 * website are such, where they were typed. A {@link Discussion} checks the same, and what its rules ask besides.
 *
 * <p>Each fault is a violation of its own, at the field; no message shows what was typed.
 */
@Documented
@Constraint(validatedBy = WellFormedValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {

    /** The most code points of a name. */
    int max() default Commenter.MAX_NAME_LENGTH;

    /** The key of the message where no fault is named; each fault has the key of its {@link SubmissionRefusal}. */
    String message() default "{io.github.standfirst.comment.WellFormed.message}";

    /** Constraint groups; none by default. */
    Class<?>[] groups() default {};

    /** What clients attach; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
