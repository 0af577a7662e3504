package io.github.standfirst.html;

/** Thrown where markup is past a limit of the policy that was to sanitize it. */
public final class HtmlLimitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    HtmlLimitException(String message) {
        super(message);
    }
}
