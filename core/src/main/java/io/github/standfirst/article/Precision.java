package io.github.standfirst.article;

/** How exactly a time is known. */
public enum Precision {
    /** To the instant. */
    EXACT,
    /** The day is known; the instant is that day's noon in the zone of the source. */
    DAY,
    /** Reckoned from words such as "7 years ago". */
    ABOUT
}
