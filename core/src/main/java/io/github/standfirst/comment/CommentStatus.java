package io.github.standfirst.comment;

/** What was decided about a comment. */
public enum CommentStatus {
    /** Waits because every comment of the discussion is looked at first. */
    PENDING,
    /** Was stopped by a check and waits for a person. */
    HELD,
    /** Shown to everybody. */
    APPROVED,
    /** Refused by a person. */
    REJECTED,
    /** Unwanted advertising. */
    SPAM,
    /** Put away, to be restored or erased. */
    TRASHED
}
