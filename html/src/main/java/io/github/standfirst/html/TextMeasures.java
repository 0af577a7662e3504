package io.github.standfirst.html;

import io.github.standfirst.html.TextUnits.Kind;
import io.github.standfirst.text.SafeHtml;
import java.time.Duration;

/**
 * How long a text is.
 *
 * <p>Words are runs of letters and digits. Where a script puts no spaces between words they are estimated: each Chinese
 * character and each kana stands for itself, and in Thai, Lao, Khmer and Burmese five letters count as a word.
 *
 * @param codePoints of the plain text
 * @param words that spaces or punctuation end, and those of scripts without spaces that are estimated by letters
 * @param ideographs Chinese characters and kana
 */
public record TextMeasures(int codePoints, int words, int ideographs) {

    /** Words that an adult reads in a minute (Brysbaert 2019, a mean of 190 studies). */
    public static final int WORDS_PER_MINUTE = 238;

    /** Chinese characters or kana that an adult reads in a minute. */
    public static final int IDEOGRAPHS_PER_MINUTE = 500;

    private static final int LETTERS_OF_UNSPACED_WORD = 5;

    /** The measures of a body. */
    public static TextMeasures of(SafeHtml html) {
        return of(PlainText.of(html));
    }

    /** The measures of plain text. */
    public static TextMeasures of(String plain) {
        Counter counter = new Counter();
        plain.codePoints().forEach(counter::next);
        return new TextMeasures(counter.codePoints, counter.words, counter.ideographs);
    }

    /** All that counts as a word. */
    public int wordCount() {
        return words + ideographs;
    }

    /** How long an adult reads, rounded up to seconds. */
    public Duration readingTime() {
        double minutes = (double) words / WORDS_PER_MINUTE + (double) ideographs / IDEOGRAPHS_PER_MINUTE;
        return Duration.ofSeconds((long) Math.ceil(minutes * 60));
    }

    /** Counts while a text goes by. */
    static final class Counter {

        private int codePoints;
        private int words;
        private int ideographs;
        private int unspacedLetters;
        private boolean inWord;

        /** Takes a code point; answers whether a word begins with it. */
        boolean next(int codePoint) {
            codePoints++;
            Kind kind = TextUnits.kind(codePoint);
            boolean begins = switch (kind) {
                case GAP, INNER -> false;
                case LETTER -> !inWord;
                case IDEOGRAPH -> true;
                case UNSPACED -> unspacedLetters % LETTERS_OF_UNSPACED_WORD == 0;
            };
            if (kind != Kind.INNER) {
                unspacedLetters = kind == Kind.UNSPACED ? unspacedLetters + 1 : 0;
                inWord = kind == Kind.LETTER;
            }
            ideographs += kind == Kind.IDEOGRAPH ? 1 : 0;
            words += begins && kind != Kind.IDEOGRAPH ? 1 : 0;
            return begins;
        }

        /** Takes notice of something between two texts that no word reaches across. */
        void gap() {
            inWord = false;
            unspacedLetters = 0;
        }

        int wordCount() {
            return words + ideographs;
        }
    }
}
