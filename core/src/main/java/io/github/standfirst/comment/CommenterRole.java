package io.github.standfirst.comment;

/** In what role somebody comments. */
public enum CommenterRole {
    /** A reader. */
    READER,
    /** An author of the article. */
    AUTHOR,
    /** Somebody of the newsroom. */
    STAFF
}
