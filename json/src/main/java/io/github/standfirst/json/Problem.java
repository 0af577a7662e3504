package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service answers instead of what was asked for: problem details as
 * <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has them, of the media type
 * {@code application/problem+json}, with the member {@code violations} for what is wrong with a value that was sent.
 *
 * @param type what kind of problem it is; {@link #UNSPECIFIED} where the status says all
 * @param title the kind in words, plain text, the same for all problems of a type
 * @param status of HTTP, 100 to 599
 * @param detail this problem in words, plain text; it may be empty
 * @param instance this problem's own address, null where it has none
 * @param violations the rules that a value breaks, and where; none of another kind of problem
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        List<Violation> violations) {

    /** The type of a problem of which the status says all. */
    public static final URI UNSPECIFIED = URI.create("about:blank");

    /**
     * Checks the parts and copies the list.
     *
     * @throws NullPointerException if a part that is not nullable is null, or a violation
     * @throws IllegalArgumentException if the status is not in 100 to 599, or a text or an address holds a forbidden
     *     character
     */
    public Problem {
        CharacterRule.require("type", requireNonNull(type, "type").toString());
        CharacterRule.require("instance", String.valueOf(instance));
        title = CharacterRule.require("title", title);
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("status is " + status + "; allowed are 100 to 599");
        }
        detail = CharacterRule.require("detail", detail);
        violations = List.copyOf(violations);
    }

    /** A problem of which no more is known than status and title. */
    public static Problem of(int status, String title) {
        return new Problem(UNSPECIFIED, title, status, "", null, List.of());
    }

    /**
     * A document could not be read, with status 400: a violation for each problem, of the code {@code json}. Of a document
     * that is not private each may show the value that was refused, which is for whoever sent it.
     */
    public static Problem of(StandfirstJsonException refusal) {
        return of(400, "The document cannot be read")
                .withViolations(refusal.problems().stream()
                        .map(problem -> new Violation(
                                CharacterRule.clean(problem.place().pointer()),
                                "json",
                                CharacterRule.clean(problem.text()),
                                Severity.ERROR))
                        .toList());
    }

    /** The same problem of another type. */
    public Problem withType(URI type) {
        return new Problem(type, title, status, detail, instance, violations);
    }

    /** The same problem with a word on this case of it. */
    public Problem withDetail(String detail) {
        return new Problem(type, title, status, detail, instance, violations);
    }

    /** The same problem with an address of its own. */
    public Problem withInstance(URI instance) {
        return new Problem(type, title, status, detail, requireNonNull(instance, "instance"), violations);
    }

    /** The same problem with other violations. */
    public Problem withViolations(List<Violation> violations) {
        return new Problem(type, title, status, detail, instance, violations);
    }

    /** The problem in short, for logs. */
    @Override
    public String toString() {
        return "Problem[status=" + status + ", title=" + Quoted.of(title) + ", " + violations.size() + " violations]";
    }
}
