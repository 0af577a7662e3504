package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.standfirst.comment.ModerationException.Reason;
import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A comment together with its history: what a moderator works on. Each step gives a new value and leaves this one as it
 * is.
 *
 * <pre>{@code
 * ModeratedComment shown = waiting.decide(APPROVED, 1, Grounds.staff("m-7", "fits"), now);
 * ModeratedComment hidden = shown.decide(REJECTED, 1, Grounds.staff("m-9", "insult"), later);
 * ModeratedComment shownAgain = hidden.reverse(2, Grounds.staff("m-1", "was a quotation"), muchLater);
 * }</pre>
 *
 * <p>A decision names the revision that was looked at: what the commenter sent meanwhile is never approved unseen. It
 * holds what is private, so it is not what readers get: that is a {@link ThreadView}. A mapper that was not told how to
 * write it fails on it or writes nothing.
 */
public final class ModeratedComment {

    /** The least time between two edits: every store tells them apart. */
    private static final Duration LEAST_STEP = Duration.ofMillis(1);

    // Transient, so that mappers that look at fields pass them by.
    private final transient Comment.Posted comment;
    private final transient CommentHistory history;

    private ModeratedComment(Comment.Posted comment, CommentHistory history) {
        this.comment = comment;
        this.history = history;
    }

    /**
     * A comment and its history.
     *
     * @throws IllegalArgumentException if the history is that of another comment, or its current revision has another
     *     text
     */
    public static ModeratedComment of(Comment.Posted comment, CommentHistory history) {
        requireNonNull(comment, "comment");
        requireNonNull(history, "history");
        if (!history.comment().equals(comment.id())) {
            throw new IllegalArgumentException(
                    "history is of the comment " + quoted(history.comment()) + "; expected is " + quoted(comment.id()));
        }
        if (!history.revision(history.current()).body().equals(comment.body())) {
            throw new IllegalArgumentException("revision " + history.current() + " of the comment "
                    + quoted(comment.id()) + " has another text; expected is that of the comment");
        }
        return new ModeratedComment(comment, history);
    }

    /** A comment of which no more is known than how it is now, as after an import. */
    public static ModeratedComment of(Comment.Posted comment) {
        return new ModeratedComment(requireNonNull(comment, "comment"), CommentHistory.begin(comment));
    }

    /** The comment as it is now. */
    public Comment.Posted comment() {
        return comment;
    }

    /** Its history. */
    public CommentHistory history() {
        return history;
    }

    /**
     * Decides about a revision.
     *
     * <p>About the current one: the comment gets the status, if its present one leads there ({@link CommentStatus}).
     * About the one that is proposed: approved, it becomes the text; held, it waits on; otherwise it is dropped. Unless
     * it is approved, the comment stays as it is.
     *
     * @param to what is decided
     * @param revision the number of the revision that was looked at, from 1
     * @param at when, in the years 0000 to 9999
     * @throws IllegalArgumentException if the time is outside of these years
     * @throws ModerationException if the status does not lead there, there is no such revision, or it is neither the
     *     current nor the proposed one
     */
    public ModeratedComment decide(CommentStatus to, int revision, Grounds grounds, Instant at) {
        requireNonNull(to, "to");
        requireNonNull(grounds, "grounds");
        Invariants.time("at", at);
        requireRevision(revision);
        if (revision == history.current()) {
            requireStep(
                    "the comment " + quoted(comment.id()) + " is " + word(comment.status()) + " and",
                    comment.status(),
                    to);
        } else {
            requireProposed(revision);
            // A proposal waits like a comment that nobody has looked at.
            requireStep("revision " + revision + " of the comment " + quoted(comment.id()), CommentStatus.PENDING, to);
        }
        return apply(decision(to, revision, grounds, at));
    }

