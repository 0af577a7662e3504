package io.github.standfirst.exchange.page;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The months as they are written in dates, in full and cut, as the locale data of the JDK have them. */
final class MonthNames {

    /** Where a name would stand for two months, that of the first language counts; there is none such among these. */
    static final List<String> LANGUAGES = List.of(
            "en", "de", "de-AT", "fr", "es", "pt", "it", "nl", "pl", "ru", "hy", "uk", "cs", "tr", "el", "ro", "fi",
            "hu", "sv", "da", "nb", "ar", "ar-SY", "ar-MA", "ar-DZ", "he", "hi");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** Cut forms that people write and the locale data do not have. */
    private static final Map<String, Integer> CUT =
            Map.of("фев", 2, "mrz", 3, "sept", 9, "сен", 9, "сент", 9, "ноя", 11, "нояб", 11);

    /**
     * Cuts that hardly anybody writes, at least without their accents, while "16 Pro 2019" is a computer, "10 led 2019" are
     * people, "uno" is a game, and "elo" a number of chess players.
     */
    private static final Set<String> OTHER_WORDS = Set.of("led", "dub", "pro", "uno", "sub", "elo");

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    /** What a cut name ends with, in Hebrew and Hindi, too. */
    private static final Pattern END = Pattern.compile("[.'\u2019\u05F3\u0970]+$");

    private static final char HEBREW_IN = '\u05D1';

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                    String folded = folded(name);
                    numbers.putIfAbsent(OTHER_WORDS.contains(folded) ? whole(name) : folded, month.getValue());
                }
            }
        }
        numbers.keySet().removeAll(OTHER_WORDS);
        CUT.forEach((name, month) -> numbers.putIfAbsent(folded(name), month));
        return Map.copyOf(numbers);
    }

    /** The number of the month, 1 to 12, that a word names. */
    static Optional<Integer> find(String word) {
        String name = folded(word);
        Integer month = NUMBERS.getOrDefault(name, NUMBERS.get(whole(word)));
        if (month == null && !name.isEmpty() && name.charAt(0) == HEBREW_IN) {
            month = NUMBERS.get(name.substring(1));
        }
        return Optional.ofNullable(month);
    }

    private static String whole(String name) {
        return END.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Capitals lose accents in Greek and French, and a dot is won or lost by those of Turkish. */
    private static String folded(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String plain = ACCENTS.matcher(apart).replaceAll("").replace('\u0131', 'i');
        // A final sigma is one only in small letters.
        return END.matcher(plain.replace('\u03C2', '\u03C3')).replaceFirst("");
    }
}
