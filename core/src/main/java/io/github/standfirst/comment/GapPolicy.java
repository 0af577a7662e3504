package io.github.standfirst.comment;

/** What becomes of visible replies to a comment that is not visible. */
public enum GapPolicy {
    /** A placeholder keeps the place of the comment, as long as a reply below it is visible. */
    PLACEHOLDER,
    /** The replies move up to where the comment stood. */
    PROMOTE,
    /** The replies are hidden, too. */
    HIDE_SUBTREE
}
