package io.github.standfirst.comment;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was decided about a comment, and what can be decided next.
 *
 * <table>
 *   <caption>What each status leads to by a decision</caption>
 *   <tr><th>from</th><th>to</th></tr>
 *   <tr><td>pending</td><td>held, approved, rejected, spam, trashed</td></tr>
 *   <tr><td>held</td><td>approved, rejected, spam, trashed</td></tr>
 *   <tr><td>approved</td><td>held, rejected, spam, trashed</td></tr>
 *   <tr><td>rejected</td><td>approved, spam, trashed</td></tr>
 *   <tr><td>spam</td><td>approved, rejected, trashed</td></tr>
 *   <tr><td>trashed</td><td>approved, rejected, spam</td></tr>
 * </table>
 *
 * <p>No decision makes a comment pending: that is where the rules of a discussion put it. To reverse a decision is to go
 * back to the status that stood before it, whichever that is.
 */
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
    TRASHED;

    /** The statuses that a decision may lead to from this one. */
    public Set<CommentStatus> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(HELD, APPROVED, REJECTED, SPAM, TRASHED);
            case HELD -> EnumSet.of(APPROVED, REJECTED, SPAM, TRASHED);
            case APPROVED -> EnumSet.of(HELD, REJECTED, SPAM, TRASHED);
            case REJECTED -> EnumSet.of(APPROVED, SPAM, TRASHED);
            case SPAM -> EnumSet.of(APPROVED, REJECTED, TRASHED);
            case TRASHED -> EnumSet.of(APPROVED, REJECTED, SPAM);
        };
    }

    /** Answers whether the comment waits for somebody to decide. */
    public boolean isWaiting() {
        return this == PENDING || this == HELD;
    }
}
