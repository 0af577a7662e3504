package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.ExchangeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The bytes of a page: read up to a limit, and refused where they are plainly no markup. */
final class PageBytes {

    /** How far into a page controls are looked for. */
    private static final int SNIFFED = 4_096;

    /** One control in so many bytes is too many for a text. */
    private static final int CONTROL_SHARE = 20;

    /** What files of other kinds begin with, in ISO 8859-1. */
    private static final Map<String, String> SIGNATURES = signatures();

    /** The header fields of a message of several parts (RFC 2557). */
    private static final Pattern MESSAGE = Pattern.compile(
            "[A-Za-z][A-Za-z-]{0,40}:(?=[^\\x00]*?\\nContent-Type:\\s{1,8}multipart/)", Pattern.CASE_INSENSITIVE);

    private PageBytes() {}

    private static Map<String, String> signatures() {
        Map<String, String> signatures = new LinkedHashMap<>();
        signatures.put("\u0089PNG", "a PNG image");
        signatures.put("GIF8", "a GIF image");
        signatures.put("\u00FF\u00D8\u00FF", "a JPEG image");
        signatures.put("RIFF", "a RIFF file");
        signatures.put("%PDF-", "a PDF document");
        signatures.put("PK\u0003\u0004", "a ZIP archive");
        signatures.put("\u001F\u008B", "gzip data");
        signatures.put("BZh", "bzip2 data");
        signatures.put("\u007FELF", "an ELF program");
        signatures.put("\u00CA\u00FE\u00BA\u00BE", "a Java class");
        signatures.put("SQLite format 3", "an SQLite database");
        return signatures;
    }

    /** All bytes of a stream, which stays open. */
    static byte[] read(InputStream in, int maxBytes) {
        try {
            byte[] bytes = in.readNBytes(maxBytes);
            if (bytes.length == maxBytes && in.read() >= 0) {
                throw new ExchangeException(
                        String.format(Locale.ROOT, "page has more than %d bytes, the most that are allowed", maxBytes));
            }
            return bytes;
        } catch (IOException e) {
            throw new ExchangeException("page cannot be read", e);
        }
    }

    /** Refuses what is empty, too long, or no text. */
    static void check(byte[] page, int maxBytes) {
        if (page.length > maxBytes) {
            throw new ExchangeException(
                    String.format(Locale.ROOT, "page has %d bytes; allowed are at most %d", page.length, maxBytes));
        }
        if (page.length == 0) {
            throw new ExchangeException("no page: the input is empty");
        }
        String head = new String(page, 0, Math.min(page.length, SNIFFED), StandardCharsets.ISO_8859_1);
        SIGNATURES.forEach((signature, kind) -> {
            if (head.startsWith(signature)) {
                throw new ExchangeException("no page: the input is " + kind + "; expected is HTML");
            }
        });
        if (MESSAGE.matcher(head).lookingAt()) {
            throw new ExchangeException(
                    "no page: the input is a MIME message, as browsers save a page with its pictures;"
                            + " expected is HTML alone");
        }
        if (!PageCharset.hasByteOrderMark(page)) {
            checkIsText(head);
        }
    }

    private static void checkIsText(String head) {
        long controls = head.chars().filter(PageBytes::isControl).count();
        if (controls * CONTROL_SHARE > head.length()) {
            throw new ExchangeException(String.format(
                    Locale.ROOT,
                    "no page: %d of the first %d bytes are controls; expected is HTML",
                    controls,
                    head.length()));
        }
    }

    /** Controls that no text has; escape is one that ISO 2022 has. */
    private static boolean isControl(int octet) {
        return octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f' && octet != 0x1B;
    }
}
