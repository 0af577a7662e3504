package io.github.standfirst.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Lines for people to read, in UTF-8 whatever the machine's charset is; foreign text in them cannot steer a terminal. */
final class Terminal {

    private static final int MAX_CODE_POINTS = 400;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final PrintStream out;

    private Terminal(PrintStream out) {
        this.out = out;
    }

    /** The terminal of a stream. */
    static Terminal of(PrintStream out) {
        return new Terminal(out);
    }

    /** The terminal of standard output or standard error. */
    static Terminal of(FileDescriptor descriptor) {
        return new Terminal(new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8));
    }

    /** Prints one line, and nothing that could be taken for two. */
    void print(String line) {
        out.print(escape(line) + "\n");
        out.flush();
    }

    /**
     * The text with all controls, bidi controls and other invisible characters written as {@code \}{@code u{202E}}; the
     * joiners, which emoji and several scripts need, stay. A text longer than a few lines of a terminal is cut.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
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

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
