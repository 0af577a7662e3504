package io.github.standfirst.exchange.page;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of the week, in full and cut, as the locale data of the JDK have them. */
final class WeekdayNames {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Set<String> NAMES = MonthNames.LANGUAGES.stream()
            .map(Locale::forLanguageTag)
            .flatMap(locale -> Arrays.stream(DayOfWeek.values())
                    .flatMap(day -> STYLES.stream().map(style -> day.getDisplayName(style, locale))))
            .map(Words::words)
            .collect(Collectors.toUnmodifiableSet());

    private WeekdayNames() {}

    /** Answers whether a word, as {@link Words#words} has it, is one. */
    static boolean has(String word) {
        return NAMES.contains(word);
    }
}
