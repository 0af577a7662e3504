package io.github.standfirst.comment;

import io.github.standfirst.text.Quoted;

/** Thrown where two comments have one id, differ, and nothing tells which of them is the later. */
public final class ContradictoryCommentsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String id;

    ContradictoryCommentsException(CommentId id) {
        super("two comments have the id " + Quoted.of(id.value()) + " and differ; expected is one, or a later edit");
        this.id = id.value();
    }

    /** The id that both have. */
    public CommentId id() {
        return new CommentId(id);
    }
}
