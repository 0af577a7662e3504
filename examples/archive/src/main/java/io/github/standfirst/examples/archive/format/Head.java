package io.github.standfirst.examples.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The beginning of a file, by which its format is recognised.
 *
 * @param text its bytes as Latin-1, without those that are zero, so that the words of all formats can be found in UTF-8
 *     and UTF-16; without a byte order mark and white space before it
 */
public record Head(String text) {

    /** How many bytes are looked at. */
    public static final int LENGTH = 64 * 1024;

    /** The head of a file that begins with some bytes, of which no more than the first 64 Ki count. */
    public static Head of(byte[] bytes) {
        String text =
                new String(bytes, 0, Math.min(bytes.length, LENGTH), StandardCharsets.ISO_8859_1).replace("\0", "");
        for (String mark : new String[] {"\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF"}) {
            text = text.startsWith(mark) ? text.substring(mark.length()) : text;
        }
        return new Head(text.stripLeading());
    }

    /** Answers whether it holds an ASCII word, in this spelling. */
    boolean contains(String word) {
        return text.contains(word);
    }

    /** Answers whether it holds an ASCII word in lower case, in whatever case it stands there. */
    boolean containsAnyCase(String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    /** Answers whether it begins like a JSON object. */
    boolean isObject() {
        return text.startsWith("{");
    }

    /** Answers whether it begins like a JSON array. */
    boolean isArray() {
        return text.startsWith("[");
    }

    /** Answers whether it begins like markup. */
    boolean isMarkup() {
        return text.startsWith("<");
    }
}
