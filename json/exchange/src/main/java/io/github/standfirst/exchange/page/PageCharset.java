package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.text.Quoted;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a page: by its byte order mark, by what it was served with, by what its {@code meta} elements declare,
 * else as UTF-8, and where it is not UTF-8 as pages in its language were written before that
 * (<a href="https://html.spec.whatwg.org/multipage/parsing.html#encoding-sniffing">WHATWG HTML, encoding sniffing</a>).
 */
final class PageCharset {

    /** How far into a page a declaration is looked for; browsers look at 1,024 bytes, saved pages have comments first. */
    private static final int PRESCANNED = 16_384;

    private static final Pattern XML =
            Pattern.compile("\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    /** In the value of {@code content} beside {@code http-equiv}. */
    private static final Pattern IN_CONTENT =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']{1,40})", Pattern.CASE_INSENSITIVE);

    private static final Pattern LANGUAGE =
            Pattern.compile("([a-z]{2,3})(-hant|-tw|-hk)?(?:[-_].*)?", Pattern.CASE_INSENSITIVE);

    /** What pages in a language that declare no charset are likely to be written in; the rest is windows-1252. */
    private static final Map<String, String> BY_LANGUAGE = byLanguage();

    private static final String WESTERN = "windows-1252";
    private static final String TRADITIONAL_CHINESE = "big5-hkscs";

    /** So many octets beyond ASCII in a row are words of another script; the Latin ones have them one by one. */
    private static final int FOREIGN_RUN = 3;

    /** Of so many characters beyond ASCII one may be damaged. */
    private static final int DAMAGED = 10;

    private final byte[] page;
    private final Notes notes;
    private final String head;
    private final Document document;

    private PageCharset(byte[] page, Notes notes) {
        this.page = page;
        this.notes = notes;
        this.head = new String(page, 0, Math.min(page.length, PRESCANNED), StandardCharsets.ISO_8859_1);
        this.document = Jsoup.parse(head);
    }

    private static Map<String, String> byLanguage() {
        Map<String, String> charsets = new HashMap<>();
        Map.of(
                        "windows-1250", "cs hr sk",
                        "windows-1251", "ba be bg kk ky mk ru sah sr tg tt uk",
                        "windows-1254", "ku tr",
                        "windows-1256", "ar fa",
                        "windows-1257", "et lt lv",
                        "iso-8859-2", "hu pl sl")
                .forEach((charset, languages) ->
                        Words.of(languages).forEach(language -> charsets.put(language, charset)));
        charsets.putAll(Map.of(
                "el", "iso-8859-7",
                "he", "windows-1255",
                "ja", "windows-31j",
                "ko", "euc-kr",
                "th", "windows-874",
                "vi", "windows-1258",
                "zh", "gb18030"));
        return Map.copyOf(charsets);
    }

    /**
     * The characters of a text, and how many of them stand for octets that are none.
     *
     * @param replaced how many U+FFFD were put in
     */
    private record Decoded(String text, int replaced) {}

    static boolean hasByteOrderMark(byte[] page) {
        return begins(page, 0xEF, 0xBB, 0xBF) || begins(page, 0xFE, 0xFF) || begins(page, 0xFF, 0xFE);
    }

    /**
     * The characters of the page, without a byte order mark.
     *
     * @param served what the page was served with, null where nobody knows
     * @param notes is told what had to be guessed, and what is no text
     * @throws ExchangeException if the page is not UTF-8 and nothing says what it is
     */
    static String decode(byte[] page, @Nullable Charset served, Notes notes) {
        return new PageCharset(page, notes).decode(served);
    }

    private String decode(@Nullable Charset served) {
        if (begins(page, 0xEF, 0xBB, 0xBF)) {
            return told(StandardCharsets.UTF_8, 3);
        }
        if (begins(page, 0xFE, 0xFF)) {
            return told(StandardCharsets.UTF_16BE, 2);
        }
        if (begins(page, 0xFF, 0xFE)) {
            return told(StandardCharsets.UTF_16LE, 2);
        }
        @Nullable Charset charset = served == null ? declared() : served;
        return charset == null ? undeclared() : told(charset, 0);
    }

    /** What stands in a comment, a script or an attribute declares nothing: the beginning is parsed. */
    private @Nullable Charset declared() {
        List<String> labels = new ArrayList<>();
        Matcher xml = XML.matcher(head);
        if (xml.lookingAt()) {
            labels.add(xml.group(1));
        }
        for (Element meta : document.select("meta")) {
            Matcher content = IN_CONTENT.matcher(meta.attr("content"));
            if (meta.hasAttr("charset")) {
                labels.add(meta.attr("charset"));
            } else if (meta.attr("http-equiv").strip().equalsIgnoreCase("content-type") && content.find()) {
                labels.add(content.group(1));
            }
        }
        for (String label : labels) {
            @Nullable Charset charset = CharsetLabels.find(label);
            if (charset != null) {
                return charset;
            }
            notes.add("the page declares the charset " + Quoted.of(label)
                    + ", which is none of the web; that is not followed");
        }
        return null;
    }

    private String told(Charset charset, int from) {
        Decoded decoded = decoded(charset, from);
        if (decoded.replaced() > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "bytes of the page that are no text in %s: %d times; U+FFFD stands for each",
                    charset.name(),
                    decoded.replaced()));
        }
        return decoded.text();
    }

    private String undeclared() {
        Decoded unicode = decoded(StandardCharsets.UTF_8, 0);
        long beyondAscii = unicode.text().chars().filter(unit -> unit > 0x7F).count();
        if ((long) unicode.replaced() * DAMAGED <= beyondAscii) {
            return told(StandardCharsets.UTF_8, 0);
        }
        @Nullable Element root = document.selectFirst("html");
        Matcher language =
                LANGUAGE.matcher(root == null ? "" : root.attr("lang").strip());
        String name = WESTERN;
        if (language.matches()) {
            String primary = language.group(1).toLowerCase(Locale.ROOT);
            boolean traditional = primary.equals("zh") && language.group(2) != null;
            name = traditional ? TRADITIONAL_CHINESE : BY_LANGUAGE.getOrDefault(primary, WESTERN);
        }
        @Nullable Charset charset = CharsetLabels.find(name);
        if (charset == null || (name.equals(WESTERN) && !isLatin())) {
            throw new ExchangeException(
                    "page is not UTF-8 and does not say what it is; expected is a meta element that "
                            + "declares its charset, or a reader that is told it");
        }
        notes.add("the page is not UTF-8 and declares no charset; it is read as " + charset.name());
        return told(charset, 0);
    }

    private Decoded decoded(Charset charset, int from) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(page, from, page.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil((double) in.remaining() * decoder.maxCharsPerByte()) + 1);
        int replaced = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            replaced++;
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), replaced);
    }

    /** Answers whether octets beyond ASCII stand among letters of ASCII, as accents do, and not in words of their own. */
    private boolean isLatin() {
        long[] octets = new long[2];
        int run = 0;
        for (byte octet : Arrays.copyOf(page, page.length + 1)) {
            if (octet < 0) {
                run++;
            } else {
                octets[run < FOREIGN_RUN ? 0 : 1] += run;
                run = 0;
            }
        }
        return octets[1] <= octets[0];
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
