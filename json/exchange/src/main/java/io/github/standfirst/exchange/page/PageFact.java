package io.github.standfirst.exchange.page;

/** Something that a page can say of its article. */
public enum PageFact {
    /** The headline. */
    HEADLINE,
    /** The short text between headline and body, or the description that search engines are given. */
    STANDFIRST,
    /** Who wrote it. */
    BYLINE,
    /** When it was first published. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** Its one address. */
    CANONICAL_URL,
    /** What it is written in. */
    LANGUAGE,
    /** The sections that it belongs to. */
    CATEGORIES,
    /** Its keywords. */
    TAGS,
    /** The picture above the text. */
    LEAD,
    /** The text. */
    BODY,
    /** Where it was filed from. */
    DATELINE,
    /** The same article in other languages. */
    TRANSLATIONS,
    /** Pointers to other articles. */
    RELATED,
    /** What readers wrote below it. */
    COMMENTS
}
