package io.github.standfirst.json;

import io.github.standfirst.text.Quoted;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Times as <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a> has them, in UTC and in the years 0000 to 9999:
 * {@code 2019-06-18T09:12:40Z}, with a fraction of 3, 6 or 9 digits where there is one.
 *
 * <p>Texts of that form are read and written digit by digit; what java.time reads besides, offsets among it, is left to
 * java.time, which is many times slower. Both agree on every text and every time, but for two that java.time reads as
 * another one and that are refused here: the hour 24, which RFC 3339 does not have (section 5.6), and the leap second 60,
 * which it has but no {@link Instant} can hold.
 */
final class InstantText {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final int SECONDS_OF_DAY = 86_400;

    /** The most characters of a time, those of the far past and the far future among them. */
    static final int MAX_LENGTH = "+1000000000-12-31T23:59:59.999999999Z".length();

    /** The length of {@code YYYY-MM-DDThh:mm:ss}. */
    private static final int SECONDS_END = 19;

    private static final int MAX_FRACTION = 9;
    private static final long NOT_FIXED = Long.MIN_VALUE;

    /** {@code java.time} reads more: a point without a fraction, offsets with seconds, years of five digits. */
    private static final Pattern RFC_3339 = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)", Pattern.CASE_INSENSITIVE);

    private InstantText() {}

    /**
     * The time that a text names.
     *
     * @throws IllegalArgumentException if it names none, or one outside of the years 0000 to 9999
     */
    static Instant parse(String text) {
        long seconds = fixedSeconds(text);
        int nanos = seconds == NOT_FIXED ? -1 : fixedNanos(text);
        return nanos < 0 ? parseAny(text) : Instant.ofEpochSecond(seconds, nanos);
    }

    private static Instant parseAny(String text) {
        try {
            if (RFC_3339.matcher(text).matches()) {
                Instant instant = Instant.parse(text);
                if (isWritable(instant) && isOnClock(text)) {
                    return instant;
                }
            }
        } catch (DateTimeException e) {
            // Its message repeats the whole text; the refusal below shows as much as a message may.
        }
        throw new IllegalArgumentException("found " + Quoted.of(text)
                + "; expected is a time as RFC 3339 has it, in the years 0000 to 9999, such as"
                + " \"2019-06-18T09:12:40Z\"");
    }

    /** Answers whether the time of day in a text that java.time can read is one that it did not have to change. */
    private static boolean isOnClock(String text) {
        int hour = text.indexOf('-', text.indexOf('-', 1) + 1) + "ddT".length() + 1;
        int second = hour + "hh:mm:".length();
        return number(text, hour, hour + 2) < 24 && number(text, second, second + 2) < 60;
    }

    private static boolean isWritable(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
    }

    /** The seconds since 1970, or {@link #NOT_FIXED} where the text does not begin in the fixed format. */
    private static long fixedSeconds(String text) {
        boolean delimited = text.length() > SECONDS_END
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
        if (!delimited) {
            return NOT_FIXED;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        boolean onClock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        boolean inCalendar = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
        if (!onClock || !inCalendar) {
            return NOT_FIXED;
        }
        return LocalDate.of(year, month, day).toEpochDay() * SECONDS_OF_DAY + (hour * 60L + minute) * 60 + second;
    }

    private static int daysOf(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** The fraction of the second in nanoseconds, or -1 where the text does not end in the fixed format. */
    private static int fixedNanos(String text) {
        int last = text.length() - 1;
        if (text.charAt(last) != 'Z') {
            return -1;
        }
        if (last == SECONDS_END) {
            return 0;
        }
        int digits = last - SECONDS_END - 1;
        if (text.charAt(SECONDS_END) != '.' || digits < 1 || digits > MAX_FRACTION) {
            return -1;
        }
        int nanos = number(text, SECONDS_END + 1, last);
        for (int i = digits; nanos > 0 && i < MAX_FRACTION; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** The number that ASCII digits write, negative where there is anything else. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The text of a time, the same as {@link Instant#toString()} gives. */
    static String format(Instant instant) {
        char[] text = new char[MAX_LENGTH];
        return new String(text, 0, write(instant, text));
    }

    /**
     * Writes that text to the beginning of an array.
     *
     * @param text of at least {@value #MAX_LENGTH} characters
     * @return how many characters it has
     */
    static int write(Instant instant, char[] text) {
        if (!isWritable(instant)) {
            String any = instant.toString();
            any.getChars(0, any.length(), text, 0);
            return any.length();
        }
        int nanos = instant.getNano();
        int fraction = fractionDigits(nanos);
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), (long) SECONDS_OF_DAY));
        int ofDay = (int) Math.floorMod(instant.getEpochSecond(), (long) SECONDS_OF_DAY);
        put(text, 0, 4, day.getYear());
        text[4] = '-';
        put(text, 5, 7, day.getMonthValue());
        text[7] = '-';
        put(text, 8, 10, day.getDayOfMonth());
        text[10] = 'T';
        put(text, 11, 13, ofDay / 3600);
        text[13] = ':';
        put(text, 14, 16, ofDay / 60 % 60);
        text[16] = ':';
        put(text, 17, 19, ofDay % 60);
        int end = SECONDS_END;
        if (fraction > 0) {
            text[end] = '.';
            end += 1 + fraction;
            put(text, SECONDS_END + 1, end, nanos / scale(fraction));
        }
        text[end] = 'Z';
        return end + 1;
    }

    private static int fractionDigits(int nanos) {
        if (nanos == 0) {
            return 0;
        }
        if (nanos % scale(3) == 0) {
            return 3;
        }
        return nanos % scale(6) == 0 ? 6 : MAX_FRACTION;
    }

    /** The nanoseconds in the last of some digits of a fraction. */
    private static int scale(int digits) {
        return switch (digits) {
            case 3 -> 1_000_000;
            case 6 -> 1_000;
            default -> 1;
        };
    }

    private static void put(char[] text, int start, int end, int number) {
        int rest = number;
        for (int i = end - 1; i >= start; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
