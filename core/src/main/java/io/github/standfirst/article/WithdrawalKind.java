package io.github.standfirst.article;

/** On what ground an article was withdrawn. */
public enum WithdrawalKind {
    /** What it said does not hold. */
    RETRACTED,
    /** The right to show it has run out. */
    EXPIRED,
    /** A court or a law demands it. */
    LEGAL,
    /** It was published by mistake. */
    PUBLISHED_IN_ERROR
}
