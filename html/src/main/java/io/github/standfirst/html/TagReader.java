package io.github.standfirst.html;

import io.github.standfirst.html.CompiledRules.ElementRule;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the angle brackets of a tag, as far as all parsers agree on it. */
final class TagReader {

    private static final int MAX_ATTRIBUTES = 64;

    /** ASCII but what begins or ends something in a tag. */
    private static final boolean[] NAME_UNITS = nameUnits();

    private final String html;
    private int[] nameStarts = new int[6];
    private int[] nameEnds = new int[6];
    private int count;
    private boolean selfClosing;

    TagReader(String html) {
        this.html = html;
    }

    private static boolean[] nameUnits() {
        boolean[] units = new boolean[0x7F];
        for (char unit = '!'; unit < units.length; unit++) {
            units[unit] = "\"'/<=>".indexOf(unit) < 0;
        }
        return units;
    }

    /** The place behind the ASCII letters, digits and hyphens that begin at a place. */
    int endOfName(int from) {
        int end = from;
        while (end < html.length() && isNameUnit(html.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The place of the first thing that is no white space. */
    int skipSpace(int from) {
        int place = from;
        while (place < html.length() && isSpace(html.charAt(place))) {
            place++;
        }
        return place;
    }

    /** Answers whether the tag that was read last ended in a slash. */
    boolean isSelfClosing() {
        return selfClosing;
    }

    /**
     * Reads the attributes of a start tag.
     *
     * @param from the place behind the name
     * @param rule what is wanted of them; null for none
     * @param given where those that are wanted are added
     * @return the place behind the tag, or -1 where something is not plain
     */
    int readAttributes(int from, @Nullable ElementRule rule, TagAttributes given) {
        return read(from, rule, false, given);
    }

    /**
     * Reads the attributes of a start tag, those that nobody wants as well.
     *
     * @param from the place behind the name
     * @param given where they are added
     * @return the place behind the tag, or -1 where something is not plain
     */
    int readAllAttributes(int from, TagAttributes given) {
        return read(from, null, true, given);
    }

    /** Where the names of the attributes begin that were read last. */
    int[] places() {
        return Arrays.copyOf(nameStarts, count);
    }

    private int read(int from, @Nullable ElementRule rule, boolean all, TagAttributes given) {
        count = 0;
        selfClosing = false;
        int place = from;
        while (place < html.length()) {
            char unit = html.charAt(place);
            if (unit == '>') {
                return place + 1;
            }
            if (unit == '/') {
                selfClosing = true;
                return html.startsWith("/>", place) ? place + 2 : -1;
            }
            boolean afterQuote = place > from && (html.charAt(place - 1) == '"' || html.charAt(place - 1) == '\'');
            if (!isSpace(unit) && !afterQuote) {
                return -1;
            }
            place = skipSpace(place);
            if (place < html.length() && html.charAt(place) != '>' && html.charAt(place) != '/') {
                place = readAttribute(place, rule, all, given);
                if (place < 0) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private int readAttribute(int start, @Nullable ElementRule rule, boolean all, TagAttributes given) {
        int nameEnd = start;
        while (nameEnd < html.length() && isAttributeNameUnit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == start || !isNewName(start, nameEnd)) {
            return -1;
        }
        int valueStart = nameEnd;
        int valueEnd = nameEnd;
        int end = nameEnd;
        int equals = skipSpace(nameEnd);
        if (equals < html.length() && html.charAt(equals) == '=') {
            valueStart = skipSpace(equals + 1);
            if (valueStart == html.length()) {
                return -1;
            }
            char quote = html.charAt(valueStart);
            if (quote == '"' || quote == '\'') {
                valueStart++;
                valueEnd = html.indexOf(quote, valueStart);
                end = valueEnd + 1;
                if (valueEnd < 0) {
                    return -1;
                }
            } else {
                valueEnd = endOfBareValue(valueStart);
                end = valueEnd;
                if (valueEnd == valueStart) {
                    return -1;
                }
            }
        } else if (nameEnd == html.length() || !endsAttribute(html.charAt(nameEnd))) {
            return -1;
        }
        if (all) {
            return takeAny(start, nameEnd, valueStart, valueEnd, given) ? end : -1;
        }
        return take(start, nameEnd, valueStart, valueEnd, rule, given) ? end : -1;
    }

    private boolean take(
            int start, int nameEnd, int valueStart, int valueEnd, @Nullable ElementRule rule, TagAttributes given) {
        if (rule == null) {
            return true;
        }
        HtmlAttribute attribute = HtmlAttribute.find(html, start, nameEnd);
        if (attribute == null || !rule.allows(attribute)) {
            return true;
        }
        String value = CharacterReferences.decode(html, valueStart, valueEnd, true);
        if (value != null) {
            given.add(attribute, value);
        }
        return value != null;
    }

    private boolean takeAny(int start, int nameEnd, int valueStart, int valueEnd, TagAttributes given) {
        String value = CharacterReferences.decode(html, valueStart, valueEnd, true);
        if (value != null) {
            given.add(HtmlAttribute.find(html, start, nameEnd), lowerCase(html, start, nameEnd), value);
        }
        return value != null;
    }

    private int endOfBareValue(int from) {
        int end = from;
        while (end < html.length()) {
            char unit = html.charAt(end);
            if (isSpace(unit) || unit == '>') {
                return end;
            }
            if (unit == '"' || unit == '\'' || unit == '<' || unit == '=' || unit == '`') {
                return from;
            }
            end++;
        }
        return from;
    }

    /** Notes the name; answers false where it stands in the tag already, or where there are too many. */
    private boolean isNewName(int start, int end) {
        for (int i = 0; i < count; i++) {
            int length = nameEnds[i] - nameStarts[i];
            if (length == end - start && html.regionMatches(true, nameStarts[i], html, start, length)) {
                return false;
            }
        }
        if (count == MAX_ATTRIBUTES) {
            return false;
        }
        if (count == nameStarts.length) {
            nameStarts = Arrays.copyOf(nameStarts, 2 * count);
            nameEnds = Arrays.copyOf(nameEnds, 2 * count);
        }
        nameStarts[count] = start;
        nameEnds[count++] = end;
        return true;
    }

    /** ASCII alone: other letters have no part in the names that anybody knows. */
    static String lowerCase(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return text.substring(from, to).toLowerCase(Locale.ROOT);
            }
        }
        return text.substring(from, to);
    }

    static boolean startsWithIgnoringCase(String text, int from, String lowerCase) {
        if (from + lowerCase.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char unit = text.charAt(from + i);
            char lower = unit >= 'A' && unit <= 'Z' ? (char) (unit | 0x20) : unit;
            if (lower != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameUnit(char unit) {
        int lower = unit | 0x20;
        return (lower >= 'a' && lower <= 'z') || (unit >= '0' && unit <= '9') || unit == '-';
    }

    private static boolean isAttributeNameUnit(char unit) {
        return unit < 0x7F && NAME_UNITS[unit];
    }

    private static boolean endsAttribute(char unit) {
        return isSpace(unit) || unit == '>' || unit == '/';
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t';
    }
}
