package io.github.standfirst.examples.quickstart;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** The quickstart cannot go on, and says why in one line that is meant for people. */
final class QuickstartException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What failed, and why.
     *
     * @param attempt what was attempted, such as "cannot read page.html"
     * @param reason why it failed
     */
    QuickstartException(String attempt, Throwable reason) {
        super(attempt + ": " + describe(reason), reason);
    }

    /** What failed, and why. */
    QuickstartException(String line) {
        super(line);
    }

    private static String describe(Throwable reason) {
        if (reason instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (reason instanceof FileAlreadyExistsException) {
            return "a file of the name of the folder is in the way";
        }
        if (reason instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (reason instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        if (reason instanceof InvalidPathException invalid) {
            return invalid.getReason();
        }
        return reason.getMessage() == null ? "input or output failed" : reason.getMessage();
    }
}