    /**
     * Takes a decision back, the last that stands. What it changed is as it was before: the status, whichever that was,
     * and of a proposal that was approved the text; a proposal that was dropped is proposed again, unless another text
     * was sent since.
     *
     * <p>Where the text goes back, that is a change of its own: the comment counts as edited at the time of the reversal,
     * and so wins every merge with a copy that has the other text.
     *
     * <p>A text that the commenter sent since is not approved so: decide about it by its number.
     *
     * @param decision its number, from 1
     * @param at when, in the years 0000 to 9999
     * @throws IllegalArgumentException if the time is outside of these years
     * @throws ModerationException if there is no such decision, it was taken back already, it changed nothing, a later one
     *     stands, or the comment has another text or status since
     */
    public ModeratedComment reverse(int decision, Grounds grounds, Instant at) {
        requireNonNull(grounds, "grounds");
        Invariants.time("at", at);
        requireDecision(decision);
        Decision taken = history.decisions().get(decision - 1);
        if (!taken.hasEffect()) {
            throw new ModerationException(
                    Reason.NOTHING_TO_REVERSE,
                    "decision " + decision + " on the comment " + quoted(comment.id())
                            + " changed nothing; expected is one that changed something");
        }
        if (history.standing() != decision) {
            throw new ModerationException(
                    Reason.NOT_THE_LAST,
                    "decision " + decision + " on the comment " + quoted(comment.id())
                            + " cannot be reversed; expected is the last that stands");
        }
        if (taken.concernsProposal() && taken.to() != CommentStatus.APPROVED) {
            Decision back =
                    decision(comment.status(), taken.revision(), grounds, at).reversing(decision);
            return new ModeratedComment(comment, history.with(back, history.current()));
        }
        requireAsLeftBy(taken);
        Decision back = decision(taken.from(), taken.current(), grounds, at).reversing(decision);
        CommentHistory longer = history.with(back, taken.current());
        return new ModeratedComment(texted(longer, at).withStatus(taken.from()), longer);
    }

