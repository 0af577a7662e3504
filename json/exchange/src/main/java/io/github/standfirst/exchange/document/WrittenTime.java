package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times in the form that machines read from a page, and from what is said of it. */
public final class WrittenTime {

    /** The first year that HTML has; ISO 8601 also has a year 0. */
    private static final int FIRST_YEAR = 1;

    /** The last year of four digits; a zone east of Greenwich may be past it where the model's last year still lasts. */
    private static final int LAST_YEAR = 9999;

    private WrittenTime() {}

    /**
     * A date, or a date and time in UTC, as both HTML
     * (<a href="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#dates-and-times">section 2.3.5</a>, at
     * most three digits of a second) and ISO 8601 write it; null for a time that is known about only, since neither has
     * a form for it, and for none.
     */
    public static @Nullable String machineReadable(@Nullable Moment moment, ZoneId zone) {
        if (moment == null) {
            return null;
        }
        ZoneId written = moment.precision() == Precision.EXACT ? ZoneOffset.UTC : zone;
        LocalDate day = moment.at().atZone(written).toLocalDate();
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return null;
        }
        return switch (moment.precision()) {
            case EXACT -> moment.at().truncatedTo(ChronoUnit.MILLIS).toString();
            case DAY -> day.toString();
            case ABOUT -> null;
        };
    }

    /** An instant that is known exactly, null where there is none. */
    public static @Nullable Moment exact(@Nullable Instant at) {
        return at == null ? null : Moment.exact(at);
    }
}
