package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an export as an XML parser can take them, and no more than it may have at a time.
 *
 * <p>Databases of WordPress hold controls, and exports hold them raw, which no XML may: for each stands U+FDD0, a
 * character that XML lets pass and no text of ours may hold, so that whoever reads a text sees that there was one. The
 * same stands for bytes that the charset does not know. The limit is kept here, before the parser, because parsers hold
 * whole tags, comments and sections in memory.
 */
final class ExportText extends Reader {

    /** Stands for what may not stand in XML. */
    static final char FORBIDDEN = '\uFDD0';

    /**
     * The most declarations of namespaces between two calls of {@link #startPart}, and words that look like one: the parser
     * takes quadratic time over those of one tag.
     */
    private static final int MAX_DECLARATIONS = 10_000;

    private static final String DECLARATION = "xmlns";

    private static final char UNKNOWN_BYTES = '\uFFFF';

    private final Reader text;
    private final int limit;
    private long length;
    private int declarations;
    private int ofDeclaration;
    private @Nullable String fault;
    private boolean afterHigh;

    private ExportText(Reader text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /**
     * Looks at the beginning of an export.
     *
     * @param limit the most characters between two calls of {@link #startPart}
     * @throws ExchangeException if it cannot be read, is empty, or is in a charset that is not known
     */
    static ExportText of(InputStream export, int limit) {
        PushbackInputStream bytes = new PushbackInputStream(export, ExportCharset.LOOKED_AT);
        ExportCharset found = charset(bytes);
        CharsetDecoder decoder = found.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(UNKNOWN_BYTES));
        return new ExportText(new InputStreamReader(bytes, decoder), limit);
    }

    private static ExportCharset charset(PushbackInputStream bytes) {
        try {
            byte[] start = bytes.readNBytes(ExportCharset.LOOKED_AT);
            if (start.length == 0) {
                throw new ExchangeException("no WordPress export: the input is empty");
            }
            ExportCharset found = ExportCharset.of(start);
            bytes.unread(start, found.markLength(), start.length - found.markLength());
            return found;
        } catch (IOException e) {
            throw new ExchangeException("the export cannot be read", e);
        }
    }

    /** From here on the whole limit is free again, but for what the parser has read ahead. */
    void startPart() {
        length = 0;
        declarations = 0;
    }

    /** What of a limit was found, where reading ended at one. */
    @Nullable
    String fault() {
        return fault;
    }

    @Override
    public int read(char[] into, int offset, int count) throws IOException {
        if (length >= limit) {
            fault = "has a part that is longer than the limit";
        } else if (declarations > MAX_DECLARATIONS) {
            fault = "has a part with more than " + MAX_DECLARATIONS + " declarations of namespaces";
        }
        if (fault != null) {
            throw new IOException(fault);
        }
        int read = text.read(into, offset, (int) Math.min(count, limit - length));
        length += Math.max(read, 0);
        int end = offset + Math.max(read, 0);
        for (int i = nextUnusual(into, offset, end); i < end; i = nextUnusual(into, i + 1, end)) {
            char unit = into[i];
            if (unit >= ' ' && unit < Character.MIN_SURROGATE) {
                afterHigh = false;
            } else {
                into[i] = allowed(into, i, end);
            }
            if (ofDeclaration > 0 || into[i] == 'x') {
                countDeclaration(into[i]);
            }
        }
        return read;
    }

    /** The place of the next character that is to be looked at alone: most of an export are none. */
    private int nextUnusual(char[] units, int from, int end) {
        if (ofDeclaration > 0 || afterHigh) {
            return from;
        }
        int place = from;
        while (place < end) {
            char unit = units[place];
            boolean usual = unit >= ' ' ? unit < Character.MIN_SURROGATE && unit != 'x' : unit == '\n' || unit == '\t';
            if (!usual) {
                break;
            }
            place++;
        }
        return place;
    }

    private void countDeclaration(char unit) {
        if (unit != DECLARATION.charAt(ofDeclaration)) {
            ofDeclaration = unit == 'x' ? 1 : 0;
        } else if (++ofDeclaration == DECLARATION.length()) {
            ofDeclaration = 0;
            declarations++;
        }
    }

    /** A pair of surrogates may lie across two reads; decoders never give a lone one. */
    private char allowed(char[] units, int at, int end) {
        char unit = units[at];
        boolean low = Character.isLowSurrogate(unit) && afterHigh;
        afterHigh = Character.isHighSurrogate(unit) && (at + 1 == end || Character.isLowSurrogate(units[at + 1]));
        if (unit < ' ') {
            return unit == '\t' || unit == '\n' || unit == '\r' ? unit : FORBIDDEN;
        }
        if (Character.isSurrogate(unit)) {
            return low || afterHigh ? unit : FORBIDDEN;
        }
        return unit >= '\uFFFE' ? FORBIDDEN : unit;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
