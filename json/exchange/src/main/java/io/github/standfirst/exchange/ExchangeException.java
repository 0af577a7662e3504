package io.github.standfirst.exchange;

import org.jspecify.annotations.Nullable;

/** Thrown where something from outside cannot be read: it is not what it should be, or it is past a limit. */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An exception that says what was found and what was wanted. */
    public ExchangeException(String message) {
        super(message);
    }

    /**
     * An exception that says what was found and what was wanted.
     *
     * @param cause what went wrong beneath, null where nothing did
     */
    public ExchangeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
