package io.github.standfirst.exchange.wordpress;

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
        while (nameEnd < text.length()
                && nameEnd - nameStart < MAX_NAME
                && WrittenAttributes.isNamePart(text.charAt(nameEnd))) {
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

    /** The values of the attributes that have one, by name in lower case. */
    Map<String, String> values() {
        return WrittenAttributes.values(attributes);
    }

    /** The address that stands there without a name, as in {@code [audio https://example.org/a.mp3]}; it may be empty. */
    String bareAddress() {
        boolean bare = attributes.startsWith("http://") || attributes.startsWith("https://");
        return bare ? attributes.split("\\s", 2)[0] : "";
    }
}
