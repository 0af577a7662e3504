package io.github.standfirst.comment;

import io.github.standfirst.invariant.Invariants;
import java.util.ArrayList;
import java.util.List;

/**
 * What is different between two versions of a thread: if all lists are empty, the two have equal comments. A comment that
 * was edited and decided about is in both lists.
 *
 * @param added comments that were not there, tombstones among them, or in whose place a tombstone stood
 * @param edited comments with another text, or of which something else is different that is in no other list
 * @param decided comments with another status
 * @param marked comments with other reactions, or that were pinned or are no more
 * @param erased comments in whose place a tombstone stands now, or another tombstone than before
 * @param gone comments, or tombstones, that are not there any more, in the order of the earlier version
 */
public record ThreadChanges(
        List<CommentId> added,
        List<CommentId> edited,
        List<CommentId> decided,
        List<CommentId> marked,
        List<CommentId> erased,
        List<CommentId> gone) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is null, or an element of one
     */
    public ThreadChanges {
        added = Invariants.list("added", added);
        edited = Invariants.list("edited", edited);
        decided = Invariants.list("decided", decided);
        marked = Invariants.list("marked", marked);
        erased = Invariants.list("erased", erased);
        gone = Invariants.list("gone", gone);
    }

    /** Answers whether all lists are empty. */
    public boolean isEmpty() {
        return added.isEmpty()
                && edited.isEmpty()
                && decided.isEmpty()
                && marked.isEmpty()
                && erased.isEmpty()
                && gone.isEmpty();
    }

    /** Numbers of each sort, for logs. */
    @Override
    public String toString() {
        return "ThreadChanges[" + added.size() + " added, " + edited.size() + " edited, " + decided.size()
                + " decided, " + marked.size() + " marked, " + erased.size() + " erased, " + gone.size() + " gone]";
    }

    static ThreadChanges between(CommentThread before, CommentThread after) {
        List<CommentId> added = new ArrayList<>();
        List<CommentId> edited = new ArrayList<>();
        List<CommentId> decided = new ArrayList<>();
        List<CommentId> marked = new ArrayList<>();
        List<CommentId> erased = new ArrayList<>();
        for (Comment now : after.comments()) {
            Comment then = before.find(now.id()).orElse(null);
            if (now.equals(then)) {
                continue;
            }
            if (then instanceof Comment.Posted old && now instanceof Comment.Posted posted) {
                add(!asNow(old, posted).equals(posted), now, edited);
                add(old.status() != posted.status(), now, decided);
                add(!old.reactions().equals(posted.reactions()) || old.pinned() != posted.pinned(), now, marked);
            } else if (then == null || now instanceof Comment.Posted) {
                added.add(now.id());
            } else {
                erased.add(now.id());
            }
        }
        List<CommentId> gone = before.comments().stream()
                .map(Comment::id)
                .filter(id -> !after.contains(id))
                .toList();
        return new ThreadChanges(added, edited, decided, marked, erased, gone);
    }

    /** A comment with all that has lists of its own as it is now. */
    private static Comment asNow(Comment.Posted old, Comment.Posted now) {
        return old.toBuilder()
                .status(now.status())
                .reactions(now.reactions())
                .pinned(now.pinned())
                .build();
    }

    private static void add(boolean changed, Comment comment, List<CommentId> list) {
        if (changed) {
            list.add(comment.id());
        }
    }
}
