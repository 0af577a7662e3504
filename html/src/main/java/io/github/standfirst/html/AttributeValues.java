package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on attribute values: each answers the value to write, or null for one that is not to be kept. */
final class AttributeValues {

    private static final Set<String> SOURCE_SCHEMES = Set.of("http", "https");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final int MAX_COUNT_DIGITS = 5;
    private static final int MAX_INTEGER_DIGITS = 9;
    private static final int MAX_DATETIME_LENGTH = 40;

    private AttributeValues() {}

    /** The value to write for a decoded value, or null. */
    static @Nullable String accept(Rules rules, HtmlAttribute attribute, String decoded) {
        String value = CharacterRule.clean(decoded);
        return switch (attribute.value()) {
            case TEXT -> value;
            case LINK_ADDRESS -> address(value, rules.linkSchemes(), rules.relativeAddresses());
            case SOURCE_ADDRESS -> address(value, SOURCE_SCHEMES, rules.relativeAddresses());
            case COUNT -> integer(value, MAX_COUNT_DIGITS, 1);
            case INTEGER -> integer(value, MAX_INTEGER_DIGITS, Integer.MIN_VALUE);
            case DATETIME -> datetime(value);
            case LANGUAGE -> Language.find(value.strip()).map(Language::tag).orElse(null);
            case DIRECTION -> oneOf(DIRECTIONS, value);
            case SCOPE -> oneOf(SCOPES, value);
            case FLAG -> "";
        };
    }

    /**
     * Browsers strip C0 and space at the ends, and drop tab and line feed anywhere
     * (<a href="https://url.spec.whatwg.org/#url-parsing">WHATWG URL, section 4.4</a>). Whoever writes one within is
     * hiding something, and a backslash leads elsewhere in a browser than in a library: both are refused.
     */
    private static @Nullable String address(String value, Set<String> schemes, boolean relative) {
        String address = stripEnds(value);
        if (address.isEmpty() || address.chars().anyMatch(c -> c < 0x20 || c == 0x7F || c == '\\')) {
            return null;
        }
        int colon = address.indexOf(':');
        boolean absolute = colon >= 0 && colon < firstOf(address, "/?#");
        if (!absolute) {
            return relative ? relativeAddress(address) : null;
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!schemes.contains(scheme)) {
            return null;
        }
        boolean web = SOURCE_SCHEMES.contains(scheme);
        return web ? webAddress(address) : scheme + address.substring(colon);
    }

    private static @Nullable String relativeAddress(String address) {
        if (!address.startsWith("//")) {
            return address;
        }
        String web = webAddress("https:" + address);
        return web == null ? null : web.substring("https:".length());
    }

    private static @Nullable String webAddress(String address) {
        return WebUrl.find(address).map(WebUrl::value).orElse(null);
    }

    private static String stripEnds(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isStripped(value.charAt(start))) {
            start++;
        }
        while (end > start && isStripped(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    /** C0 controls stand here as U+FFFD already, but for tab and line feed. */
    private static boolean isStripped(char unit) {
        return unit <= ' ';
    }

    private static int firstOf(String text, String delimiters) {
        int index = 0;
        while (index < text.length() && delimiters.indexOf(text.charAt(index)) < 0) {
            index++;
        }
        return index;
    }

    private static @Nullable String integer(String value, int maxDigits, int least) {
        String digits = value.strip();
        boolean negative = digits.startsWith("-");
        digits = negative ? digits.substring(1) : digits;
        boolean number = !digits.isEmpty()
                && digits.length() <= maxDigits
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return null;
        }
        int parsed = Integer.parseInt(digits) * (negative ? -1 : 1);
        return parsed < least ? null : Integer.toString(parsed);
    }

    private static @Nullable String datetime(String value) {
        String time = value.strip();
        boolean machineReadable = !time.isEmpty()
                && time.length() <= MAX_DATETIME_LENGTH
                && time.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || ":+-. ".indexOf(c) >= 0));
        return machineReadable ? time : null;
    }

    private static @Nullable String oneOf(Set<String> tokens, String value) {
        String token = value.strip().toLowerCase(Locale.ROOT);
        return tokens.contains(token) ? token : null;
    }
}
