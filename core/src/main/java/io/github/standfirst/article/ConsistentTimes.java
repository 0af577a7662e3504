package io.github.standfirst.article;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The times of an article fit together: it is scheduled for a time in the future, by the clock of the validator's
 * {@code ClockProvider}; it is neither scheduled nor published before its embargo ends, as far as that is known to the
 * instant; it was not modified before it was created.
 *
 * <p>Each time that does not fit is a violation of its own, at the time. A scheduled article whose time has come is
 * public, and breaks the rule until its state says so: {@code state.publish} it before it is changed or withdrawn.
 */
@Documented
@Constraint(validatedBy = ConsistentTimesValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentTimes {

    /** The key of the message where no time is named; each rule has a key of its own beside it. */
    String message() default "{io.github.standfirst.article.ConsistentTimes.message}";

    /** Constraint groups; none by default. */
    Class<?>[] groups() default {};

    /** What clients attach; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
