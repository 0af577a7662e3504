package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads the times of an export: in GMT, else in the zone of the site. WordPress writes zeros, or a day of the year before
 * the first, where it has no time.
 *
 * @param zone the zone of the site
 */
record ExportDates(ZoneId zone) {

    private static final int LENGTH = "0000-00-00 00:00:00".length();

    /**
     * A time that was found.
     *
     * @param at the time
     * @param isLocal whether it was given without a zone
     */
    record Found(Instant at, boolean isLocal) {

        Moment moment() {
            return Moment.exact(at);
        }
    }

    /** The first of the two that is a time. */
    Optional<Found> find(String gmt, String local) {
        Optional<Found> exact = written(gmt, ZoneOffset.UTC).map(at -> new Found(at, false));
        return exact.isPresent() ? exact : written(local, zone).map(at -> new Found(at, true));
    }

    /** The time of RSS, as in {@code Tue, 27 Jan 2015 14:56:57 +0000}. */
    static Optional<Found> ofRss(String text) {
        try {
            ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return inRange(time.toInstant(), time.getYear()).map(at -> new Found(at, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> written(String text, ZoneId zone) {
        if (text.length() != LENGTH || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(text, 0, '-'),
                    number(text, 5, '-'),
                    number(text, 8, ' '),
                    number(text, 11, ':'),
                    number(text, 14, ':'),
                    number(text, 17, ' '));
            return inRange(time.atZone(zone).toInstant(), time.getYear());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The digits from a place up to a separator or the end: exports have millions of times, all of one form.
     *
     * @throws DateTimeException if something else stands there
     */
    private static int number(String text, int from, char separator) {
        int end = from == 0 ? 4 : from + 2;
        int number = 0;
        for (int i = from; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            number = 10 * number + digit;
        }
        if (end < text.length() && text.charAt(end) != separator) {
            throw new DateTimeException("no separator");
        }
        return number;
    }

    private static Optional<Instant> inRange(Instant at, int year) {
        return year < 1 || year > 9998 ? Optional.empty() : Optional.of(at);
    }
}
