package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * All texts that one comment had, and all that was decided about them: the newsroom's side of a {@link Comment}, kept
 * apart from it under the same id. Erase it with the comment.
 *
 * <p>Revisions and decisions are numbered from 1 by their place. Nothing of them is in {@link #toString}, and a mapper
 * that was not told how to write a history fails on it or writes nothing.
 */
public final class CommentHistory {

    /** The most revisions of one comment: what a commenter may do within the edit window has an end. */
    public static final int MAX_REVISIONS = 100;

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(
            CommentId comment, List<Revision> revisions, int current, List<Decision> decisions, List<Appeal> appeals) {}

    private CommentHistory(Parts parts) {
        this.parts = parts;
    }

    /**
     * A history as a store kept it.
     *
     * @param comment the comment that it belongs to
     * @param revisions the oldest first, 1 to {@value #MAX_REVISIONS}
     * @param current the number of the revision that the comment has now, from 1
     * @param decisions the oldest first
     * @param appeals the oldest first
     * @throws IllegalArgumentException if a number names no revision, or no decision before the one that names it
     */
    public static CommentHistory of(
            CommentId comment, List<Revision> revisions, int current, List<Decision> decisions, List<Appeal> appeals) {
        CommentHistory history = new CommentHistory(new Parts(
                requireNonNull(comment, "comment"),
                Invariants.list("revisions", revisions),
                current,
                Invariants.list("decisions", decisions),
                Invariants.list("appeals", appeals)));
        history.requireNumbers();
        return history;
    }

    /** The history of a comment of which no more is known than how it is now. */
    public static CommentHistory begin(Comment.Posted comment) {
        Instant edited = requireNonNull(comment, "comment").edited();
        Revision first =
                Revision.of(comment.body(), edited == null ? comment.posted().at() : edited);
        return of(comment.id(), List.of(first), 1, List.of(), List.of());
    }

    private void requireNumbers() {
        int count = parts.revisions.size();
        if (count < 1 || count > MAX_REVISIONS) {
            throw new IllegalArgumentException(
                    "history has " + count + " revisions; allowed are 1 to " + MAX_REVISIONS);
        }
        requireBetween("current revision", parts.current, count);
        for (int i = 0; i < parts.decisions.size(); i++) {
            Decision decision = parts.decisions.get(i);
            requireBetween("revision of decision " + (i + 1), decision.revision(), count);
            requireBetween("revision before decision " + (i + 1), decision.current(), count);
            decision.reverses().ifPresent(requireBefore(i, "reversed"));
            decision.upholds().ifPresent(requireBefore(i, "upheld"));
        }
        parts.appeals.forEach(
                appeal -> requireBetween("decision of an appeal", appeal.decision(), parts.decisions.size()));
    }

    private static IntConsumer requireBefore(int earlier, String verb) {
        return number -> requireBetween("decision that decision " + (earlier + 1) + " " + verb, number, earlier);
    }

    private static void requireBetween(String name, int number, int last) {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException(name + " is " + number + "; allowed are 1 to " + last);
        }
    }

    /** The comment that it belongs to. */
    public CommentId comment() {
        return parts.comment;
    }

    /** All texts, the oldest first; the number of each is its place, from 1. */
    public List<Revision> revisions() {
        return parts.revisions;
    }

    /** The number of the revision that the comment has now, from 1. */
    public int current() {
        return parts.current;
    }

    /** All decisions, the oldest first; the number of each is its place, from 1. */
    public List<Decision> decisions() {
        return parts.decisions;
    }

    /** All appeals, the oldest first. */
    public List<Appeal> appeals() {
        return parts.appeals;
    }

    /** The number of the newest revision that is not current and that nobody has decided about yet. */
    public OptionalInt proposed() {
        for (int revision = parts.revisions.size(); revision > parts.current; revision--) {
            if (!isJudged(revision)) {
                return OptionalInt.of(revision);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isJudged(int revision) {
        Set<Integer> reversed = reversed();
        for (int number = 1; number <= parts.decisions.size(); number++) {
            Decision decision = parts.decisions.get(number - 1);
            boolean settles = !decision.to().isWaiting()
                    && decision.reverses().isEmpty()
                    && decision.upholds().isEmpty();
            if (settles && decision.revision() == revision && !reversed.contains(number)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the decisions that were taken back. */
    Set<Integer> reversed() {
        Set<Integer> reversed = new HashSet<>();
        parts.decisions.forEach(decision -> decision.reverses().ifPresent(reversed::add));
        return reversed;
    }

    /**
     * The appeals that nobody has answered: the decision was neither taken back nor upheld, and the comment was not approved
     * by another one since the appeal.
     */
    public List<Appeal> openAppeals() {
        Set<Integer> reversed = reversed();
        return parts.appeals.stream()
                .filter(appeal -> !isAnswered(appeal, reversed))
                .toList();
    }

    private boolean isAnswered(Appeal appeal, Set<Integer> reversed) {
        for (int number = appeal.decision() + 1; number <= parts.decisions.size(); number++) {
            Decision decision = parts.decisions.get(number - 1);
            boolean upholds = decision.upholds().orElse(0) == appeal.decision();
            boolean givesWay = decision.to() == CommentStatus.APPROVED
                    && decision.hasEffect()
                    && !decision.at().isBefore(appeal.at())
                    && !reversed.contains(number);
            if (upholds || givesWay) {
                return true;
            }
        }
        return reversed.contains(appeal.decision());
    }

    /** The number of the decision that could be reversed: the last that had an effect and was not taken back; else 0. */
    int standing() {
        Set<Integer> reversed = reversed();
        for (int number = parts.decisions.size(); number > 0; number--) {
            Decision decision = parts.decisions.get(number - 1);
            boolean answers =
                    decision.reverses().isPresent() || decision.upholds().isPresent();
            if (!answers && decision.hasEffect() && !reversed.contains(number)) {
                return number;
            }
        }
        return 0;
    }

    Revision revision(int number) {
        return parts.revisions.get(number - 1);
    }

    CommentHistory with(Decision decision, int current) {
        return new CommentHistory(
                new Parts(parts.comment, parts.revisions, current, plus(parts.decisions, decision), parts.appeals));
    }

    CommentHistory with(Revision revision, boolean current) {
        List<Revision> revisions = plus(parts.revisions, revision);
        return new CommentHistory(new Parts(
                parts.comment, revisions, current ? revisions.size() : parts.current, parts.decisions, parts.appeals));
    }

    CommentHistory with(Appeal appeal) {
        return new CommentHistory(
                new Parts(parts.comment, parts.revisions, parts.current, parts.decisions, plus(parts.appeals, appeal)));
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommentHistory that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The id of the comment and numbers, and nothing private. */
    @Override
    public String toString() {
        return "CommentHistory[comment=" + parts.comment + ", " + parts.revisions.size() + " revisions, "
                + parts.decisions.size() + " decisions, " + parts.appeals.size() + " appeals]";
    }
}
