package io.github.standfirst.article;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An article has what its publication state asks for: a headline in every state; scheduled or published also a slug, a
 * credit, a body that shows something, and an alternative text (empty for a decorative picture) for every picture that it shows: its lead, the
 * portraits of its authors, and those of its related links.
 *
 * <p>Each part that is missing is a violation of its own, at the part. In a list that is longer than it may be the first
 * {@code EntryLimit.MAX} pictures are looked at: validators gather violations in time that is quadratic in their number.
 */
@Documented
@Constraint(validatedBy = CompleteForStateValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CompleteForState {

    /** The key of the message where no part is named; each part has a key of its own below it. */
    String message() default "{io.github.standfirst.article.CompleteForState.message}";

    /** Constraint groups; none by default. */
    Class<?>[] groups() default {};

    /** What clients attach; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
