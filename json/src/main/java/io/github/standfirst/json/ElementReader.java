package io.github.standfirst.json;

import java.io.IOException;
import java.io.Reader;

/** A reader that gives no more than one element of an array may have, and a buffer ahead of it. */
final class ElementReader extends Reader {

    private static final int AHEAD = 16 * 1024;

    private final Reader json;
    private final int maxChars;
    private int left;

    /** Thrown where an element takes more than it may. */
    static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super(null, null, false, false);
        }
    }

    ElementReader(Reader json, int maxChars) {
        this.json = json;
        this.maxChars = maxChars;
    }

    /** An element begins. */
    void begin() {
        left = (int) Math.min(Integer.MAX_VALUE, (long) maxChars + AHEAD);
    }

    /**
     * Reads on.
     *
     * @throws TooLongException if the element has had all that it may
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new TooLongException();
        }
        int read = json.read(buffer, offset, Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    /** Leaves the reader below open: it is the caller's. */
    @Override
    public void close() {}
}
