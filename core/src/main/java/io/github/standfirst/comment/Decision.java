package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * What was decided about one revision of a comment, by whom and why. Its place in the {@link CommentHistory} is its
 * number, from 1. A mapper that was not told how to write it fails on it or writes nothing.
 *
 * <p>A decision about a revision that was only proposed makes it the text of the comment, if it approves it, and else
 * leaves the comment as it is: readers go on seeing the approved text. Every other decision sets the status.
 */
public final class Decision {

    /** Stands for no decision that this one answers. */
    private static final int NONE = 0;

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(
            CommentStatus from,
            CommentStatus to,
            int current,
            int revision,
            Grounds grounds,
            Instant at,
            int reverses,
            int upholds) {}

    private Decision(Parts parts) {
        this.parts = parts;
    }

    /**
     * A decision as a store kept it; those about comments at hand are made by {@link ModeratedComment}.
     *
     * @param from the status of the comment before it
     * @param to what was decided
     * @param current the number of the revision that the comment had before it, from 1
     * @param revision the number of the revision that was judged, from 1
     * @param at in the years 0000 to 9999
     * @throws IllegalArgumentException if a number is less than 1, or the time is outside of these years
     */
    public static Decision of(
            CommentStatus from, CommentStatus to, int current, int revision, Grounds grounds, Instant at) {
        return new Decision(new Parts(
                requireNonNull(from, "from"),
                requireNonNull(to, "to"),
                Invariants.atLeast(1, "current", current),
                Invariants.atLeast(1, "revision", revision),
                requireNonNull(grounds, "grounds"),
                Invariants.time("at", at),
                NONE,
                NONE));
    }

    /**
     * The same decision, as the one that takes back an earlier one.
     *
     * @param number of the earlier decision, from 1
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Decision reversing(int number) {
        return new Decision(new Parts(
                parts.from,
                parts.to,
                parts.current,
                parts.revision,
                parts.grounds,
                parts.at,
                Invariants.atLeast(1, "decision", number),
                NONE));
    }

    /**
     * The same decision, as the one that an appeal against an earlier one did not change.
     *
     * @param number of the earlier decision, from 1
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Decision upholding(int number) {
        return new Decision(new Parts(
                parts.from,
                parts.to,
                parts.current,
                parts.revision,
                parts.grounds,
                parts.at,
                NONE,
                Invariants.atLeast(1, "decision", number)));
    }

    /** The status of the comment before it; of the first decision, the one that the rules alone would have given. */
    public CommentStatus from() {
        return parts.from;
    }

    /** What was decided. */
    public CommentStatus to() {
        return parts.to;
    }

    /** Answers whether the revision was only proposed, while readers saw an earlier one. */
    public boolean concernsProposal() {
        return parts.revision != parts.current;
    }

    /** Answers whether it changed the comment, or what becomes of a proposal. */
    boolean hasEffect() {
        return concernsProposal() || parts.from != parts.to;
    }

    /** The number of the revision that the comment had before it, from 1. */
    public int current() {
        return parts.current;
    }

    /** The number of the revision that was judged, from 1. */
    public int revision() {
        return parts.revision;
    }

    /** By whom, and why. */
    public Grounds grounds() {
        return parts.grounds;
    }

    /** When. */
    public Instant at() {
        return parts.at;
    }

    /** The number of the decision that it takes back. */
    public OptionalInt reverses() {
        return parts.reverses == NONE ? OptionalInt.empty() : OptionalInt.of(parts.reverses);
    }

    /** The number of the decision that stands after an appeal. */
    public OptionalInt upholds() {
        return parts.upholds == NONE ? OptionalInt.empty() : OptionalInt.of(parts.upholds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** What was decided and when, and not by whom. */
    @Override
    public String toString() {
        return "Decision[" + parts.from + " to " + parts.to + ", revision=" + parts.revision + ", " + parts.at + "]";
    }
}
