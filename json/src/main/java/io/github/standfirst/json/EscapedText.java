package io.github.standfirst.json;

/**
 * The escapes of JSON texts, of whose four hexadecimal digits (RFC 8259, section 7) some versions of Jackson look at the
 * lower byte alone, so that U+0136 is a 6 to them. Such a character is replaced by one that none of them takes.
 */
final class EscapedText {

    private static final char NO_DIGIT = '\u00FF';
    private static final int DIGITS = 4;

    private boolean escaped;
    private int digitsLeft;
    private int replaced = -1;
    private char original;

    /** A text that parsers refuse where the given one has characters for digits that are none; else the same. */
    static String checked(String json) {
        if (json.indexOf("\\u") < 0) {
            return json;
        }
        char[] units = json.toCharArray();
        EscapedText text = new EscapedText();
        text.check(units, 0, units.length);
        return text.replaced < 0 ? json : new String(units);
    }

    /** Replaces in the next characters of a text what is no digit. */
    void check(char[] json, int offset, int length) {
        replaced = -1;
        for (int i = offset; i < offset + length; i++) {
            char unit = json[i];
            if (digitsLeft > 0) {
                digitsLeft--;
                if (unit > NO_DIGIT) {
                    if (replaced < 0) {
                        replaced = i;
                        original = unit;
                    }
                    json[i] = NO_DIGIT;
                }
            } else if (escaped) {
                escaped = false;
                digitsLeft = unit == 'u' ? DIGITS : 0;
            } else {
                escaped = unit == '\\';
            }
        }
    }

    /** What stood at an index of the characters that were checked last, as far as the first that is no digit. */
    char original(char[] json, int index) {
        return index == replaced ? original : json[index];
    }
}
