package io.github.standfirst.article;

/** What sort of author a byline names. */
public enum AuthorKind {
    /** A human being. */
    PERSON,
    /** An agency, a newsroom, a company. */
    ORGANIZATION,
    /** A role without a name, such as "Contributor". */
    ROLE
}
