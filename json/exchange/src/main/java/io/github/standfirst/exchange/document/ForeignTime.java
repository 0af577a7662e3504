package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a> writes them, and three that it does not: without
 * seconds, without an offset, and days without a time.
 */
public final class ForeignTime {

    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
            + "(?:[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9})\\d*)?)?([Zz]|[+-]\\d{2}:?\\d{2})?)?");

    /** Longer texts are not looked at: no time is as long. */
    private static final int MAX_LENGTH = 100;

    private ForeignTime() {}

    /**
     * The time of a text, or nothing where it is none in the years 0000 to 9999. A day is its noon in the zone.
     *
     * @param zone of times without an offset
     */
    public static Optional<Moment> find(String text, ZoneId zone) {
        Matcher time = TIME.matcher(text.length() > MAX_LENGTH ? "" : text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(time.group(1));
            if (time.group(2) == null) {
                return Optional.of(Moment.onDay(day, zone));
            }
            String offset = time.group(6);
            ZoneId of = offset == null ? zone : ZoneId.of(offset.toUpperCase(Locale.ROOT));
            LocalDateTime local = day.atTime(timeOfDay(time));
            return Optional.of(Moment.exact(local.atZone(of).toInstant()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A leap second is the second before it. */
    private static LocalTime timeOfDay(Matcher time) {
        String seconds = time.group(4);
        String fraction = time.group(5);
        int second = seconds == null ? 0 : Integer.parseInt(seconds);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(
                Integer.parseInt(time.group(2)), Integer.parseInt(time.group(3)), second == 60 ? 59 : second, nanos);
    }
}
