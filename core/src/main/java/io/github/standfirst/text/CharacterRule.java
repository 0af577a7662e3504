package io.github.standfirst.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The one rule on the characters that a text of the model may hold.
 *
 * <p>Forbidden are lone surrogates, the noncharacters of Unicode (section 23.7), DEL, and all C0 and C1 controls but
 * tab and line feed. CRLF and CR are line feeds. Constructors refuse what is forbidden ({@link #require}); sanitizers
 * and readers replace it by U+FFFD ({@link #clean}) and report that they did.
 */
public final class CharacterRule {

    /** U+FFFD, which stands where a forbidden character stood. */
    public static final char REPLACEMENT = '\uFFFD';

    /** Characters that are neither space nor format to Unicode, and blank all the same: Hangul fillers, Braille blank. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private CharacterRule() {}

    /**
     * Answers whether a code point may stand in a text. CR may not: it is part of a line break, which is written as a
     * line feed.
     *
     * @param codePoint any value; a surrogate code point is a lone one
     */
    public static boolean allows(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n';
        }
        if (codePoint < 0x7F) {
            return true;
        }
        boolean control = codePoint <= 0x9F;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !noncharacter && codePoint <= Character.MAX_CODE_POINT;
    }

    /**
     * The text with each line break as a line feed and each forbidden character as U+FFFD; the same instance where
     * nothing had to change.
     */
    public static String clean(String text) {
        int first = firstToChange(requireNonNull(text, "text"));
        if (first < 0) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, first);
        int index = first;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            index += Character.charCount(codePoint);
            if (codePoint == '\r') {
                cleaned.append('\n');
                if (index < text.length() && text.charAt(index) == '\n') {
                    index++;
                }
            } else if (allows(codePoint)) {
                cleaned.appendCodePoint(codePoint);
            } else {
                cleaned.append(REPLACEMENT);
            }
        }
        return cleaned.toString();
    }

    /**
     * The text with each line break as a line feed.
     *
     * @param component the name of what the text is for, as the message shows it
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it holds a forbidden character
     */
    public static String require(String component, String text) {
        requireNonNull(text, component);
        if (firstToChange(text) < 0) {
            return text;
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int index = firstToChange(lines);
        if (index >= 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s has U+%04X at index %d; allowed are all characters but controls, lone surrogates and noncharacters",
                    component,
                    lines.codePointAt(index),
                    index));
        }
        return lines;
    }

    /**
     * Answers whether a reader would see nothing of a text: it has only spaces of all kinds, controls, invisible format
     * characters, marks without a letter, and the blanks that Unicode counts as letters.
     */
    public static boolean isBlank(String text) {
        requireNonNull(text, "text");
        int codePoint;
        for (int index = 0; index < text.length(); index += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(index);
            if (isVisible(codePoint)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Answers whether a reader would see something of a code point that stands alone.
     *
     * @param codePoint any code point
     */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> BLANK_LETTERS.indexOf(codePoint) < 0;
        };
    }

    private static int firstToChange(String text) {
        int index = 0;
        while (index < text.length()) {
            char unit = text.charAt(index);
            boolean usual = unit < 0x7F ? unit >= 0x20 || unit == '\n' : unit >= 0xA0 && unit < Character.MIN_SURROGATE;
            if (usual) {
                index++;
                continue;
            }
            int codePoint = text.codePointAt(index);
            if (!allows(codePoint)) {
                return index;
            }
            index += Character.charCount(codePoint);
        }
        return -1;
    }
}
