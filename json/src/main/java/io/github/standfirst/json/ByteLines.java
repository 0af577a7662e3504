package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.json.TokenSource.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of bytes in UTF-8 (RFC 8259, section 8.1), each no longer than a limit. Lines are read
 * where they lie; only one that is refused, or whose reader is listened to, is made a text first, for the sake of its places.
 */
final class ByteLines implements Lines {

    private static final int BUFFER_BYTES = 64 * 1024;

    private static final long LINE_FEEDS = '\n' * EightBytes.ONES;

    /** The first byte of a mark of byte order, over which Jackson's readers of bytes go in silence. */
    private static final byte MARK = (byte) 0xEF;

    private final InputStream in;
    /** The most UTF-16 code units of a line, and the most bytes that they can be. */
    private final int maxChars;

    private final long maxBytes;
    private byte[] buffer = new byte[BUFFER_BYTES];

    /** The bits of all bytes of the line, of which only the signs count: they tell whether all is ASCII. */
    private long signs;

    private int lineStart;
    private int lineEnd;
    private int nextStart;
    private int end;
    private int number;
    private boolean tooLong;
    private final Runs runs = new Runs();

    ByteLines(InputStream in, int maxChars) {
        this.in = requireNonNull(in, "utf8");
        this.maxChars = maxChars;
        this.maxBytes = 3L * maxChars;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean next() throws IOException {
        skipRest();
        number++;
        lineStart = nextStart;
        signs = 0;
        int feed = feed(lineStart);
        while (feed == end && feed - lineStart <= maxBytes) {
            int scanned = feed - lineStart;
            if (!more()) {
                feed = end;
                break;
            }
            feed = feed(lineStart + scanned);
        }
        if (feed - lineStart > maxBytes) {
            tooLong = true;
            nextStart = feed;
            throw BoundedLines.refusal("a line", number, maxChars);
        }
        nextStart = Math.min(feed + 1, end);
        if (feed - lineStart > maxChars && Utf8.chars(buffer, lineStart, feed) > maxChars) {
            throw BoundedLines.refusal("a line", number, maxChars);
        }
        lineEnd = feed > lineStart && buffer[feed - 1] == '\r' ? feed - 1 : feed;
        return nextStart > lineStart;
    }

    /** Where the next line feed stands in the buffer; its end where there is none. Eight bytes at a time. */
    private int feed(int from) {
        int feed = from;
        for (; feed + Long.BYTES <= end; feed += Long.BYTES) {
            long eight = EightBytes.at(buffer, feed);
            long feeds = eight ^ LINE_FEEDS;
            if (((feeds - EightBytes.ONES) & ~feeds & EightBytes.SIGNS) != 0) {
                break;
            }
            signs |= eight;
        }
        while (feed < end && buffer[feed] != '\n') {
            signs |= (long) buffer[feed] & EightBytes.SIGNS;
            feed++;
        }
        return feed;
    }

    /** Makes room behind the part of the line that is there, and reads on; answers whether there was more. */
    private boolean more() throws IOException {
        runs.renew();
        int length = end - lineStart;
        if (lineStart > 0) {
            System.arraycopy(buffer, lineStart, buffer, 0, length);
            lineStart = 0;
        } else if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        end = length + Math.max(0, in.read(buffer, length, buffer.length - length));
        return end > length;
    }

    /** Goes behind a line that was too long, of which there may be no end: not before the next one is asked for. */
    private void skipRest() throws IOException {
        while (tooLong) {
            int feed = feed(nextStart);
            nextStart = Math.min(feed + 1, end);
            if (feed < end) {
                tooLong = false;
            } else {
                runs.renew();
                end = Math.max(0, in.read(buffer, 0, buffer.length));
                nextStart = 0;
                tooLong = end > 0;
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return lineEnd == lineStart;
    }

    @Override
    public <T> T read(DocumentText text, Form<T> form) {
        if (text.options().listener() == null && !seemsOfOtherCharset() && isUtf8()) {
            T document = runs.read(text, form);
            if (document != null) {
                return document;
            }
        }
        return text.readLine(form, line(), number - 1);
    }

    /**
     * Runs of lines that one parser reads, for making a parser takes as long as reading a short line. Whatever is not as it
     * should be in a line, two documents or a half of one among it, ends the run and is left to a reading of the line
     * alone, whose messages have the places of the text.
     */
    private final class Runs {

        private @Nullable TokenSource tokens;
        private int start;
        private int end;
        /** Behind the last line feed in the buffer as it is; 0 where nobody has looked yet. */
        private int lastFeedEnd;

        /** The document of the present line, null where it has to be read alone. */
        <T> @Nullable T read(DocumentText text, Form<T> form) {
            TokenSource run = tokens;
            if (run == null || lineStart >= end) {
                end();
                start = lineStart;
                end = lastLineEnd();
                run = text.library().tokens(buffer, start, end);
                tokens = run;
            }
            T document = null;
            try {
                document = read(text, form, run);
            } catch (StandfirstJsonException e) {
                // What follows refuses the same with columns of the text: here they would count bytes.
            } catch (RuntimeException e) {
                JsonReading reading = new JsonReading(run, "", text.options());
                if (!(text.library().refusal(e, reading, Characters.NONE, 0) instanceof StandfirstJsonException)) {
                    throw e;
                }
            }
            if (document == null) {
                end();
            }
            return document;
        }

        private <T> @Nullable T read(DocumentText text, Form<T> form, TokenSource run) {
            if (run.next() == Kind.END || run.byteOffset() + start < lineStart) {
                return null;
            }
            T document = new JsonReading(run, "", text.options()).value(form);
            long last = run.byteOffset() + start;
            return last < lineEnd && isBlank((int) last + 1) ? document : null;
        }

        /** Answers whether nothing stands in the rest of the line. */
        private boolean isBlank(int from) {
            for (int i = from; i < lineEnd; i++) {
                if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                    return false;
                }
            }
            return true;
        }

        /** Behind the last whole line in the buffer, at least behind the present one. */
        private int lastLineEnd() {
            if (lastFeedEnd == 0) {
                lastFeedEnd = ByteLines.this.end;
                while (lastFeedEnd > nextStart && buffer[lastFeedEnd - 1] != '\n') {
                    lastFeedEnd--;
                }
            }
            return Math.max(nextStart, lastFeedEnd);
        }

        /** Ends the run, since what is in the buffer becomes another. */
        void renew() {
            end();
            lastFeedEnd = 0;
        }

        /** Ends the run. */
        void end() {
            if (tokens != null) {
                tokens.close();
                tokens = null;
            }
        }
    }

    /** Jackson's readers of bytes look at the first four for a mark of byte order, or zeros of UTF-16 and UTF-32. */
    private boolean seemsOfOtherCharset() {
        boolean seems = buffer[lineStart] == MARK;
        for (int i = lineStart; i < Math.min(lineStart + 4, lineEnd); i++) {
            seems |= buffer[i] == 0;
        }
        return seems;
    }

    private boolean isUtf8() {
        return (signs & EightBytes.SIGNS) == 0 || Utf8.isValid(buffer, lineStart, lineEnd);
    }

    private String line() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, lineStart, lineEnd - lineStart))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StandfirstJsonException(
                    new JsonPlace("", number, 1), "found bytes that are no text; expected is UTF-8");
        }
    }
}
