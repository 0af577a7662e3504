package io.github.standfirst.examples.archive.terminal;

import java.io.IOException;
import java.util.Locale;

/** Nothing more can be printed: whoever read it has gone, or it has nowhere to go to. */
public final class OutputEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean brokenPipe;

    OutputEndedException(IOException cause) {
        super("cannot write to standard output", cause);
        brokenPipe = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Answers whether a reader has gone, as {@code head} does when it has seen enough: that is no failure. */
    public boolean isBrokenPipe() {
        return brokenPipe;
    }
}
