package io.github.standfirst.comment;

/** Why a comment was erased. */
public enum ErasureReason {
    /** Its commenter wished it. */
    BY_COMMENTER,
    /** The newsroom decided it. */
    BY_STAFF,
    /** A court or a law demanded it. */
    LEGAL,
    /** The source does not say. */
    UNKNOWN
}
