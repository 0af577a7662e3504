package io.github.standfirst.html;

import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.HtmlLimitException;
import org.jspecify.annotations.Nullable;

/**
 * What is written. As long as it is what stands in the source at the same place it is not copied but kept as a run of the
 * source, so that of markup that is clean already nothing is copied at all.
 */
final class OutputRuns {

    private final String source;
    private final int expectedLength;
    private final int maxLength;
    private @Nullable StringBuilder out;
    private int runStart;
    private int runEnd;

    /** No count is needed up to this length. */
    private int safeLength;

    /**
     * Nothing yet.
     *
     * @param source what runs are taken from, empty where there are none
     * @param maxLength in code points
     */
    OutputRuns(String source, int expectedLength, int maxLength) {
        this.source = source;
        this.expectedLength = Math.min(expectedLength, maxLength);
        this.maxLength = maxLength;
        this.safeLength = maxLength;
    }

    String source() {
        return source;
    }

    boolean isEmpty() {
        return runStart == runEnd && (out == null || out.isEmpty());
    }

    /** Tells where in the source that stands which is written next. */
    void at(int position) {
        if (position != runEnd) {
            flush();
            runStart = position;
            runEnd = position;
        }
    }

    /** Writes a part of the source. */
    void appendSource(int from, int to) {
        at(from);
        runEnd = to;
        check();
    }

    void append(String text) {
        if (source.startsWith(text, runEnd)) {
            runEnd += text.length();
        } else {
            flushed().append(text);
        }
        check();
    }

    /** Writes plain text as it stands between tags. */
    void appendText(String plain) {
        HtmlEscaper.appendText(flushed(), plain);
        check();
    }

    /** Writes plain text as it stands in an attribute. */
    void appendAttribute(String plain) {
        if (source.isEmpty()) {
            HtmlEscaper.appendAttribute(flushed(), plain);
            check();
        } else {
            append(HtmlEscaper.attribute(plain));
        }
    }

    String finish() {
        if (out == null && runStart == 0 && runEnd == source.length()) {
            return source;
        }
        return out == null ? source.substring(runStart, runEnd) : flushed().toString();
    }

    private StringBuilder flushed() {
        flush();
        if (out == null) {
            out = new StringBuilder(expectedLength);
        }
        return out;
    }

    private void flush() {
        if (runStart < runEnd) {
            if (out == null) {
                out = new StringBuilder(expectedLength);
            }
            out.append(source, runStart, runEnd);
            runStart = runEnd;
        }
    }

    private void check() {
        int length = (out == null ? 0 : out.length()) + runEnd - runStart;
        if (length > safeLength) {
            count(length);
        }
    }

    /** Counts anew only where as many units as were spared can have come. */
    private void count(int length) {
        int codePoints = Character.codePointCount(source, runStart, runEnd)
                + (out == null ? 0 : Character.codePointCount(out, 0, out.length()));
        if (codePoints > maxLength) {
            throw new HtmlLimitException("sanitized markup would have more than " + maxLength
                    + " code points; allowed are at most " + maxLength);
        }
        safeLength = length + (maxLength - codePoints);
    }
}
