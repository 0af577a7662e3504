package io.github.standfirst.json;

import java.io.IOException;
import java.io.Reader;

/**
 * A reader that gives no more than one element of an array may have, and a buffer ahead of it. What it gave last is at
 * hand, as long as the buffer that it was read into is left as it is.
 */
final class ElementReader extends Reader implements Characters {

    private static final int AHEAD = 16 * 1024;

    private final Reader json;
    private final int maxChars;
    private int left;
    private char[] last = {};
    private int lastStart;
    private int lastLength;
    private long charsBefore;
    private boolean over;
    private final EscapedText escapes = new EscapedText();

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
        if (read < 0) {
            over = true;
            return read;
        }
        left -= read;
        charsBefore += lastLength;
        last = buffer;
        lastStart = offset;
        lastLength = read;
        escapes.check(buffer, offset, read);
        return read;
    }

    @Override
    public int at(long offset) {
        long index = offset - charsBefore;
        if (index >= 0 && index < lastLength) {
            return escapes.original(last, lastStart + (int) index);
        }
        return over && index >= lastLength ? END : GONE;
    }

    /** Leaves the reader below open: it is the caller's. */
    @Override
    public void close() {}
}
