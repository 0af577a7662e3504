package io.github.standfirst.article;

/** Whether somebody looks at a comment before readers do. */
public enum Moderation {
    /** A comment, and each later edit of it, waits for approval. */
    PRE,
    /** A comment is shown at once and looked at later, if at all. */
    POST
}
