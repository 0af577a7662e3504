package io.github.standfirst.html;

/** What becomes of an element that a policy does not allow. */
public enum Treatment {
    /** It goes with all that is in it. */
    DROP,
    /** Its tags go, what is in it stays. */
    UNWRAP,
    /** Its tags are shown as text, what is in it stays. */
    ESCAPE
}
