package io.github.standfirst.validation;

/**
 * The limit on the lists and maps of the model: far above what an article has, far below what hurts. It is checked by
 * {@code @Size} of Jakarta Validation, under a message of ours for the sake of its languages.
 */
public final class EntryLimit {

    /** The most entries that a list or map has. */
    public static final int MAX = 1_000;

    /** The template of the message; {@code @Size} brings its {@code max}. */
    public static final String MESSAGE = "{io.github.standfirst.validation.Size.message}";

    private EntryLimit() {}
}
