package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times of feeds. ROME reads one without an offset in the zone of the machine, and the 32nd of a month as the first of the
 * next, so that it only writes them.
 */
final class FeedTimes {

    /** Moments have a year of four digits. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private FeedTimes() {}

    /** A moment for ROME: of a day its noon, for feeds have no times without an hour; null for what is known about. */
    static @Nullable Date date(Moment moment) {
        return moment.precision() == Precision.ABOUT ? null : Date.from(moment.at());
    }

    /** A time of Atom (<a href="https://www.rfc-editor.org/rfc/rfc4287#section-3.3">RFC 4287, section 3.3</a>). */
    static Optional<Instant> atom(@Nullable String text) {
        return read(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A time of RSS 2.0, which is that of mail; zones with names other than GMT are not read. */
    static Optional<Instant> rss(@Nullable String text) {
        return read(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private static Optional<Instant> read(@Nullable String text, DateTimeFormatter format) {
        try {
            return Optional.ofNullable(text)
                    .map(found -> OffsetDateTime.parse(found.strip(), format).toInstant())
                    .filter(at -> !at.isBefore(FIRST) && at.isBefore(END));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
