package io.github.standfirst.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, each held in memory alone and no longer than a limit. Line feeds end them, with or without CR. */
final class BoundedLines {

    private static final int BUFFER_CHARS = 8_192;

    private final Reader reader;
    private final int maxChars;
    private final char[] buffer = new char[BUFFER_CHARS];
    private int start;
    private int end;
    private int number;

    BoundedLines(Reader reader, int maxChars) {
        this.reader = reader;
        this.maxChars = maxChars;
    }

    /** The number of the line that {@link #next()} gave last, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line without its end, or null behind the last one.
     *
     * @throws StandfirstJsonException if it is too long
     */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        number++;
        while (fill()) {
            int feed = start;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            line.append(buffer, start, feed - start);
            if (line.length() > maxChars) {
                throw new StandfirstJsonException(
                        new JsonPlace("", number, 1),
                        "found a line of more than " + maxChars + " chars; expected are fewer");
            }
            start = feed + 1;
            if (feed < end) {
                return withoutReturn(line);
            }
        }
        return line.isEmpty() ? null : withoutReturn(line);
    }

    /** Answers whether there is more, and reads it where the buffer is empty. */
    private boolean fill() throws IOException {
        if (start >= end) {
            start = 0;
            end = reader.read(buffer);
        }
        return end > 0;
    }

    private static String withoutReturn(StringBuilder line) {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }
}
