package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * For whom a thread is shown: which comments that person may see.
 *
 * @param statuses the statuses of comments that the person sees, whoever wrote them
 * @param accountId the public id of the account that the person is signed in to, null without one
 * @param own ids of comments that the person is known to have written, beside those of the account, as a signed cookie
 *     tells; one's own comments are seen while they wait, too
 */
public record Viewer(Set<CommentStatus> statuses, @Nullable String accountId, Set<CommentId> own) {

    private static final Viewer EVERYBODY = new Viewer(Set.of(CommentStatus.APPROVED), null, Set.of());

    /**
     * Checks the account id and copies the sets.
     *
     * @throws NullPointerException if a set is null, or an element of one
     * @throws IllegalArgumentException if the account id is no id
     */
    public Viewer {
        EnumSet<CommentStatus> copy = EnumSet.noneOf(CommentStatus.class);
        copy.addAll(requireNonNull(statuses, "statuses"));
        statuses = Collections.unmodifiableSet(copy);
        accountId = accountId == null ? null : Invariants.id("account id", accountId);
        own = Collections.unmodifiableSet(new TreeSet<>(Invariants.list("own", own)));
    }

    /** Any reader: sees what is approved. */
    public static Viewer everybody() {
        return EVERYBODY;
    }

    /** Somebody who is signed in: sees what is approved, and what of one's own still waits. */
    public static Viewer account(String accountId) {
        return new Viewer(EVERYBODY.statuses, requireNonNull(accountId, "account id"), Set.of());
    }

    /** Somebody who wrote some comments without an account: sees what is approved, and what of these still waits. */
    public static Viewer writerOf(Collection<CommentId> own) {
        return new Viewer(EVERYBODY.statuses, null, new TreeSet<>(Invariants.list("own", own)));
    }

    /** Somebody who decides about comments: sees all of them. */
    public static Viewer moderator() {
        return new Viewer(EnumSet.allOf(CommentStatus.class), null, Set.of());
    }

    /** Answers whether the person may see a comment. */
    public boolean sees(Comment.Posted comment) {
        requireNonNull(comment, "comment");
        return statuses.contains(comment.status()) || (comment.status().isWaiting() && wrote(comment));
    }

    private boolean wrote(Comment.Posted comment) {
        boolean signed =
                accountId != null && accountId.equals(comment.commenter().accountId());
        return signed || own.contains(comment.id());
    }
}
