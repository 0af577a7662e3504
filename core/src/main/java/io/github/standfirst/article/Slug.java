package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.DigitRunOrder;
import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of an address that names one article, category or tag: a single path segment, not percent-encoded.
 *
 * <p>{@link #of} takes a slug of letters, marks and digits of any script and {@code -}, {@link #from} makes one of a
 * title, and the constructor keeps the slug that a site already has, whatever its letters.
 *
 * @param value 1 to {@value #MAX_BYTES} bytes of UTF-8 of which something can be seen; no white space, controls or bidi controls, none of
 *     {@code / \ ? #}, and neither {@code .} nor {@code ..}
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The most bytes of UTF-8 that a slug may have: what a column of 200 bytes holds. */
    public static final int MAX_BYTES = 200;

    /** Only so many UTF-16 code units of a title are read: normalizing takes quadratic time over a pile of marks. */
    private static final int MAX_TITLE_LENGTH = 2_000;

    /** No composed character stands for more code units than this (three jamo, or a Greek letter with three marks). */
    private static final int MOST_COMPOSED = 4;

    /** A letter of Malayalam that stands over the one after it. */
    private static final int DOT_REPH = 0x0D4E;

    /** A slug is rather cut at a better place if that leaves at least this part of it. */
    private static final int WORTHWHILE_PART = 2;

    /**
     * Keeps a slug as it is.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if it is not one path segment, too long, or nobody would see anything of it
     */
    public Slug {
        requireNonNull(value, "slug");
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES) {
            throw new IllegalArgumentException("slug has " + bytes + " bytes; allowed are 1 to " + MAX_BYTES);
        }
        Invariants.unbroken("slug", value);
        if (CharacterRule.isBlank(value)) {
            throw new IllegalArgumentException("slug is " + Quoted.of(value) + "; expected is a text that can be seen");
        }
        boolean delimiter = value.chars().anyMatch(c -> "/\\?#".indexOf(c) >= 0);
        if (delimiter || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("slug is " + Quoted.of(value) + "; expected is one path segment");
        }
    }

    /**
     * A slug of letters, marks and digits of any script and {@code -}, brought into NFC.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it holds anything else, is empty, or too long
     */
    public static Slug of(String text) {
        boolean hopeless = requireNonNull(text, "slug").length() > MAX_BYTES * MOST_COMPOSED;
        String composed = hopeless ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        int index = 0;
        while (index < composed.length()) {
            int codePoint = composed.codePointAt(index);
            if (codePoint != '-' && !isWordCharacter(codePoint)) {
                throw new IllegalArgumentException("slug has " + Quoted.of(Character.toString(codePoint)) + " at index "
                        + index + "; allowed are letters, marks, digits and '-'");
            }
            index += Character.charCount(codePoint);
        }
        return new Slug(composed);
    }

    /**
     * The slug of a title: lower case, in NFC, its words joined by {@code -}, cut to {@value #MAX_BYTES} bytes, if
     * possible between words, and never between a letter and its marks. Apostrophes, joiners, variation
     * selectors and letters that nobody sees vanish within a word. A title without another letter or digit, such as one of emoji, has none, nor has
     * one whose first letter has more marks than fit. Of a title only the first 2,000 characters are read.
     *
     * <pre>{@code Slug.from("Don’t panic: Երեւան!")   // dont-panic-երեւան}</pre>
     *
     * @throws NullPointerException if the title is null
     */
    public static Optional<Slug> from(String title) {
        String read = requireNonNull(title, "title").substring(0, Math.min(title.length(), MAX_TITLE_LENGTH));
        String lower = Normalizer.normalize(read, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        int index = 0;
        while (index < lower.length()) {
            int codePoint = lower.codePointAt(index);
            index += Character.charCount(codePoint);
            boolean startsWord = Character.isLetterOrDigit(codePoint);
            if (leavesOut(codePoint)) {
                continue;
            }
            if (startsWord || (isWordCharacter(codePoint) && !words.isEmpty() && !gap)) {
                words.append(gap && !words.isEmpty() ? "-" : "").appendCodePoint(codePoint);
                gap = false;
            } else if (!isWordCharacter(codePoint)) {
                gap = true;
            }
        }
        String cut = cut(Normalizer.normalize(words, Normalizer.Form.NFC));
        return cut.isEmpty() ? Optional.empty() : Optional.of(new Slug(cut));
    }

    private static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Parts of a word that are not in its slug. */
    private static boolean leavesOut(int codePoint) {
        boolean blankLetter = Character.isLetter(codePoint) && !CharacterRule.isVisible(codePoint);
        return joins(codePoint) || selectsLook(codePoint) || blankLetter;
    }

    /** Apostrophes, soft hyphen, ZWNJ and ZWJ. */
    private static boolean joins(int codePoint) {
        return codePoint == '\''
                || codePoint == 0x2019
                || codePoint == 0x00AD
                || codePoint == 0x200C
                || codePoint == 0x200D;
    }

    /** Variation selectors and the keycap: of {@code 1️⃣} and {@code ℹ️} the letter or digit is kept, and not its look. */
    private static boolean selectsLook(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || codePoint == 0x20E3;
    }

    /**
     * Marks, and the letters that never begin a cluster (<a href="https://www.unicode.org/reports/tr29/">UAX #29</a>): the
     * vowels am of Thai and Lao, and vowels and finals of Hangul.
     */
    private static boolean continuesCluster(int codePoint) {
        return isMark(codePoint)
                || codePoint == 0x0E33
                || codePoint == 0x0EB3
                || (codePoint >= 0x1160 && codePoint <= 0x11FF)
                || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }

    private static String cut(String words) {
        int end = 0;
        int bytes = 0;
        int hyphen = 0;
        int cluster = 0;
        int letter = 0;
        boolean afterMark = false;
        boolean afterPrefix = false;
        while (end < words.length()) {
            int codePoint = words.codePointAt(end);
            boolean continuing = afterPrefix || continuesCluster(codePoint);
            letter = continuing ? letter : end;
            cluster = continuing || afterMark ? cluster : end;
            bytes += utf8Length(codePoint);
            if (bytes > MAX_BYTES) {
                return words.substring(0, better(hyphen, better(cluster, letter)));
            }
            hyphen = codePoint == '-' ? end : hyphen;
            afterMark = isMark(codePoint);
            afterPrefix = codePoint == DOT_REPH;
            end += Character.charCount(codePoint);
        }
        return words;
    }

    private static int better(int preferred, int possible) {
        return preferred > 0 && preferred >= possible / WORTHWHILE_PART ? preferred : possible;
    }

    private static int utf8Length(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    @Override
    public int compareTo(Slug other) {
        return DigitRunOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