    /** The number of the decision that {@link #reverse} would take back now; none where there is none. */
    public OptionalInt reversible() {
        int number = history.standing();
        if (number == 0) {
            return OptionalInt.empty();
        }
        Decision taken = history.decisions().get(number - 1);
        boolean dropped = taken.concernsProposal() && taken.to() != CommentStatus.APPROVED;
        boolean asLeft = history.current() == taken.revision() && comment.status() == taken.to();
        return dropped || asLeft ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private void requireAsLeftBy(Decision taken) {
        if (history.current() != taken.revision()) {
            throw new ModerationException(
                    Reason.SUPERSEDED,
                    "the comment " + quoted(comment.id()) + " has revision " + history.current()
                            + " since; expected is " + taken.revision());
        }
        if (comment.status() != taken.to()) {
            throw new ModerationException(
                    Reason.STATUS,
                    "the comment " + quoted(comment.id()) + " is " + word(comment.status()) + "; expected is "
                            + word(taken.to()));
        }
    }

    /**
     * Puts down what the commenter says against a decision.
     *
     * @throws ModerationException if there is no such decision, it was taken back already, or there is an appeal against
     *     it, open or answered
     */
    public ModeratedComment appeal(Appeal appeal) {
        requireNonNull(appeal, "appeal");
        requireDecision(appeal.decision());
        if (history.appeals().stream().anyMatch(other -> other.decision() == appeal.decision())) {
            throw new ModerationException(
                    Reason.APPEAL,
                    "an appeal against decision " + appeal.decision() + " on the comment " + quoted(comment.id())
                            + (isAppealed(appeal.decision()) ? " is open already" : " was answered already")
                            + "; expected is none");
        }
        return new ModeratedComment(comment, history.with(appeal));
    }

    /**
     * Lets a decision stand after an appeal; the comment stays as it is. To give way to an appeal is to {@link #reverse},
     * or to approve the comment by another decision.
     *
     * @param decision the number of the decision that was appealed against, from 1
     * @param at when, in the years 0000 to 9999
     * @throws IllegalArgumentException if the time is outside of these years
     * @throws ModerationException if no appeal against that decision is open
     */
    public ModeratedComment uphold(int decision, Grounds grounds, Instant at) {
        requireNonNull(grounds, "grounds");
        Invariants.time("at", at);
        if (!isAppealed(decision)) {
            throw new ModerationException(
                    Reason.APPEAL,
                    "no appeal against decision " + decision + " on the comment " + quoted(comment.id())
                            + " is open; expected is an open one");
        }
        Decision upheld =
                decision(comment.status(), history.current(), grounds, at).upholding(decision);
        return new ModeratedComment(comment, history.with(upheld, history.current()));
    }

    /** Another text: at once, or as a proposal while readers go on seeing the present one. */
    ModeratedComment revise(Revision revision, boolean proposal) {
        CommentHistory longer = history.with(revision, !proposal);
        return new ModeratedComment(proposal ? comment : texted(longer, revision.at()), longer);
    }

    /** The same comment with what a check said again, which changes nothing. */
    ModeratedComment noting(Grounds grounds, Instant at) {
        Decision noted = decision(comment.status(), history.current(), grounds, at);
        return new ModeratedComment(comment, history.with(noted, history.current()));
    }

    private Decision decision(CommentStatus to, int revision, Grounds grounds, Instant at) {
        return Decision.of(comment.status(), to, history.current(), revision, grounds, at);
    }

    private ModeratedComment apply(Decision decision) {
        boolean dropped = decision.concernsProposal() && decision.to() != CommentStatus.APPROVED;
        CommentHistory longer = history.with(decision, dropped ? history.current() : decision.revision());
        if (dropped) {
            return new ModeratedComment(comment, longer);
        }
        Instant sent = history.revision(decision.revision()).at();
        Instant changed = isAfterLastEdit(sent) ? sent : decision.at();
        return new ModeratedComment(texted(longer, changed).withStatus(decision.to()), longer);
    }

    private Comment.Posted texted(CommentHistory longer, Instant changed) {
        if (longer.current() == history.current()) {
            return comment;
        }
        return comment.toBuilder()
                .body(longer.revision(longer.current()).body())
                .edited(edited(changed))
                .build();
    }

    /**
     * When the text counts as changed: not before it was posted, and after it was changed last, whatever the clocks say.
     * A thread keeps the latest edit, so that no copy of what a reversal took away comes back with a merge.
     */
    private Instant edited(Instant changed) {
        Instant last = comment.edited();
        Instant next = isAfterLastEdit(changed) || last == null ? changed : last.plus(LEAST_STEP);
        Instant earliest = EditedAfterPostingValidator.earliest(comment.posted());
        return next.isBefore(earliest) ? earliest : next;
    }

    private boolean isAfterLastEdit(Instant time) {
        Instant last = comment.edited();
        return last == null || time.isAfter(last);
    }

    private boolean isAppealed(int decision) {
        return history.openAppeals().stream().anyMatch(appeal -> appeal.decision() == decision);
    }

    private void requireProposed(int revision) {
        int proposed = history.proposed().orElse(0);
        if (proposed != revision) {
            throw new ModerationException(
                    Reason.SUPERSEDED,
                    "revision " + revision + " of the comment " + quoted(comment.id())
                            + " is neither the current nor the proposed; expected is " + history.current()
                            + (proposed == 0 ? "" : " or " + proposed));
        }
    }

    private static void requireStep(String subject, CommentStatus from, CommentStatus to) {
        if (!from.next().contains(to)) {
            throw new ModerationException(
                    Reason.STATUS,
                    subject + " cannot become " + word(to) + "; it can become "
                            + from.next().stream().map(ModeratedComment::word).collect(joining(" or ")));
        }
    }

    private static String quoted(CommentId id) {
        return Quoted.of(id.value());
    }

    private static String word(CommentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private void requireRevision(int revision) {
        int count = history.revisions().size();
        if (revision < 1 || revision > count) {
            throw new ModerationException(
                    Reason.REVISION,
                    "the comment " + quoted(comment.id()) + " has no revision " + revision + "; it has 1 to " + count);
        }
    }

    private void requireDecision(int decision) {
        Set<Integer> takenBack = history.reversed();
        int count = history.decisions().size();
        if (decision < 1 || decision > count || takenBack.contains(decision)) {
            throw new ModerationException(
                    Reason.DECISION,
                    "there is no decision " + decision + " on the comment " + quoted(comment.id())
                            + " that still stands; expected is one of " + (count - takenBack.size())
                            + " that were not taken back");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModeratedComment that && comment.equals(that.comment) && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return Objects.hash(comment, history);
    }

    /** The id, the status and numbers, and nothing private. */
    @Override
    public String toString() {
        return "ModeratedComment[id=" + comment.id() + ", status=" + comment.status() + ", " + history + "]";
    }
}
