package io.github.standfirst.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** The validator that is measured. */
final class Validators {

    private Validators() {}

    /** A validator of a factory that lives as long as the measurement. */
    static Validator make() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    static Validator require(@Nullable Validator made) {
        if (made == null) {
            throw new IllegalStateException("the validator was not made; expected is a call of the set-up before");
        }
        return made;
    }
}
