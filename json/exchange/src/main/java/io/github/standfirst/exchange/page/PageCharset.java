package io.github.standfirst.exchange.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page: by its byte order mark, by what its {@code meta} elements declare, else as UTF-8, and as
 * windows-1252 where it is not UTF-8 (<a href="https://html.spec.whatwg.org/multipage/parsing.html#encoding-sniffing">
 * WHATWG HTML, encoding sniffing</a>).
 */
final class PageCharset {

    /** How far into a page a declaration is looked for; browsers look at 1,024 bytes, saved pages have comments first. */
    private static final int PRESCANNED = 16_384;

    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\b[^>]{0,500}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** Labels that mean another charset than their name says (<a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding</a>). */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("cp1251", "windows-1251"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("big5", "big5-hkscs"),
            Map.entry("utf8", "utf-8"),
            Map.entry("utf-16", "utf-8"),
            Map.entry("utf-16le", "utf-8"),
            Map.entry("utf-16be", "utf-8"));

    private PageCharset() {}

    static boolean hasByteOrderMark(byte[] page) {
        return begins(page, 0xEF, 0xBB, 0xBF) || begins(page, 0xFE, 0xFF) || begins(page, 0xFF, 0xFE);
    }

    /** The characters of the page, without a byte order mark. */
    static String decode(byte[] page) {
        if (begins(page, 0xEF, 0xBB, 0xBF)) {
            return new String(page, 3, page.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(page, 0xFE, 0xFF)) {
            return new String(page, 2, page.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(page, 0xFF, 0xFE)) {
            return new String(page, 2, page.length - 2, StandardCharsets.UTF_16LE);
        }
        String head = new String(page, 0, Math.min(page.length, PRESCANNED), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        while (declaration.find()) {
            String label = declaration.group(1).toLowerCase(Locale.ROOT);
            String name = LABELS.getOrDefault(label, label);
            if (isSupported(name)) {
                return new String(page, Charset.forName(name));
            }
        }
        return undeclared(page);
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static String undeclared(byte[] page) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString();
        } catch (CharacterCodingException e) {
            Charset western =
                    isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
            return new String(page, western);
        }
    }

    private static boolean begins(byte[] page, int... octets) {
        if (page.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((page[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
