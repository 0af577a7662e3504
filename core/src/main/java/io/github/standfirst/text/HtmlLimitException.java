package io.github.standfirst.text;

/** Thrown where markup is past a limit of the {@link HtmlSanitizer} that was to make it safe. */
public final class HtmlLimitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * For sanitizers.
     *
     * @param message the limit and what was found, without the markup itself
     */
    public HtmlLimitException(String message) {
        super(message);
    }
}
