package io.github.standfirst.article;

/** What sort of change a note tells of. */
public enum CorrectionKind {
    /** Something was wrong, and is right now. */
    CORRECTION,
    /** Something could be misunderstood, and is said more clearly now. */
    CLARIFICATION,
    /** Something happened since, and was added. */
    UPDATE,
    /** A word of the newsroom about the article. */
    EDITORS_NOTE
}
