package io.github.standfirst.comment;

/** Who decided about a comment. */
public enum ActorKind {
    /** A program: the rules of the discussion, a spam filter. */
    AUTOMATIC,
    /** Somebody of the newsroom. */
    STAFF,
    /** A court or another authority. */
    AUTHORITY
}
