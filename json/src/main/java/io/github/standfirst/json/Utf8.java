package io.github.standfirst.json;

/**
 * Whether bytes are UTF-8 (<a href="https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/">The Unicode
 * Standard, table 3-7</a>): Jackson's readers of bytes take overlong forms and surrogates, too.
 */
final class Utf8 {

    /** The bytes that begin a character of two; signed, as all that are none of ASCII. */
    private static final byte FIRST_PAIR = (byte) 0xC2;

    private static final byte FIRST_TRIPLE = (byte) 0xE0;

    /** Bytes that continue a character are signed and less than this. */
    private static final byte FIRST_PAIR_END = (byte) 0xC0;

    private Utf8() {}

    static boolean isValid(byte[] bytes, int start, int end) {
        int index = start;
        while (index < end) {
            int first = bytes[index];
            if (first >= 0) {
                index++;
                while (index + Long.BYTES <= end && (EightBytes.at(bytes, index) & EightBytes.SIGNS) == 0) {
                    index += Long.BYTES;
                }
                continue;
            }
            boolean pair = first >= FIRST_PAIR && first < FIRST_TRIPLE && index + 1 < end;
            if (pair && bytes[index + 1] < FIRST_PAIR_END) {
                index += 2;
                continue;
            }
            int length = length(first & 0xFF);
            if (length == 0 || index + length > end || !continues(bytes, index, length)) {
                return false;
            }
            index += length;
        }
        return true;
    }

    /** How many UTF-16 code units some bytes are: each character one, those of four bytes two. */
    static int chars(byte[] bytes, int start, int end) {
        int chars = 0;
        for (int i = start; i < end; i++) {
            chars += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
            chars += (bytes[i] & 0xF8) == 0xF0 ? 1 : 0;
        }
        return chars;
    }

    private static int length(int first) {
        if (first < 0xC2) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        if (first < 0xF0) {
            return 3;
        }
        return first <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int index, int length) {
        for (int i = index + 1; i < index + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int second = bytes[index + 1] & 0xFF;
        return switch (bytes[index] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
    }
}
