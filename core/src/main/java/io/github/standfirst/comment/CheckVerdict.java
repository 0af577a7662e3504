package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;

/**
 * What the application's own check, such as a spam filter, says about a submission. It is a decision by a program, and
 * can be reversed like any other.
 *
 * @param outcome what it says
 * @param reason a code that the application chose, like an id
 */
public record CheckVerdict(Outcome outcome, String reason) {

    /** What a check can say. */
    public enum Outcome {
        /** Nothing against it. */
        PASS,
        /** Somebody should look at it. */
        HOLD,
        /** It is unwanted advertising. */
        SPAM
    }

    /**
     * Checks the reason.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the reason is no id
     */
    public CheckVerdict {
        requireNonNull(outcome, "outcome");
        Invariants.id("reason", reason);
    }

    /** Nothing against it. */
    public static CheckVerdict pass() {
        return new CheckVerdict(Outcome.PASS, "no-objection");
    }

    /** Somebody should look at it, for a reason. */
    public static CheckVerdict hold(String reason) {
        return new CheckVerdict(Outcome.HOLD, reason);
    }

    /** It is unwanted advertising, for a reason. */
    public static CheckVerdict spam(String reason) {
        return new CheckVerdict(Outcome.SPAM, reason);
    }
}
