package io.github.standfirst.examples.archive.checking;

import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints of the library, checked by Hibernate Validator, with messages in one language. Thread-safe. */
final class Constraints implements AutoCloseable {

    /** Held here, for a logger that nobody holds may lose its level; Hibernate Validator greets with its version. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private final ValidatorFactory factory;
    private final Validator validator;
    private final Locale language;

    Constraints(Locale language) {
        HIBERNATE.setLevel(Level.WARNING);
        this.language = language;
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    /** What something lacks. */
    List<Violation> check(Object checked) {
        return Violations.of(validator.validate(checked), language).list();
    }

    @Override
    public void close() {
        factory.close();
    }
}
