package io.github.standfirst.exchange.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, as in "June 18, 2019 at 4:20 pm", "18. Juni 2019 um 16:20 Uhr", "18.06.2019". */
final class WrittenDates {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?\\s?(?:de |of )?(\\p{L}{3,12})\\.?,?(?: de| г\\.)?\\s"
                    + "(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.:/-])(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])");

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])(\\d{1,2})(?:[:h](\\d{2})|\\.(\\d{2})(?= ?uhr))?(?::(\\d{2}))?\\s?(?:([ap])\\.?m\\.?(?!\\p{L}))?"
                    + "(?:\\s?(UTC|GMT|Z)(?![\\p{L}+-])|\\s?(?:UTC|GMT)?([+-]\\d{2}:?\\d{2}))?",
            Pattern.CASE_INSENSITIVE);

    /** Two-digit years from here on are of the last century. */
    private static final int FIRST_YEAR = 70;

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

    /**
     * The first date of a text.
     *
     * @param monthFirst whether {@code 6/5/2019} is the fifth of June
     */
    static Optional<Written> find(String text, boolean monthFirst) {
        Matcher matcher = DAY_MONTH_YEAR.matcher(text);
        while (matcher.find()) {
            Optional<Integer> month = MonthNames.find(matcher.group(2));
            if (month.isPresent()) {
                return written(text, matcher, matcher.group(3), month.get(), matcher.group(1));
            }
        }
        matcher = MONTH_DAY_YEAR.matcher(text);
        while (matcher.find()) {
            Optional<Integer> month = MonthNames.find(matcher.group(1));
            if (month.isPresent()) {
                return written(text, matcher, matcher.group(3), month.get(), matcher.group(2));
            }
        }
        matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return written(text, matcher, matcher.group(1), number(matcher.group(3)), matcher.group(4));
        }
        matcher = NUMERIC.matcher(text);
        return matcher.find() ? numeric(text, matcher, monthFirst) : Optional.empty();
    }

    private static Optional<Written> numeric(String text, Matcher matcher, boolean monthFirst) {
        int first = number(matcher.group(1));
        int second = number(matcher.group(3));
        boolean dotted = matcher.group(2).equals(".");
        boolean swapped = second > 12 || (monthFirst && !dotted && first <= 12);
        return written(
                text,
                matcher,
                matcher.group(4),
                swapped ? first : second,
                swapped ? matcher.group(3) : matcher.group(1));
    }

    private static Optional<Written> written(String text, Matcher date, String year, int month, String day) {
        try {
            LocalDate written = LocalDate.of(year(year), month, number(day));
            Matcher time = TIME.matcher(text);
            for (boolean found = time.find(date.end()); found; found = time.find()) {
                if (isTime(time)) {
                    return Optional.of(new Written(written, time(time), offset(time)));
                }
            }
            time.reset().region(0, date.start());
            while (time.find()) {
                if (isTime(time)) {
                    return Optional.of(new Written(written, time(time), offset(time)));
                }
            }
            return Optional.of(new Written(written, null, null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number alone is none: minutes or a half of the day must stand beside it. */
    private static boolean isTime(Matcher time) {
        boolean half = time.group(5) != null;
        int hour = number(time.group(1));
        boolean minutes = time.group(2) != null || time.group(3) != null;
        return (minutes || half) && hour <= (half ? 12 : 23) && minute(time) <= 59;
    }

    private static LocalTime time(Matcher time) {
        int hour = number(time.group(1));
        String half = time.group(5);
        if (half != null) {
            boolean afternoon = half.equalsIgnoreCase("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        int second = time.group(4) == null ? 0 : Math.min(59, number(time.group(4)));
        return LocalTime.of(hour, minute(time), second);
    }

    private static int minute(Matcher time) {
        if (time.group(2) != null) {
            return number(time.group(2));
        }
        return time.group(3) == null ? 0 : number(time.group(3));
    }

    private static @Nullable ZoneOffset offset(Matcher time) {
        if (time.group(6) != null) {
            return ZoneOffset.UTC;
        }
        return time.group(7) == null ? null : ZoneOffset.of(time.group(7));
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
