package io.github.standfirst.validation;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.CharacterRule;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a validator found, as a value that can be kept, compared and sent.
 *
 * <p>Violations of the constraints of this library are told in English, Armenian (Eastern and Western), Russian or
 * Arabic, as the locale asks, and in English for every other one; the default locale is never read. Nothing of what was
 * validated stands in these messages. A violation of any other constraint, or of one of ours that was given a message of
 * its own, keeps the message that the validator's interpolator made.
 *
 * @param list in the order of {@link Violation#compareTo}, so that equal sets give equal lists
 */
public record Violations(List<Violation> list) {

    /**
     * Copies and sorts the list.
     *
     * @throws NullPointerException if it is null, or one in it
     */
    public Violations {
        list = Invariants.list("list", list).stream().sorted().toList();
    }

    /**
     * What a validator found.
     *
     * <p>The pointer is the property path: names, indexes of lists, keys of maps. An element of a set has neither and is
     * told by its set; a class-level constraint that names no property is told by its object; the name of a validated
     * method is left out. The code of ours is the key of the message without package and {@code .message}; of another
     * constraint it is the simple name of its annotation.
     *
     * @param violations as {@code Validator.validate} answers them, or those of a {@code ConstraintViolationException}
     * @param locale the language of our messages
     */
    public static Violations of(Set<? extends ConstraintViolation<?>> violations, Locale locale) {
        Messages messages = Messages.in(requireNonNull(locale, "locale"));
        return new Violations(requireNonNull(violations, "violations").stream()
                .map(violation -> violation(violation, messages))
                .toList());
    }

    private static Violation violation(ConstraintViolation<?> violation, Messages messages) {
        String template = violation.getMessageTemplate();
        boolean ours = messages.has(template);
        String message = ours
                ? messages.fill(template, violation.getConstraintDescriptor().getAttributes())
                : violation.getMessage();
        String code = ours ? Messages.code(template) : annotation(violation);
        return new Violation(
                Pointers.of(violation.getPropertyPath()),
                CharacterRule.clean(code),
                CharacterRule.clean(message),
                Severity.of(violation));
    }

    private static String annotation(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    /** Answers whether nothing was found, not even a warning. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Those that are errors, in order. */
    public List<Violation> errors() {
        return of(Severity.ERROR);
    }

    /** Those that are warnings, in order. */
    public List<Violation> warnings() {
        return of(Severity.WARNING);
    }

    private List<Violation> of(Severity severity) {
        return list.stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }

    /** Numbers of errors and warnings, for logs. */
    @Override
    public String toString() {
        return "Violations[" + errors().size() + " errors, " + warnings().size() + " warnings]";
    }
}
