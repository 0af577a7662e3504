package io.github.standfirst.validation;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.DigitRunOrder;
import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/**
 * A rule that a value breaks, and where.
 *
 * @param pointer the place in what was validated, a JSON Pointer
 *     (<a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>) such as {@code /credits/0/author/name}; empty for the
 *     whole
 * @param code a short name of the rule that stays the same in all languages, such as {@code CompleteForState.slug}
 * @param message what is wrong, plain text for a person
 * @param severity error or warning
 */
public record Violation(String pointer, String code, String message, Severity severity)
        implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::pointer, DigitRunOrder::compare)
            .thenComparing(Violation::code)
            .thenComparing(Violation::message)
            .thenComparing(Violation::severity);

    /**
     * Checks the texts.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the pointer is none, the code is blank, or a text holds a forbidden character
     */
    public Violation {
        pointer = Invariants.text("pointer", pointer);
        if (!isPointer(pointer)) {
            throw new IllegalArgumentException(
                    "pointer is " + Quoted.of(pointer) + "; expected is a JSON Pointer such as '/lead/image'");
        }
        code = Invariants.nonBlank("code", code);
        message = Invariants.text("message", message);
        requireNonNull(severity, "severity");
    }

    /**
     * An error against a rule of this library that no annotation states.
     *
     * @param pointer the place, a JSON Pointer
     * @param key the key of the text in {@code ContributorValidationMessages}
     * @param parameters what stands in the places of the text, by name
     * @param locale the language of the message, as {@link Violations} understands it
     * @throws IllegalArgumentException if the pointer is none, or there is no such text
     */
    public static Violation of(String pointer, String key, Map<String, ?> parameters, Locale locale) {
        requireNonNull(pointer, "pointer");
        requireNonNull(parameters, "parameters");
        Messages messages = Messages.in(requireNonNull(locale, "locale"));
        String template = "{" + requireNonNull(key, "key") + "}";
        if (!messages.has(template)) {
            throw new IllegalArgumentException(
                    "there is no text of the key " + Quoted.of(key) + "; expected is one of the library's");
        }
        return new Violation(
                pointer, Messages.code(template), messages.fill(template, Map.copyOf(parameters)), Severity.ERROR);
    }

    private static boolean isPointer(String text) {
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            if (!text.startsWith("0", tilde + 1) && !text.startsWith("1", tilde + 1)) {
                return false;
            }
        }
        return text.isEmpty() || text.startsWith("/");
    }

    /** By pointer, where runs of digits compare as numbers, then by code, message and severity. */
    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    /** The violation in short: its texts are cut, for logs. */
    @Override
    public String toString() {
        return "Violation[pointer=" + Quoted.of(pointer) + ", code=" + Quoted.of(code) + ", message="
                + Quoted.of(message) + ", severity=" + severity + "]";
    }
}
