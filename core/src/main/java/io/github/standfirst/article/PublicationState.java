package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands on its way to the reader, and away again. {@link PublicationStage} has the table of what leads
 * where; each step is a method, and one that the table does not have is refused.
 */
public sealed interface PublicationState {

    /** The stage of this state. */
    PublicationStage stage();

    /** Answers whether readers may see the article at a time, unless an embargo is left: {@link Article#isPublic}. */
    boolean isPublic(Instant now);

    /**
     * Back to writing.
     *
     * @throws PublicationStageException if this is not scheduled
     */
    default Draft unschedule() {
        requireStep(PublicationStage.DRAFT);
        return new Draft();
    }

    /**
     * To be published at a time, instead of the one that was set before.
     *
     * @param at in the years 0000 to 9999
     * @throws IllegalArgumentException if the time is outside of these years
     * @throws PublicationStageException if this is neither draft nor scheduled
     */
    default Scheduled schedule(Instant at) {
        requireStep(PublicationStage.SCHEDULED);
        return new Scheduled(at);
    }

    /**
     * Before the readers. What was withdrawn keeps the time at which it was first published.
     *
     * @param at the time of this step
     * @throws PublicationStageException if this is published already
     */
    default Published publish(Moment at) {
        requireStep(PublicationStage.PUBLISHED);
        return new Published(at);
    }

    /**
     * Taken back.
     *
     * @param at the time of this step, in the years 0000 to 9999
     * @param kind on what ground
     * @param reason what readers are told, plain text; it may be empty
     * @throws IllegalArgumentException if the time is outside of these years, or the reason holds a forbidden character
     * @throws PublicationStageException if this is not published
     */
    default Withdrawn withdraw(Instant at, WithdrawalKind kind, String reason) {
        throw new PublicationStageException(stage(), PublicationStage.WITHDRAWN);
    }

    private void requireStep(PublicationStage to) {
        if (!stage().next().contains(to)) {
            throw new PublicationStageException(stage(), to);
        }
    }

    /** Being written. */
    record Draft() implements PublicationState {

        @Override
        public PublicationStage stage() {
            return PublicationStage.DRAFT;
        }

        @Override
        public boolean isPublic(Instant now) {
            requireNonNull(now, "now");
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
        public PublicationStage stage() {
            return PublicationStage.SCHEDULED;
        }

        @Override
        public boolean isPublic(Instant now) {
            return !requireNonNull(now, "now").isBefore(at);
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
        public PublicationStage stage() {
            return PublicationStage.PUBLISHED;
        }

        @Override
        public boolean isPublic(Instant now) {
            requireNonNull(now, "now");
            return true;
        }

        @Override
        public Withdrawn withdraw(Instant at, WithdrawalKind kind, String reason) {
            return new Withdrawn(first, at, kind, reason);
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
    record Withdrawn(
            @Nullable Moment first,
            Instant at,
            WithdrawalKind kind,
            @TextLength(max = 2_000) String reason) implements PublicationState {

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
        public PublicationStage stage() {
            return PublicationStage.WITHDRAWN;
        }

        @Override
        public boolean isPublic(Instant now) {
            requireNonNull(now, "now");
            return false;
        }

        @Override
        public Published publish(Moment at) {
            requireNonNull(at, "at");
            return new Published(first == null ? at : first);
        }

        /** The state in short: the reason is cut, for logs. */
        @Override
        public String toString() {
            return "Withdrawn[first=" + first + ", at=" + at + ", kind=" + kind + ", reason=" + Quoted.of(reason) + "]";
        }
    }
}
