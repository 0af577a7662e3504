package io.github.standfirst.exchange.wordpress;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start tag of a shortcode: {@code [name attribute="value"]}.
 *
 * @param name as it is written
 * @param attributes what stands between the name and the bracket, without the slash at its end
 * @param closed whether there is a slash at its end
 * @param end where it ends in the text
 */
record ShortcodeTag(String name, String attributes, boolean closed, int end) {

    private static final int MAX_NAME = 60;

    /** The tag that begins at a bracket, null where there is none. */
    static @Nullable ShortcodeTag at(String text, int bracket) {
        int nameStart = bracket + 1;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && nameEnd - nameStart < MAX_NAME && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart || nameEnd == text.length() || !Character.isLetter(text.charAt(nameStart))) {
            return null;
        }
        char after = text.charAt(nameEnd);
        if (after != ']' && after != '/' && !Character.isWhitespace(after)) {
            return null;
        }
        int close = nameEnd;
        while (close < text.length() && text.charAt(close) != ']') {
            if (text.charAt(close) == '[') {
                return null;
            }
            close++;
        }
        if (close == text.length()) {
            return null;
        }
        String attributes = text.substring(nameEnd, close).strip();
        boolean closed = attributes.endsWith("/");
        return new ShortcodeTag(
                text.substring(nameStart, nameEnd),
                closed ? attributes.substring(0, attributes.length() - 1).strip() : attributes,
                closed,
                close + 1);
    }

    private static boolean isNamePart(char unit) {
        boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
        return letter || (unit >= '0' && unit <= '9') || unit == '_' || unit == '-';
    }

    /** The values of the attributes that have one, by name in lower case; the first of a name counts. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        int at = 0;
        while (at < attributes.length()) {
            int nameEnd = at;
            while (nameEnd < attributes.length() && isNamePart(attributes.charAt(nameEnd))) {
                nameEnd++;
            }
            int equals = skipSpace(nameEnd);
            if (nameEnd == at || equals == attributes.length() || attributes.charAt(equals) != '=') {
                at = Math.max(nameEnd, at + 1);
                continue;
            }
            int start = skipSpace(equals + 1);
            char quote = start < attributes.length() ? attributes.charAt(start) : ' ';
            boolean quoted = quote == '"' || quote == '\'';
            int end = quoted ? attributes.indexOf(quote, start + 1) : endOfWord(start);
            end = end < 0 ? attributes.length() : end;
            values.putIfAbsent(
                    attributes.substring(at, nameEnd).toLowerCase(Locale.ROOT),
                    attributes.substring(quoted ? start + 1 : start, end));
            at = quoted ? end + 1 : end;
        }
        return values;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < attributes.length() && Character.isWhitespace(attributes.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < attributes.length() && !Character.isWhitespace(attributes.charAt(at))) {
            at++;
        }
        return at;
    }
}
