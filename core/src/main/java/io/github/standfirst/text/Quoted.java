package io.github.standfirst.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** Foreign text as a message may show it: cut, escaped and between quotation marks. */
public final class Quoted {

    private static final int MAX_CODE_POINTS = 60;

    private Quoted() {}

    /**
     * The text between double quotation marks, cut after 60 code points, with everything but printable ASCII, letters
     * and digits escaped, so that it can neither break a line of a log nor reorder it.
     *
     * @param text any text, lone surrogates included
     */
    public static String of(String text) {
        requireNonNull(text, "text");
        StringBuilder quoted = new StringBuilder().append('"');
        int index = 0;
        for (int count = 0; count < MAX_CODE_POINTS && index < text.length(); count++) {
            int codePoint = text.codePointAt(index);
            append(codePoint, quoted);
            index += Character.charCount(codePoint);
        }
        return quoted.append('"').append(index < text.length() ? "..." : "").toString();
    }

    private static void append(int codePoint, StringBuilder quoted) {
        boolean ascii = codePoint >= 0x20 && codePoint < 0x7F;
        if (codePoint == '"' || codePoint == '\\') {
            quoted.append('\\').appendCodePoint(codePoint);
        } else if (ascii || Character.isLetterOrDigit(codePoint)) {
            quoted.appendCodePoint(codePoint);
        } else {
            quoted.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
        }
    }
}
