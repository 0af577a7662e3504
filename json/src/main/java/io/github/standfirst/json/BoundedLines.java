package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text, each no longer than a limit. */
final class BoundedLines implements Lines {

    private static final int BUFFER_CHARS = 8_192;

    private final Reader reader;
    private final int maxChars;
    private final char[] buffer = new char[BUFFER_CHARS];
    private final StringBuilder line = new StringBuilder();
    private int start;
    private int end;
    private int number;
    private boolean tooLong;

    BoundedLines(Reader reader, int maxChars) {
        this.reader = requireNonNull(reader, "lines");
        this.maxChars = maxChars;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean next() throws IOException {
        skipRest();
        line.setLength(0);
        number++;
        boolean any = false;
        while (fill()) {
            any = true;
            int feed = feed();
            if (line.length() + feed - start > maxChars) {
                tooLong = true;
                throw refusal("a line", number, maxChars);
            }
            line.append(buffer, start, feed - start);
            start = feed + 1;
            if (feed < end) {
                break;
            }
        }
        dropReturn();
        return any;
    }

    /** Goes behind a line that was too long, of which there may be no end: not before the next one is asked for. */
    private void skipRest() throws IOException {
        while (tooLong && fill()) {
            int feed = feed();
            tooLong = feed == end;
            start = feed + 1;
        }
        tooLong = false;
    }

    /** Where the line feed stands in the buffer; its end where there is none. */
    private int feed() {
        int feed = start;
        while (feed < end && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    static StandfirstJsonException refusal(String what, int line, int maxChars) {
        return new StandfirstJsonException(
                new JsonPlace("", line, 1),
                "found " + what + " of more than " + maxChars + " chars; expected are fewer");
    }

    /** Answers whether there is more, and reads it where the buffer is empty. */
    private boolean fill() throws IOException {
        if (start >= end) {
            start = 0;
            end = reader.read(buffer);
        }
        return end > 0;
    }

    private void dropReturn() {
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
    }

    @Override
    public boolean isEmpty() {
        return line.isEmpty();
    }

    @Override
    public <T> T read(DocumentText text, Form<T> form) {
        return text.readLine(form, line.toString(), number - 1);
    }
}
