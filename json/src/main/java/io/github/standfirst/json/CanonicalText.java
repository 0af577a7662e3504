package io.github.standfirst.json;

import io.github.standfirst.text.Quoted;

/** Strings of the canonical form: nothing is escaped that need not be (RFC 8785, section 3.2.2.2). */
final class CanonicalText {

    private static final String HEX = "0123456789abcdef";

    private CanonicalText() {}

    /**
     * The same string, which is Unicode.
     *
     * @throws IllegalArgumentException if it holds a lone surrogate
     */
    static String unicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                requirePair(text, i++);
            }
        }
        return text;
    }

    private static void requirePair(String text, int index) {
        boolean pair = Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
        if (!pair) {
            throw new IllegalArgumentException(
                    "found a lone surrogate in " + Quoted.of(text) + "; expected is Unicode");
        }
    }

    /** Appends a string with its quotation marks. */
    static void append(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        out.append('"');
    }

    private static void append(char unit, StringBuilder out) {
        switch (unit) {
            case '"', '\\' -> out.append('\\').append(unit);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < 0x20) {
                    out.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 0xF));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
