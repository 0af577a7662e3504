package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what rules an article is discussed. Limits that a stranger meets stand here and not in the types: another article
 * may have others.
 *
 * @param state none, closed or open
 * @param moderation whether comments wait for approval
 * @param closes when an open discussion closes, in the years 0000 to 9999; null where it does not
 * @param depthShown the greatest depth at which replies are shown, 0 for a flat list; deeper ones stand at it
 * @param maxLength the most code points of what is typed into a comment, at least 1
 * @param editWindow how long a commenter may change a comment after posting it; zero where that is not possible
 * @param emailRequired whether a comment needs an e-mail address, which is never published
 */
public record DiscussionRules(
        DiscussionState state,
        Moderation moderation,
        @Nullable Instant closes,
        int depthShown,
        int maxLength,
        Duration editWindow,
        boolean emailRequired) {

    /** The depth at which replies are shown unless another is asked for. */
    public static final int DEFAULT_DEPTH_SHOWN = 5;

    /** The most code points of a comment unless another number is asked for. */
    public static final int DEFAULT_MAX_LENGTH = 10_000;

    /** No discussion: what an article has of which nothing else is said. */
    public static final DiscussionRules NONE = builder(DiscussionState.NONE).build();

    /**
     * Checks numbers and times.
     *
     * @throws NullPointerException if state, moderation or editWindow is null
     * @throws IllegalArgumentException if the depth or the window is negative, the length less than 1, or the time
     *     outside of the years 0000 to 9999
     */
    public DiscussionRules {
        requireNonNull(state, "state");
        requireNonNull(moderation, "moderation");
        closes = closes == null ? null : Invariants.time("closes", closes);
        Invariants.atLeast(0, "depthShown", depthShown);
        Invariants.atLeast(1, "maxLength", maxLength);
        requireNonNull(editWindow, "editWindow");
        if (editWindow.isNegative()) {
            throw new IllegalArgumentException("editWindow is " + editWindow + "; expected is zero or more");
        }
    }

    /** An open discussion whose comments are shown at once. */
    public static DiscussionRules open() {
        return builder(DiscussionState.OPEN).build();
    }

    /** A discussion that is over. */
    public static DiscussionRules closed() {
        return builder(DiscussionState.CLOSED).build();
    }

    /** Answers whether readers may comment at a time. */
    public boolean isOpen(Instant now) {
        requireNonNull(now, "now");
        return state == DiscussionState.OPEN && (closes == null || now.isBefore(closes));
    }

    /** A builder for a state; comments are shown at once, cannot be edited and need no e-mail address. */
    public static Builder builder(DiscussionState state) {
        return new Builder(state);
    }

    /** A builder that has all of these rules. */
    public Builder toBuilder() {
        return new Builder(state)
                .moderation(moderation)
                .closes(closes)
                .depthShown(depthShown)
                .maxLength(maxLength)
                .editWindow(editWindow)
                .emailRequired(emailRequired);
    }

    /** Gathers the parts of rules; not thread-safe. */
    public static final class Builder {
        private DiscussionState state;
        private Moderation moderation = Moderation.POST;
        private @Nullable Instant closes;
        private int depthShown = DEFAULT_DEPTH_SHOWN;
        private int maxLength = DEFAULT_MAX_LENGTH;
        private Duration editWindow = Duration.ZERO;
        private boolean emailRequired;

        private Builder(DiscussionState state) {
            this.state = state;
        }

        /** None, closed or open. */
        public Builder state(DiscussionState state) {
            this.state = state;
            return this;
        }

        /** Whether comments wait for approval. */
        public Builder moderation(Moderation moderation) {
            this.moderation = moderation;
            return this;
        }

        /** When an open discussion closes. */
        public Builder closes(@Nullable Instant closes) {
            this.closes = closes;
            return this;
        }

        /** The greatest depth at which replies are shown. */
        public Builder depthShown(int depthShown) {
            this.depthShown = depthShown;
            return this;
        }

        /** The most code points of what is typed into a comment. */
        public Builder maxLength(int maxLength) {
            this.maxLength = maxLength;
            return this;
        }

        /** How long a commenter may change a comment after posting it. */
        public Builder editWindow(Duration editWindow) {
            this.editWindow = editWindow;
            return this;
        }

        /** Whether a comment needs an e-mail address. */
        public Builder emailRequired(boolean emailRequired) {
            this.emailRequired = emailRequired;
            return this;
        }

        /**
         * The rules.
         *
         * @throws NullPointerException if state, moderation or editWindow is null
         * @throws IllegalArgumentException if the depth or the window is negative, the length less than 1, or the time
         *     outside of the years 0000 to 9999
         */
        public DiscussionRules build() {
            return new DiscussionRules(state, moderation, closes, depthShown, maxLength, editWindow, emailRequired);
        }
    }
}
