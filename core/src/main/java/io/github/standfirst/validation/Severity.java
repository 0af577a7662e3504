package io.github.standfirst.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;

/** How grave a violation is. A constraint is an error unless it carries the payload {@link Warning}. */
public enum Severity {

    /** What breaks it is not to be published. */
    ERROR,

    /** What breaks it may be published, and somebody should look at it. */
    WARNING;

    /** The payload of a constraint whose violations are warnings; never implemented. */
    public interface Warning extends Payload {}

    static Severity of(ConstraintViolation<?> violation) {
        boolean warning =
                violation.getConstraintDescriptor().getPayload().stream().anyMatch(Warning.class::isAssignableFrom);
        return warning ? WARNING : ERROR;
    }
}
