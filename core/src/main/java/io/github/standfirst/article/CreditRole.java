package io.github.standfirst.article;

/** What an author did for an article. */
public enum CreditRole {
    /** Wrote it; named in the byline. */
    AUTHOR,
    /** Edited it. */
    EDITOR,
    /** Took the pictures. */
    PHOTOGRAPHER,
    /** Translated it. */
    TRANSLATOR,
    /** Provided it, as a news agency does. */
    SOURCE
}
