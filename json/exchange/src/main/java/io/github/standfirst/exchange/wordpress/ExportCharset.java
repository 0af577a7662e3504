package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.text.Quoted;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of an export by its first bytes (<a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix
 * F</a>).
 *
 * @param charset what the bytes are read in
 * @param markLength how many bytes a byte order mark takes
 */
record ExportCharset(Charset charset, int markLength) {

    /** How many bytes are looked at. */
    static final int LOOKED_AT = 256;

    private static final Pattern DECLARED = Pattern.compile(
            "^\\s{0,16}<\\?xml\\s[^>]{0,200}?encoding\\s{0,8}=\\s{0,8}[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    /**
     * Finds the charset.
     *
     * @throws ExchangeException if one is declared that this Java does not know
     */
    static ExportCharset of(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new ExportCharset(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new ExportCharset(StandardCharsets.UTF_16BE, 2);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new ExportCharset(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0, '<', 0, '?')) {
            return new ExportCharset(StandardCharsets.UTF_16BE, 0);
        }
        if (begins(start, '<', 0, '?', 0)) {
            return new ExportCharset(StandardCharsets.UTF_16LE, 0);
        }
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return new ExportCharset(declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8, 0);
    }

    private static boolean begins(byte[] start, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new ExchangeException(
                    "no WordPress export: its charset is " + Quoted.of(name) + ", which is not known", e);
        }
    }
}
