package io.github.standfirst.article;

/** Whether an article can be commented on. */
public enum DiscussionState {
    /** There is no discussion: neither comments nor a form are shown. */
    NONE,
    /** What was said is shown, and nothing more can be said. */
    CLOSED,
    /** Readers may comment. */
    OPEN
}
