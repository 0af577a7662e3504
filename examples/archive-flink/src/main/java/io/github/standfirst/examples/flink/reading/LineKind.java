package io.github.standfirst.examples.flink.reading;

/** What a line is, and so where it goes. */
public enum LineKind {
    /** An article. */
    ARTICLE,
    /** A comment or its tombstone. */
    COMMENT,
    /** The e-mail and network addresses of a commenter, which are private. */
    CONTACT,
    /** The history that a comment begins with, which is private. */
    HISTORY,
    /** What is to be said of something in a file, or of the file. */
    PROBLEM,
    /** An answer of a REST API that came into a folder, and says something only with the others there. */
    ANSWER,
    /** How many of each kind a part of a file held. */
    COUNTS
}
