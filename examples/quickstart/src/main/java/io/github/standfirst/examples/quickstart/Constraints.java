package io.github.standfirst.examples.quickstart;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints of the library, checked by Hibernate Validator, whose messages come in English on every machine. */
final class Constraints implements AutoCloseable {

    /** Held here, for a logger that nobody holds may lose its level; Hibernate Validator greets with its version. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private final ValidatorFactory factory;
    private final Validator validator;

    Constraints() {
        HIBERNATE.setLevel(Level.WARNING);
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    /** What the article and the comments lack, the article's findings first. */
    List<Finding> check(Article article, List<Comment> comments) {
        List<Finding> findings = new ArrayList<>(check("article", article));
        for (Comment comment : comments) {
            findings.addAll(check("comment " + comment.id(), comment));
        }
        return findings;
    }

    private List<Finding> check(String where, Object checked) {
        return Violations.of(validator.validate(checked), Locale.ENGLISH).list().stream()
                .map(violation -> new Finding(where, violation))
                .toList();
    }

    @Override
    public void close() {
        factory.close();
    }
}
