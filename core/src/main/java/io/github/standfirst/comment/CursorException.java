package io.github.standfirst.comment;

/** Thrown where a cursor cannot be followed. The message shows nothing of it. */
public final class CursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason {
        /** It was not made here, or changed on the way. */
        MALFORMED,
        /** It belongs to the thread of another article. */
        OTHER_ARTICLE,
        /** It belongs to a view in another order. */
        OTHER_ORDER,
        /** The view has changed, and its order is none of posting times alone: begin with the first page again. */
        STALE,
        /** It does not lie below the comment whose replies are asked for. */
        ELSEWHERE
    }

    private final Reason reason;

    CursorException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it cannot. */
    public Reason reason() {
        return reason;
    }
}
