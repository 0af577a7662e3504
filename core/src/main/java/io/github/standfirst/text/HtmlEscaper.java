package io.github.standfirst.text;

import static java.util.Objects.requireNonNull;

/**
 * Plain text written into markup, by the rules of the WHATWG HTML serializer
 * (<a href="https://html.spec.whatwg.org/multipage/parsing.html#escapingString">escaping a string</a>).
 *
 * <p>In text and in attribute values alike {@code &}, {@code <}, {@code >} and U+00A0 are written as references, in
 * attribute values the double quote, too. Characters are not checked here: {@link CharacterRule} does that.
 */
public final class HtmlEscaper {

    private HtmlEscaper() {}

    /** The plain text as it stands between tags; the same instance where nothing had to change. */
    public static String text(String plain) {
        return escaped(requireNonNull(plain, "plain"), false);
    }

    /**
     * The plain text as it stands between the double quotes of an attribute value; the same instance where nothing had to
     * change.
     */
    public static String attribute(String plain) {
        return escaped(requireNonNull(plain, "plain"), true);
    }

    /** Appends the plain text as it stands between tags. */
    public static void appendText(StringBuilder out, String plain) {
        append(out, plain, false);
    }

    /** Appends the plain text as it stands between the double quotes of an attribute value. */
    public static void appendAttribute(StringBuilder out, String plain) {
        append(out, plain, true);
    }

    private static String escaped(String plain, boolean inAttribute) {
        for (int index = 0; index < plain.length(); index++) {
            if (!reference(plain.charAt(index), inAttribute).isEmpty()) {
                StringBuilder out = new StringBuilder(plain.length() + 16);
                append(out, plain, inAttribute);
                return out.toString();
            }
        }
        return plain;
    }

    private static void append(StringBuilder out, String plain, boolean inAttribute) {
        requireNonNull(out, "out");
        requireNonNull(plain, "plain");
        int written = 0;
        for (int index = 0; index < plain.length(); index++) {
            String reference = reference(plain.charAt(index), inAttribute);
            if (!reference.isEmpty()) {
                out.append(plain, written, index).append(reference);
                written = index + 1;
            }
        }
        out.append(plain, written, plain.length());
    }

    private static String reference(char unit, boolean inAttribute) {
        return switch (unit) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\u00A0' -> "&nbsp;";
            case '"' -> inAttribute ? "&quot;" : "";
            default -> "";
        };
    }
}
