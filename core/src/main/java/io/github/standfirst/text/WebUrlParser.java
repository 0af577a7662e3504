package io.github.standfirst.text;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** The grammar of {@link WebUrl}: scheme, {@code //}, host, optionally a port, then the end or one of {@code / ? #}. */
final class WebUrlParser {

    private static final int MAX_HOST_LENGTH = 253;
    private static final int MAX_LABEL_LENGTH = 63;
    private static final int MAX_PORT = 65_535;
    private static final String HEX = "0123456789ABCDEF";

    /**
     * What the old IDNA (RFC 3490, on Unicode 3.2) and that of browsers
     * (<a href="https://www.unicode.org/reports/tr46/">UTS #46</a>) map to other hosts: ß, final sigma, ZWNJ and ZWJ;
     * capitals whose small letters came later; five ideographs whose mapping was corrected; and what some versions drop,
     * others keep or refuse: the Mongolian soft hyphen, inherent vowels of Khmer, and the fillers of Hangul.
     */
    private static final String DEVIATIONS = "\u00DF\u1E9E\u03C2\u200C\u200D"
            + "\u04C0\u2132\u2183"
            + "\uD87E\uDC68\uD87E\uDC74\uD87E\uDD1F\uD87E\uDD5F\uD87E\uDDBF"
            + "\u1806\u17B4\u17B5\u115F\u1160\u3164\uFFA0";

    /** What stands in path, query and fragment as it is. */
    private static final boolean[] NORMAL = normal();

    private final String text;

    private WebUrlParser(String text) {
        this.text = text;
    }

    private static boolean[] normal() {
        boolean[] normal = new boolean['~' + 1];
        for (char unit = '!'; unit < normal.length; unit++) {
            normal[unit] = "\"<>^`{}'\\".indexOf(unit) < 0;
        }
        return normal;
    }

    static String normalize(String text) {
        return new WebUrlParser(text).normalize();
    }

    private String normalize() {
        if (text.length() > WebUrl.MAX_LENGTH) {
            throw tooLong(text.length());
        }
        if (isNormal()) {
            return text;
        }
        checkCharacters();
        String scheme = scheme();
        int start = scheme.length() + 3;
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(start, end);
        if (authority.indexOf('@') >= 0) {
            throw refused("has user info; expected is none");
        }
        int colon = authority.indexOf(':');
        String host = host(colon < 0 ? authority : authority.substring(0, colon));
        String port = colon < 0 ? "" : port(authority.substring(colon + 1), scheme);
        StringBuilder out = new StringBuilder(text.length() + 16)
                .append(scheme)
                .append("://")
                .append(host)
                .append(port);
        appendRest(out, end);
        if (out.length() > WebUrl.MAX_LENGTH) {
            throw tooLong(out.length());
        }
        return out.toString();
    }

    /** Answers whether most addresses' plain form is all there is, so that nothing need be written anew. */
    private boolean isNormal() {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        int slash = start < 0 ? -1 : text.indexOf('/', start);
        return slash >= 0 && slash - start <= MAX_HOST_LENGTH && isNormalHost(start, slash) && isNormalRest(slash);
    }

    /** Labels of small letters, digits and inner hyphens, the last of which begins with a letter. */
    private boolean isNormalHost(int start, int end) {
        int label = start;
        for (int i = start; i <= end; i++) {
            char unit = text.charAt(i);
            if (i == end || unit == '.') {
                boolean wellFormed = i > label
                        && i - label <= MAX_LABEL_LENGTH
                        && text.charAt(label) != '-'
                        && text.charAt(i - 1) != '-';
                if (!wellFormed) {
                    return false;
                }
                label = i == end ? label : i + 1;
            } else if (unit != '-' && !isDigit(unit) && (unit < 'a' || unit > 'z')) {
                return false;
            }
        }
        return text.charAt(label) >= 'a';
    }

    private boolean isNormalRest(int start) {
        for (int i = start; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > '~' || !NORMAL[unit]) {
                return false;
            }
        }
        return true;
    }

    private void checkCharacters() {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (codePoint == '\\' || codePoint < 0x20 || !CharacterRule.allows(codePoint)) {
                throw refused(String.format(
                        Locale.ROOT,
                        "has U+%04X at index %d; allowed are no backslashes, controls, lone surrogates and noncharacters",
                        codePoint,
                        index));
            }
            index += Character.charCount(codePoint);
        }
        if (text.startsWith(" ") || text.endsWith(" ")) {
            throw refused("has white space at an end; expected is none");
        }
    }

    private String scheme() {
        if (text.regionMatches(true, 0, "https://", 0, 8)) {
            return "https";
        }
        if (text.regionMatches(true, 0, "http://", 0, 7)) {
            return "http";
        }
        throw refused("has another scheme or none; expected is 'http://' or 'https://'");
    }

    private String host(String written) {
        checkHostLength(written);
        String host = isAscii(written) ? written.toLowerCase(Locale.ROOT) : toAsciiLabels(written);
        checkHostLength(host);
        String[] labels = host.split("\\.", -1);
        for (String label : labels) {
            checkLabel(label);
        }
        if (isNumber(labels[labels.length - 1]) && !isCanonicalIpv4(labels)) {
            throw refused("has a host that ends in a number; expected is a name, or four numbers from 0 to 255");
        }
        return host;
    }

    /** Checked before mapping, too: past its own limit {@link IDN} of later JDKs throws what it does not announce. */
    private void checkHostLength(String host) {
        if (host.isEmpty() || host.length() > MAX_HOST_LENGTH) {
            throw refused("has a host of " + host.length() + " characters; allowed are 1 to " + MAX_HOST_LENGTH);
        }
    }

    private String toAsciiLabels(String written) {
        written.codePoints().filter(WebUrlParser::deviates).findFirst().ifPresent(codePoint -> {
            throw refused(String.format(
                    Locale.ROOT, "has a host with U+%04X, which is to be given as an A-label", codePoint));
        });
        checkScripts(written);
        try {
            return IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw refused("has a host without A-labels; expected are labels that become letters, digits and hyphens");
        }
    }

    /** What {@link IDN} lets pass and browsers refuse (Unicode TS 46, validity criteria 6 and 9). */
    private void checkScripts(String written) {
        String[] labels = Normalizer.normalize(written, Normalizer.Form.NFKC).split("[.\u3002]", -1);
        boolean bidi = Stream.of(labels).anyMatch(BidiRule::isRightToLeft);
        for (String label : labels) {
            if (!label.isEmpty() && isMark(label.codePointAt(0))) {
                throw refused("has a host label " + Quoted.of(label) + " that begins with a combining mark");
            }
            if (bidi && !BidiRule.holds(label)) {
                throw refused("has a host label " + Quoted.of(label)
                        + " that mixes directions; expected is one for which RFC 5893 holds");
            }
        }
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean deviates(int codePoint) {
        boolean georgianCapital = codePoint >= 0x10A0 && codePoint <= 0x10C5;
        return georgianCapital || DEVIATIONS.indexOf(codePoint) >= 0;
    }

    private void checkLabel(String label) {
        boolean wellFormed = !label.isEmpty()
                && label.length() <= MAX_LABEL_LENGTH
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-';
        for (int i = 0; wellFormed && i < label.length(); i++) {
            char unit = label.charAt(i);
            wellFormed = unit == '-' || isDigit(unit) || (unit >= 'a' && unit <= 'z');
        }
        if (!wellFormed) {
            throw refused(
                    "has a host label " + Quoted.of(label) + "; allowed are 1 to 63 letters, digits and inner hyphens");
        }
    }

    /** What the WHATWG URL standard's "ends in a number" checker takes for one: digits, or 0x and hex digits. */
    private static boolean isNumber(String label) {
        if (label.startsWith("0x")) {
            return label.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        }
        return label.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isCanonicalIpv4(String[] labels) {
        if (labels.length != 4) {
            return false;
        }
        for (String label : labels) {
            boolean canonical = label.length() <= 3
                    && label.chars().allMatch(c -> isDigit((char) c))
                    && (label.length() == 1 || label.charAt(0) != '0')
                    && Integer.parseInt(label) <= 255;
            if (!canonical) {
                return false;
            }
        }
        return true;
    }

    private String port(String digits, String scheme) {
        boolean wellFormed =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> isDigit((char) c));
        int port = wellFormed ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > MAX_PORT) {
            throw refused("has a port " + Quoted.of(digits) + "; allowed are 1 to " + MAX_PORT);
        }
        boolean usual = port == (scheme.equals("http") ? 80 : 443);
        return usual ? "" : ":" + port;
    }

    /** Writes path, query and fragment; each of them has its own set of characters to encode. */
    private void appendRest(StringBuilder out, int start) {
        String encoded = "\"<>^`{}";
        if (start == text.length() || text.charAt(start) != '/') {
            out.append('/');
        }
        int index = start;
        boolean inFragment = false;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (!inFragment && codePoint == '#') {
                inFragment = true;
                encoded = "\"<>`";
            } else if (!inFragment && codePoint == '?') {
                encoded = "\"<>'";
            }
            if (codePoint <= 0x20 || codePoint > 0x7E || encoded.indexOf(codePoint) >= 0) {
                appendPercentEncoded(out, codePoint);
            } else {
                out.append((char) codePoint);
            }
            index += Character.charCount(codePoint);
        }
    }

    private static void appendPercentEncoded(StringBuilder out, int codePoint) {
        for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Shows the address, unless it may hold a name and a password. */
    private IllegalArgumentException refused(String found) {
        String shown = text.indexOf('@') >= 0 ? "" : Quoted.of(text) + " ";
        return new IllegalArgumentException("web address " + shown + found);
    }

    private static IllegalArgumentException tooLong(int length) {
        return new IllegalArgumentException(
                "web address has " + length + " characters; allowed are at most " + WebUrl.MAX_LENGTH);
    }
}
