package io.github.standfirst.examples.archive.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in UTF-8, each with its number; one that is too long is passed over and holds no memory. */
public final class TextLines implements Closeable {

    /** The most bytes of a line. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private final InputStream bytes;
    /** The byte order mark in UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] buffer = new byte[64 * 1024];
    private byte[] line = new byte[1024];
    private int start;
    private int end;
    private int number;

    /** The lines of a stream, which is closed with this. */
    public TextLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param utf8 its bytes without the line feed; none where it is too long
     * @param isTooLong whether it has more than {@link #MAX_BYTES}
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares lines, and each is read once.
    public record Line(int number, byte[] utf8, boolean isTooLong) {

        /**
         * Its text.
         *
         * @throws BadLineException if it is too long or no UTF-8
         */
        public String text() {
            if (isTooLong) {
                throw new BadLineException("the line has more than " + MAX_BYTES + " bytes");
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(utf8))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new BadLineException("the line is no UTF-8", e);
            }
        }

        /** The same without a byte order mark, if it is the first line and begins with one. */
        Line withoutMark() {
            boolean marked = number == 1
                    && utf8.length >= MARK.length
                    && Arrays.equals(utf8, 0, MARK.length, MARK, 0, MARK.length);
            return marked ? new Line(number, Arrays.copyOfRange(utf8, MARK.length, utf8.length), isTooLong) : this;
        }

        /** Answers whether nothing stands in it but white space. */
        public boolean isBlank() {
            for (byte unit : utf8) {
                if (unit != ' ' && unit != '\t' && unit != '\r') {
                    return false;
                }
            }
            return !isTooLong;
        }
    }

    /** A line is no text. */
    public static final class BadLineException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message);
        }

        BadLineException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The next line, null where there is none.
     *
     * @throws IOException if the stream fails
     */
    public @Nullable Line next() throws IOException {
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (start < end || fill()) {
            any = true;
            int feed = start;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            int count = feed - start;
            tooLong |= count > MAX_BYTES - length;
            if (!tooLong) {
                if (length + count > line.length) {
                    line = Arrays.copyOf(line, Math.min(MAX_BYTES, Math.max(length + count, line.length * 2)));
                }
                System.arraycopy(buffer, start, line, length, count);
                length += count;
            }
            start = feed + 1;
            if (feed < end) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(number, tooLong ? new byte[0] : Arrays.copyOf(line, length), tooLong);
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, bytes.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
