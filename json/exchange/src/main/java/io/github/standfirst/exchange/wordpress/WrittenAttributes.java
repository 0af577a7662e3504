package io.github.standfirst.exchange.wordpress;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The attributes of a tag or of a shortcode, which are written alike. */
final class WrittenAttributes {

    private final String text;
    private final Map<String, String> values = new HashMap<>();

    private WrittenAttributes(String text) {
        this.text = text;
    }

    /**
     * The values of the attributes that have one, by name in lower case; the first of a name counts.
     *
     * @param text what stands between the name and the end of the tag
     */
    static Map<String, String> values(String text) {
        WrittenAttributes attributes = new WrittenAttributes(text);
        int at = 0;
        while (at < text.length()) {
            at = attributes.read(at);
        }
        return attributes.values;
    }

    /** Reads the attribute at a place, if one is there; answers where the rest begins. */
    private int read(int at) {
        int nameEnd = at;
        while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int equals = skipSpace(nameEnd);
        if (nameEnd == at || equals == text.length() || text.charAt(equals) != '=') {
            return Math.max(nameEnd, at + 1);
        }
        int start = skipSpace(equals + 1);
        char quote = start < text.length() ? text.charAt(start) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? text.indexOf(quote, start + 1) : endOfWord(start);
        int valueEnd = end < 0 ? text.length() : end;
        values.putIfAbsent(
                text.substring(at, nameEnd).toLowerCase(Locale.ROOT),
                text.substring(quoted ? start + 1 : start, valueEnd));
        return quoted ? valueEnd + 1 : valueEnd;
    }

    /** Answers whether a character may stand in a name. */
    static boolean isNamePart(char unit) {
        boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
        return letter || (unit >= '0' && unit <= '9') || unit == '_' || unit == '-';
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
