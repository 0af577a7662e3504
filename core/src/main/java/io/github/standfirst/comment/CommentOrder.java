package io.github.standfirst.comment;

/**
 * In what order comments stand that answer the same one. Ties are broken by posting time, oldest first, then by id; only
 * {@link #NEWEST} is {@link #OLDEST} backwards, ids included.
 */
public enum CommentOrder {
    /** By posting time, the oldest first. */
    OLDEST,
    /** By posting time, the newest first. */
    NEWEST,
    /** By the newest comment that the viewer sees in each one's subtree, the newest first. */
    NEWEST_ACTIVITY,
    /** By the number of reactions, the most first; what the viewer does not see counts as having none. */
    MOST_REACTED;

    /** Answers whether nothing but posting times decides, which never change. */
    boolean isByPostingTime() {
        return this == OLDEST || this == NEWEST;
    }
}
