package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.validation.Violation;
import java.util.Locale;
import java.util.Map;

/**
 * One reason for which a submission or an edit is refused: a value for the form, not for a log.
 *
 * @param reason which
 * @param limit the most code points, or the most edits, where the reason speaks of them; 0 elsewhere
 */
public record SubmissionRefusal(Reason reason, int limit) {

    /** What a submission is refused for. */
    public enum Reason {
        /** The article has no discussion. */
        NO_DISCUSSION(""),
        /** The discussion is closed. */
        CLOSED(""),
        /** The submission belongs to another article. */
        OTHER_ARTICLE("article"),
        /** Nothing was typed, or nothing of it may stay. */
        TEXT_MISSING("text"),
        /** The text is longer than the rules allow. */
        TEXT_TOO_LONG("text"),
        /** The markup is past a limit of the sanitizer. */
        TEXT_TOO_COMPLEX("text"),
        /** The name is longer than {@link Commenter#MAX_NAME_LENGTH}. */
        NAME_TOO_LONG("name"),
        /** The rules ask for an e-mail address. */
        EMAIL_MISSING("email"),
        /** The e-mail address is none. */
        EMAIL_MALFORMED("email"),
        /** The website is no address of the web. */
        WEBSITE_MALFORMED("website"),
        /** The comment to answer is not there, or not for everybody to see; which of them, a stranger is not told. */
        PARENT_NOT_VISIBLE("parent"),
        /** What is to be answered is the announcement of another site. */
        PARENT_NOT_A_COMMENT("parent"),
        /** The time in which a comment can be changed is over. */
        EDIT_TOO_LATE(""),
        /** The comment was changed too often. */
        TOO_MANY_EDITS(""),
        /** The comment was taken away from readers by a decision. */
        NOT_EDITABLE("");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The name of the field that it is about; empty where it is about the whole. */
        public String field() {
            return field;
        }

        /** The key of its text. */
        String key() {
            return SubmissionRefusal.class.getName() + "."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Checks the limit.
     *
     * @throws NullPointerException if the reason is null
     * @throws IllegalArgumentException if the limit is negative
     */
    public SubmissionRefusal {
        requireNonNull(reason, "reason");
        Invariants.atLeast(0, "limit", limit);
    }

    /** What to tell the person who sent it, at the field of the form. */
    public Violation violation(Locale locale) {
        requireNonNull(locale, "locale");
        String pointer = reason.field().isEmpty() ? "" : "/" + reason.field();
        return Violation.of(pointer, reason.key(), Map.of("max", limit), locale);
    }

    static SubmissionRefusal of(Reason reason) {
        return new SubmissionRefusal(reason, 0);
    }
}
