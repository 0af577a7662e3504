package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.util.List;

/**
 * What came of erasing comments of a thread.
 *
 * @param thread the thread with tombstones in their places
 * @param erased the comments as they were, each before its replies, for a host that has to archive them; else let go of
 *     them, and erase their contacts and histories, which stand under the same ids
 * @param unknown the ids that were asked for and that no comment has; a tombstone has its id still
 */
public record Erasure(CommentThread thread, List<Comment.Posted> erased, List<CommentId> unknown) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a component is null, or an element of a list
     */
    public Erasure {
        requireNonNull(thread, "thread");
        erased = Invariants.list("erased", erased);
        unknown = Invariants.list("unknown", unknown);
    }

    /** Numbers, and nothing of what was erased. */
    @Override
    public String toString() {
        return "Erasure[" + thread + ", " + erased.size() + " erased, " + unknown.size() + " unknown]";
    }
}
