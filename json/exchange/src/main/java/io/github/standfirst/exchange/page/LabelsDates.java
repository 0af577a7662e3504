package io.github.standfirst.exchange.page;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;

/**
 * How pages print dates. Those of the languages that have {@link Labels} are spelled out here, so that a page has the same
 * bytes on every JDK: the locale data of JDK 20 and later puts U+202F before "PM" where the one of JDK 17 has a space.
 * Other languages print what the JDK knows of them.
 */
final class LabelsDates {

    /** Where English dates begin with the month, and days have two times twelve hours; an article may name no region. */
    private static final Set<String> MONTH_FIRST =
            Set.of("", "AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI");

    private static final LabelsDates AMERICAN = new LabelsDates("MMMM d, y", "MMMM d, y, h:mm a", Locale.ENGLISH);
    private static final LabelsDates ENGLISH = new LabelsDates("d MMMM y", "d MMMM y, HH:mm", Locale.ENGLISH);
    private static final LabelsDates ARMENIAN =
            new LabelsDates("dd MMMM, y թ.", "dd MMMM, y թ., HH:mm", Locale.forLanguageTag("hy"));

    private final DateTimeFormatter date;
    private final DateTimeFormatter dateAndTime;

    private LabelsDates(String date, String dateAndTime, Locale locale) {
        this(DateTimeFormatter.ofPattern(date, locale), DateTimeFormatter.ofPattern(dateAndTime, locale));
    }

    private LabelsDates(DateTimeFormatter date, DateTimeFormatter dateAndTime) {
        this.date = date;
        this.dateAndTime = dateAndTime;
    }

    static LabelsDates of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> MONTH_FIRST.contains(locale.getCountry()) ? AMERICAN : ENGLISH;
            case "hy" -> ARMENIAN;
            default ->
                new LabelsDates(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale),
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(locale));
        };
    }

    DateTimeFormatter date() {
        return date;
    }

    DateTimeFormatter dateAndTime() {
        return dateAndTime;
    }
}
