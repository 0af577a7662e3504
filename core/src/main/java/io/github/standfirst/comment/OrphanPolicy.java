package io.github.standfirst.comment;

/** What becomes of comments that answer one that is not there. Each is a {@link ThreadProblem.Orphan} in any case. */
public enum OrphanPolicy {
    /** They become roots. */
    PROMOTE,
    /**
     * They become roots, and views show them below a placeholder for what they answer. These placeholders stand behind all
     * roots, by id, in every order: when they were posted is not known.
     */
    PLACEHOLDER,
    /** No thread is made: {@link OrphanedCommentsException}. */
    REJECT
}
