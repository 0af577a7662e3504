package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;

/** One row of what a viewer sees of a thread. A renderer never meets a hidden comment. */
public sealed interface ThreadRow {

    /** The comment that is shown, or whose place is kept. */
    CommentId id();

    /** How deep the row stands, 0 for a root, never more than the view's cap. */
    int depth();

    /** Whether no row of the same depth follows below the same one, as lines of a tree need to know. */
    boolean last();

    /** Whether rows below this one stand behind the end of the page. */
    boolean more();

    /**
     * A comment that the viewer sees.
     *
     * @param comment the comment; its parent is the true one even where the row stands at the cap
     * @param depth how deep the row stands, 0 for a root
     * @param number for a root its place among the roots shown, from 1; 0 for a reply
     * @param last whether no row of the same depth follows below the same one
     * @param replies how many comments are shown below it, at any depth, on whatever page
     * @param more whether rows below it stand behind the end of the page
     * @param canReply whether the viewer may answer it
     */
    record Shown(
            Comment.Posted comment, int depth, int number, boolean last, int replies, boolean more, boolean canReply)
            implements ThreadRow {

        /**
         * Checks the numbers.
         *
         * @throws NullPointerException if the comment is null
         * @throws IllegalArgumentException if depth, number or replies is negative
         */
        public Shown {
            requireNonNull(comment, "comment");
            Invariants.atLeast(0, "depth", depth);
            Invariants.atLeast(0, "number", number);
            Invariants.atLeast(0, "replies", replies);
        }

        @Override
        public CommentId id() {
            return comment.id();
        }
    }

    /**
     * The place of a comment that the viewer does not see, above replies that the viewer does see.
     *
     * @param id whose place it is
     * @param reason why it is not seen
     * @param depth how deep the row stands, 0 for a root
     * @param last whether no row of the same depth follows below the same one
     * @param more whether rows below it stand behind the end of the page
     */
    record Placeholder(CommentId id, Reason reason, int depth, boolean last, boolean more) implements ThreadRow {

        /**
         * Checks the depth.
         *
         * @throws NullPointerException if id or reason is null
         * @throws IllegalArgumentException if the depth is negative
         */
        public Placeholder {
            requireNonNull(id, "id");
            requireNonNull(reason, "reason");
            Invariants.atLeast(0, "depth", depth);
        }

        /** Why a comment is not seen. */
        public enum Reason {
            /** It was erased. */
            ERASED,
            /** It waits for approval, was not approved, or is of a kind that is left out; the viewer is not told which. */
            HIDDEN,
            /** It is not there: replies name it, and nobody else. */
            MISSING
        }
    }
}
