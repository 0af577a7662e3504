package io.github.standfirst.text;

/** Which way a script runs, as the HTML attribute {@code dir} names it. */
public enum TextDirection {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL
}
