package io.github.standfirst.exchange.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, as in "June 18, 2019 at 4:20 pm", "18. Juni 2019 um 16:20 Uhr", "18.06.2019". */
final class WrittenDates {

    /** The name of a month; in the Levant two have two words, and some give a second name behind a slash. */
    private static final String MONTH =
            "(?<month>(?:كانون|تشرين) \\p{L}{5,7}" + "|\\p{L}[\\p{L}\\p{M}]{1,14}[\u05F3\u0970]?)";

    private static final String COMMA = "[,\u060C]?";

    /** In Armenian a day may have the ending of its case. */
    private static final String ENDING = "[-\u058A]?ին";

    /** A cut year is the last of a line, or a time follows it; any other number there may be an hour. */
    private static final String YEAR = "(?<year>\\d{4}(?!\\d)|(?<![,\u060C] )\\d{2}"
            + "(?=\\s*(?:$|[,;|)\u00B7\u2022]|(?:at|um|kl|à)(?!\\p{L})|\\s\\d{1,2}:\\d{2})))";

    private static final List<Pattern> WITH_NAME = List.of(
            pattern("(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|" + ENDING + ")?[\\s/-]?(?:de |of )?"
                    + MONTH + "(?:/[\\p{L}\\p{M}]{3,12})?\\.?" + COMMA + "(?: del?| г\\.)?[\\s/-]" + YEAR),
            pattern("(?<![\\p{L}\\p{M}])" + MONTH + "\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th|" + ENDING + ")?" + COMMA
                    + "\\s(?<year>\\d{4})(?!\\d)"),
            pattern("(?<![\\p{L}\\d])(?<year>\\d{4})\\.?(?:\\s?թ(?:վակ\\p{L}*)?[.\u2024]?)?" + COMMA + "\\s" + MONTH
                    + "\\.?\\s(?<day>\\d{1,2})(?![\\d:])"));

    private static final List<Pattern> YEAR_FIRST = List.of(
            pattern("(?<!\\d)(?<year>\\d{4})\\s?[年년]\\s?(?<number>\\d{1,2})\\s?[月월]\\s?" + "(?<day>\\d{1,2})(?!\\d)"),
            pattern("(?<![\\d.:/-])(?<year>\\d{4})([./-])\\s?(?<number>\\d{1,2})\\2\\s?(?<day>\\d{1,2})(?![\\d/:-])"));

    private static final Pattern NUMERIC = pattern("(?<![\\d.:/-])(?<!\\d{4}\\.\\s)(?<first>\\d{1,2})(?<by>[./-])\\s?"
            + "(?<second>\\d{1,2})\\k<by>\\s?(?<year>\\d{4}|\\d{2}(?!:\\d))(?![\\d/-])");

    private static final Pattern BEFORE_CUT_YEAR = Pattern.compile("(?:\\p{L}{2,12}\\.?, )?");
    private static final Pattern BEHIND_CUT_YEAR = Pattern.compile(",? ?\\d{4}");

    /** Two-digit years from here on are of the last century. */
    private static final int FIRST_YEAR = 70;

    /** What is earlier or later is counted by another calendar, as in Iran or Thailand. */
    private static final int EARLIEST = 1583;

    private static final int LATEST = 2300;

    private WrittenDates() {}

    /**
     * A date with what else was written with it.
     *
     * @param time null where none was written
     * @param offset null where none was written
     */
    record Written(
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable ZoneOffset offset) {}

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The first date of a text.
     *
     * @param monthFirst whether {@code 6/5/2019} is the fifth of June
     */
    static Optional<Written> find(String text, boolean monthFirst) {
        return place(text, monthFirst).map(place -> {
            Optional<WrittenTimes.Found> time = time(text, place);
            return new Written(
                    place.day(),
                    time.map(WrittenTimes.Found::time).orElse(null),
                    time.map(WrittenTimes.Found::offset).orElse(null));
        });
    }

    /** What a text says beside its first date and the time of that; the whole text if it has none. */
    static String beside(String text, boolean monthFirst) {
        Optional<Place> place = place(text, monthFirst);
        if (place.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        int start = place.get().start();
        int end = place.get().end();
        Optional<WrittenTimes.Found> time = time(text, place.get());
        if (time.isPresent() && time.get().start() >= end) {
            rest.replace(time.get().start(), time.get().end(), " ");
        }
        rest.replace(start, end, " ");
        if (time.isPresent() && time.get().end() <= start) {
            rest.replace(time.get().start(), time.get().end(), " ");
        }
        return rest.toString();
    }

    /** A day, and where it stands. */
    private record Place(LocalDate day, int start, int end) {}

    private static Optional<Place> place(String text, boolean monthFirst) {
        for (Pattern form : WITH_NAME) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                if (!isWhole(matcher, text)) {
                    continue;
                }
                Optional<Place> place = MonthNames.find(matcher.group("month"))
                        .flatMap(month -> place(matcher, month, matcher.group("day")));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        for (Pattern form : YEAR_FIRST) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Optional<Place> place = place(matcher, number(matcher.group("number")), matcher.group("day"));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        Matcher matcher = NUMERIC.matcher(text);
        return matcher.find() ? numeric(matcher, monthFirst) : Optional.empty();
    }

    /** A cut year is read where the text begins with the date, or with a weekday and a comma, and no whole year follows. */
    private static boolean isWhole(Matcher date, String text) {
        if (date.group("year").length() == 4) {
            return true;
        }
        return BEFORE_CUT_YEAR.matcher(text.substring(0, date.start())).matches()
                && !BEHIND_CUT_YEAR.matcher(text.substring(date.end())).lookingAt();
    }

    private static Optional<Place> numeric(Matcher matcher, boolean monthFirst) {
        int first = number(matcher.group("first"));
        int second = number(matcher.group("second"));
        boolean dotted = matcher.group("by").equals(".");
        boolean swapped = second > 12 || (monthFirst && !dotted && first <= 12);
        return place(matcher, swapped ? first : second, matcher.group(swapped ? "second" : "first"));
    }

    private static Optional<Place> place(Matcher date, int month, String day) {
        try {
            int year = year(date.group("year"));
            return year < EARLIEST || year > LATEST
                    ? Optional.empty()
                    : Optional.of(new Place(LocalDate.of(year, month, number(day)), date.start(), date.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first time behind a date, else the first before it. */
    private static Optional<WrittenTimes.Found> time(String text, Place date) {
        Optional<WrittenTimes.Found> behind = WrittenTimes.find(text, date.end(), text.length());
        return behind.isPresent() ? behind : WrittenTimes.find(text, 0, date.start());
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < FIRST_YEAR ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
