package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The character references of HTML (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state">WHATWG HTML, 13.2.5.72</a>), as far
 * as nothing but their plain form is needed to know what they mean.
 */
final class CharacterReferences {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_NUMBER = 8;

    private CharacterReferences() {}

    /**
     * A part of a text with its references replaced by what they mean, or null where only a parser can tell.
     *
     * @param inAttribute whether it is the value of an attribute
     */
    static @Nullable String decode(String text, int from, int to, boolean inAttribute) {
        int ampersand = indexOf("&", text, from, to);
        if (ampersand < 0) {
            return text.substring(from, to);
        }
        StringBuilder decoded = new StringBuilder(to - from);
        int written = from;
        while (ampersand >= 0) {
            decoded.append(text, written, ampersand);
            int end = endOf(text, ampersand, to);
            String meaning = end == ampersand + 1 ? "&" : meaning(text, ampersand, end, to, inAttribute);
            if (meaning == null) {
                return null;
            }
            decoded.append(meaning);
            written = end;
            ampersand = indexOf("&", text, end, to);
        }
        return decoded.append(text, written, to).toString();
    }

    /** As that of {@code String}, but it looks no further than it is told to: else many looks for nothing add up. */
    static int indexOf(String sought, String text, int from, int to) {
        char first = sought.charAt(0);
        for (int i = from; i <= to - sought.length(); i++) {
            if (text.charAt(i) == first && text.startsWith(sought, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the letters and digits behind an ampersand end, with the semicolon behind them. */
    private static int endOf(String text, int ampersand, int to) {
        int end = ampersand + 1;
        if (end < to && text.charAt(end) == '#') {
            end++;
        }
        while (end < to && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end < to && text.charAt(end) == ';' && end > ampersand + 1 ? end + 1 : end;
    }

    private static @Nullable String meaning(String text, int start, int end, int to, boolean inAttribute) {
        boolean ended = text.charAt(end - 1) == ';';
        if (text.charAt(start + 1) == '#') {
            return ended ? numbered(text, start + 2, end - 1) : null;
        }
        if (end - start > LONGEST_NAME) {
            return null;
        }
        String name = text.substring(start + 1, ended ? end - 1 : end);
        if (ended && Entities.isNamedEntity(name)) {
            String meaning = Entities.getByName(name);
            return meaning.isEmpty() ? null : meaning;
        }
        boolean legacy = inAttribute
                ? Entities.isBaseNamedEntity(name) && !(end < to && text.charAt(end) == '=')
                : !Entities.findPrefix(name).isEmpty();
        return legacy ? null : text.substring(start, end);
    }

    /** Controls and what is no character mean something else to a parser. */
    private static @Nullable String numbered(String text, int from, int to) {
        boolean hex = from < to && (text.charAt(from) | 0x20) == 'x';
        int start = hex ? from + 1 : from;
        if (start == to || to - start > LONGEST_NUMBER) {
            return null;
        }
        int number = 0;
        for (int i = start; i < to; i++) {
            int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return null;
            }
            number = number * (hex ? 16 : 10) + digit;
            if (number > Character.MAX_CODE_POINT) {
                return null;
            }
        }
        return CharacterRule.allows(number) ? Character.toString(number) : null;
    }

    private static boolean isLetterOrDigit(char unit) {
        return CharacterClass.LETTERS.holds(unit) || CharacterClass.DIGITS.holds(unit);
    }
}
