package io.github.standfirst.examples.archive.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A file that was to be read cannot be; others may be. */
public final class UnreadableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private UnreadableInputException(String message, IOException cause) {
        super(message, cause);
    }

    static UnreadableInputException of(IOException e) {
        String why = e instanceof AccessDeniedException
                ? ": it may not be read"
                : e instanceof NoSuchFileException ? ": it is gone" : "";
        return new UnreadableInputException("the file cannot be read" + why, e);
    }

    /** Why it cannot be read, without its name. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
