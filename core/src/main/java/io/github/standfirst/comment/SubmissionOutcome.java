package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.validation.Violations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a submission or an edit. */
public sealed interface SubmissionOutcome {

    /** What came of it to be stored, if anything. */
    default Optional<ModeratedComment> moderated() {
        return Optional.empty();
    }

    /**
     * Nothing was wrong: the comment is approved, or waits because all do. After an edit it may be the proposed revision
     * that waits.
     *
     * @param comment what to store: the comment, and apart from it its history with the first decision
     * @param contact what to store apart from both; null after an edit
     */
    record Accepted(ModeratedComment comment, @Nullable Contact contact) implements SubmissionOutcome {

        /**
         * Checks for null.
         *
         * @throws NullPointerException if the comment is null
         */
        public Accepted {
            requireNonNull(comment, "comment");
        }

        @Override
        public Optional<ModeratedComment> moderated() {
            return Optional.of(comment);
        }
    }

    /**
     * The application's check stopped it: the comment is held or spam. After an edit it is the new revision that was
     * stopped.
     *
     * @param comment what to store: the comment, and apart from it its history with the check's decision
     * @param contact what to store apart from both; null after an edit
     */
    record Held(ModeratedComment comment, @Nullable Contact contact) implements SubmissionOutcome {

        /**
         * Checks for null.
         *
         * @throws NullPointerException if the comment is null
         */
        public Held {
            requireNonNull(comment, "comment");
        }

        @Override
        public Optional<ModeratedComment> moderated() {
            return Optional.of(comment);
        }
    }

    /**
     * There is nothing to store.
     *
     * @param reasons all reasons, at least one, in the order of the form
     */
    record Refused(List<SubmissionRefusal> reasons) implements SubmissionOutcome {

        /**
         * Copies the reasons.
         *
         * @throws NullPointerException if the list or an element of it is null
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            reasons = Invariants.list("reasons", reasons);
            Invariants.atLeast(1, "number of reasons", reasons.size());
        }

        /** What to tell the person who sent it, sorted by the fields of the form. */
        public Violations violations(Locale locale) {
            requireNonNull(locale, "locale");
            return new Violations(
                    reasons.stream().map(reason -> reason.violation(locale)).toList());
        }
    }
}
