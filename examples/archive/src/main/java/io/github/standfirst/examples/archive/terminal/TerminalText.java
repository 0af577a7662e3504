package io.github.standfirst.examples.archive.terminal;

import java.util.Locale;

/** Foreign text as a terminal may show it: nothing in it can steer the terminal, reorder the line, or start another. */
public final class TerminalText {

    private static final int MAX_CODE_POINTS = 400;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TerminalText() {}

    /**
     * The text with all controls, bidi controls and other invisible characters written as {@code \}{@code u{202E}}; the
     * joiners, which emoji and several scripts need, stay. It is cut after 400 code points.
     */
    public static String line(String text) {
        StringBuilder escaped = new StringBuilder(Math.min(text.length(), MAX_CODE_POINTS) + 8);
        int index = 0;
        for (int count = 0; count < MAX_CODE_POINTS && index < text.length(); count++) {
            int codePoint = text.codePointAt(index);
            if (isPrintable(codePoint)) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
            }
            index += Character.charCount(codePoint);
        }
        return escaped.append(index < text.length() ? "..." : "").toString();
    }

    /**
     * The same JSON with the same characters written as JSON escapes them, {@code \}{@code u202e}: in JSON they stand
     * within strings alone.
     */
    public static String json(String json) {
        int clean = 0;
        while (clean < json.length() && isPrintable(json.codePointAt(clean))) {
            clean += Character.charCount(json.codePointAt(clean));
        }
        if (clean == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16).append(json, 0, clean);
        for (int index = clean; index < json.length(); ) {
            int codePoint = json.codePointAt(index);
            int next = index + Character.charCount(codePoint);
            if (isPrintable(codePoint)) {
                escaped.appendCodePoint(codePoint);
            } else {
                for (int unit = index; unit < next; unit++) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(unit)));
                }
            }
            index = next;
        }
        return escaped.toString();
    }

    private static boolean isPrintable(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
