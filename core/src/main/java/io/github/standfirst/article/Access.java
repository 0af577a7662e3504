package io.github.standfirst.article;

/** Who may read an article in full. The library only carries this; the site keeps its door. */
public enum Access {
    /** Everybody. */
    FREE,
    /** Everybody who has an account. */
    REGISTERED,
    /** Everybody, for so many articles a month. */
    METERED,
    /** Those who pay. */
    SUBSCRIBERS
}
