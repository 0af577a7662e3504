package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an article stands on its way to the reader, and away again. */
public sealed interface PublicationState {

    /** Answers whether readers may see the article at a time. */
    boolean isPublic(Instant now);

    /** Being written. */
    record Draft() implements PublicationState {

        @Override
        public boolean isPublic(Instant now) {
            return false;
        }
    }

    /**
     * Written, and to be published at a time; from then on it is public.
     *
     * @param at in the years 0000 to 9999
     */
    record Scheduled(Instant at) implements PublicationState {

        /**
         * Checks the time.
         *
         * @throws NullPointerException if it is null
         * @throws IllegalArgumentException if it is outside of the years 0000 to 9999
         */
        public Scheduled {
            Invariants.time("at", at);
        }

        @Override
        public boolean isPublic(Instant now) {
            return !now.isBefore(at);
        }
    }

    /**
     * Before the readers.
     *
     * @param first when it was first published
     */
    record Published(Moment first) implements PublicationState {

        /**
         * Checks for null.
         *
         * @throws NullPointerException if the time is null
         */
        public Published {
            requireNonNull(first, "first");
        }

        @Override
        public boolean isPublic(Instant now) {
            return true;
        }
    }

    /**
     * Taken back after it was published.
     *
     * @param first when it was first published, null where that is not known
     * @param at when it was withdrawn, in the years 0000 to 9999
     * @param kind on what ground
     * @param reason what readers are told, plain text; it may be empty
     */
    record Withdrawn(@Nullable Moment first, Instant at, WithdrawalKind kind, String reason)
            implements PublicationState {

        /**
         * Checks time and reason.
         *
         * @throws NullPointerException if at, kind or reason is null
         * @throws IllegalArgumentException if the time is outside of the years 0000 to 9999, or the reason holds a
         *     forbidden character
         */
        public Withdrawn {
            Invariants.time("at", at);
            requireNonNull(kind, "kind");
            reason = Invariants.text("reason", reason);
        }

        @Override
        public boolean isPublic(Instant now) {
            return false;
        }
    }
}
