package io.github.standfirst.json;

import java.io.Writer;
import java.util.Arrays;

/** A writer into one text, for one thread: without the locks and the copying of {@code StringWriter}. */
final class TextWriter extends Writer {

    private char[] chars = new char[1_024];
    private int length;

    @Override
    public void write(int unit) {
        room(1);
        chars[length++] = (char) unit;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        room(count);
        System.arraycopy(from, offset, chars, length, count);
        length += count;
    }

    @Override
    public void write(String text, int offset, int count) {
        room(count);
        text.getChars(offset, offset + count, chars, length);
        length += count;
    }

    private void room(int count) {
        if (count > chars.length - length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, Math.addExact(length, count)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was written. */
    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
