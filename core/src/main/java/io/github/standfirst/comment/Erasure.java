package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of erasing comments of a thread. It shows what was erased neither in a log nor to a mapper. */
public final class Erasure {

    // Transient, so that mappers that look at fields pass it by.
    private final transient CommentThread thread;
    private final transient List<Comment.Posted> erased;
    private final transient List<CommentId> unknown;

    /**
     * Copies the lists.
     *
     * @param thread the thread with tombstones in their places
     * @param erased the comments as they were, each before its replies
     * @param unknown the ids that were asked for and that no comment has
     * @throws NullPointerException if an argument is null, or an element of a list
     */
    public Erasure(CommentThread thread, List<Comment.Posted> erased, List<CommentId> unknown) {
        this.thread = requireNonNull(thread, "thread");
        this.erased = Invariants.list("erased", erased);
        this.unknown = Invariants.list("unknown", unknown);
    }

    /** The thread with tombstones in their places. */
    public CommentThread thread() {
        return thread;
    }

    /**
     * The comments as they were, each before its replies, for a host that has to archive them; else let go of them, and
     * erase their contacts and histories, which stand under the same ids.
     */
    public List<Comment.Posted> erased() {
        return erased;
    }

    /** The ids that were asked for and that no comment has; a tombstone has its id still. */
    public List<CommentId> unknown() {
        return unknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Erasure that
                && thread.equals(that.thread)
                && erased.equals(that.erased)
                && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(thread, erased, unknown);
    }

    /** Numbers, and nothing of what was erased. */
    @Override
    public String toString() {
        return "Erasure[" + thread + ", " + erased.size() + " erased, " + unknown.size() + " unknown]";
    }
}
