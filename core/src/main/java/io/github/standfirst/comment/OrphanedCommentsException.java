package io.github.standfirst.comment;

import io.github.standfirst.text.Quoted;

/** Thrown where a comment answers one that is not there, and {@link OrphanPolicy#REJECT} was asked for. */
public final class OrphanedCommentsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String missing;

    OrphanedCommentsException(ThreadProblem.Orphan first) {
        super("comment " + Quoted.of(first.id().value()) + " answers "
                + Quoted.of(first.missing().value()) + ", which is not among the comments");
        this.id = first.id().value();
        this.missing = first.missing().value();
    }

    /** The first of these comments. */
    public CommentId id() {
        return new CommentId(id);
    }

    /** What it answers. */
    public CommentId missing() {
        return new CommentId(missing);
    }
}
