package io.github.standfirst;

import static java.time.ZoneOffset.UTC;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a validator finds, in English, at a minute before {@link Samples#NOON}. */
public final class Checked {

    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .clockProvider(() -> Clock.fixed(Samples.NOON.minusSeconds(60), UTC))
            .buildValidatorFactory();

    private static final Validator VALIDATOR = FACTORY.getValidator();

    private Checked() {}

    /** The violations as lines {@code path: message}, in order. */
    public static List<String> by(Object value) {
        return violations(value).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** The violations as the validator answers them. */
    public static Set<ConstraintViolation<Object>> violations(Object value) {
        return VALIDATOR.validate(value);
    }
}
