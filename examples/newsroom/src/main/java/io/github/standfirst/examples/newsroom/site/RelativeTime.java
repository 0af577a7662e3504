package io.github.standfirst.examples.newsroom.site;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How long ago something was, in the reader's words: "7 years ago". The number is rounded to the nearest of the largest
 * unit that has one: 6.8 years are 7 years, 20 days are 3 weeks, and 11.6 months are a year.
 */
final class RelativeTime {

    /** A unit, how long it is, and how many of it are one of the next. */
    private enum Unit {
        SECOND(RelativeUnit.SECONDS, 1, 60),
        MINUTE(RelativeUnit.MINUTES, 60, 60),
        HOUR(RelativeUnit.HOURS, 3_600, 24),
        DAY(RelativeUnit.DAYS, 86_400, 7),
        WEEK(RelativeUnit.WEEKS, 604_800, 4),
        MONTH(RelativeUnit.MONTHS, 2_629_746, 12),
        /** The mean year of the Gregorian calendar. */
        YEAR(RelativeUnit.YEARS, 31_556_952, Long.MAX_VALUE);

        private final RelativeUnit words;
        private final long seconds;
        private final long most;

        Unit(RelativeUnit words, long seconds, long most) {
            this.words = words;
            this.seconds = seconds;
            this.most = most;
        }

        private long nearest(long length) {
            return Math.round((double) length / seconds);
        }
    }

    private RelativeTime() {}

    /** The words for the time from then to now; what is not past is "now". */
    static String of(Instant then, Instant now, Locale locale) {
        RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(locale);
        long length = Duration.between(then, now).toSeconds();
        for (Unit unit : Unit.values()) {
            long quantity = unit.nearest(length);
            if (quantity < unit.most) {
                return quantity <= 0
                        ? formatter.format(Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW)
                        : formatter.format((double) quantity, Direction.LAST, unit.words);
            }
        }
        throw new AssertionError(length);
    }
}
