package io.github.standfirst.comment;

/** How a comment came to be. */
public enum CommentKind {
    /** Somebody wrote it. */
    COMMENT,
    /** Another site announced a link to the article (Pingback 1.0). */
    PINGBACK,
    /** Another site announced a link to the article (TrackBack). */
    TRACKBACK
}
