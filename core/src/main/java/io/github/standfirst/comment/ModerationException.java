package io.github.standfirst.comment;

/** Thrown where a comment cannot be decided about in the way that was asked for. */
public final class ModerationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason {
        /** The status of the comment does not lead to the one that was decided. */
        STATUS,
        /** There is no such revision. */
        REVISION,
        /** Another revision is there to be judged in its place, or none is. */
        SUPERSEDED,
        /** There is no such decision, or it was taken back already. */
        DECISION,
        /** A later decision stands, and has to be reversed first. */
        NOT_THE_LAST,
        /** The decision changed nothing that could be taken back. */
        NOTHING_TO_REVERSE,
        /** An appeal against the decision is open already, or none is. */
        APPEAL
    }

    private final Reason reason;

    ModerationException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it cannot. */
    public Reason reason() {
        return reason;
    }
}
