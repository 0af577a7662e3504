package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times that a page tells, in whatever form, with the zone and the clock that they are read by. */
final class PageDates {

    /** Longer texts than this are no dates, but may hold one at their beginning. */
    private static final int MAX_LENGTH = 300;

    /** The words that stand beside a date of publication, weekdays apart. */
    private static final Set<String> OF_PUBLICATION = Words.of("""
            published posted date on am den veröffentlicht erstellt publié le publicado el em pubblicato il gepubliceerd
            op опубликовано հրապարակված է
            """);

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ]\\s?(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
            + "\\s?([Zz]|UTC|GMT|[+-]\\d{1,2}:\\d{2}|[+-]\\d{2,4})?)?(?![0-9])");

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\d{3})?");

    private final ZoneId zone;
    private final Instant readAt;

    PageDates(ZoneId zone, Instant readAt) {
        this.zone = zone;
        this.readAt = readAt;
    }

    Instant readAt() {
        return readAt;
    }

    /** The time of an attribute or a JSON value: a form for machines if it is one, else as it is written. */
    Optional<Moment> find(String text) {
        return find(text, false);
    }

    /**
     * The time that a text tells.
     *
     * @param monthFirst whether {@code 6/5/2019} is the fifth of June
     */
    Optional<Moment> find(String text, boolean monthFirst) {
        String cut = plain(text);
        Optional<Moment> iso = iso(cut);
        if (iso.isPresent()) {
            return iso;
        }
        Optional<Moment> ago = RelativeDates.find(cut, readAt.atZone(zone)).flatMap(PageDates::about);
        if (ago.isPresent()) {
            return ago;
        }
        return WrittenDates.find(cut, monthFirst)
                .or(() -> NamedDays.find(cut, readAt.atZone(zone).toLocalDate()))
                .flatMap(this::moment);
    }

    /** Answers whether a short text is a date, with a weekday or words such as "Published on" at the most. */
    static boolean isAlone(String text, boolean monthFirst) {
        String line = plain(text);
        String beside = WrittenDates.beside(line, monthFirst);
        return text.length() <= MAX_LENGTH
                && !beside.equals(line)
                && beside.codePoints().noneMatch(Character::isDigit)
                && Words.list(Words.words(beside)).stream()
                        .allMatch(word -> word.isEmpty() || OF_PUBLICATION.contains(word) || WeekdayNames.has(word));
    }

    /** The beginning of a text with its spaces and digits as those of ASCII, and without marks of direction. */
    private static String plain(String text) {
        String line = PageText.line(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            int digit = Character.digit(unit, 10);
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (Character.getType(unit) != Character.FORMAT) {
                plain.append(Character.isSpaceChar(unit) ? ' ' : unit);
            }
        }
        return plain.toString();
    }

    /** The time of an attribute that may also count seconds or milliseconds since 1970. */
    Optional<Moment> findOrEpoch(String value) {
        Matcher epoch = EPOCH.matcher(value.strip());
        if (epoch.matches()) {
            long count = Long.parseLong(epoch.group());
            return Optional.of(
                    Moment.exact(epoch.group(1) == null ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count)));
        }
        return find(value);
    }

    private Optional<Moment> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.lookingAt()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            if (iso.group(4) == null) {
                return moment(new WrittenDates.Written(day, null, null));
            }
            int nanos = iso.group(7) == null ? 0 : number((iso.group(7) + "00000000").substring(0, 9));
            int seconds = iso.group(6) == null ? 0 : number(iso.group(6));
            int hour = number(iso.group(4));
            int minute = number(iso.group(5));
            boolean dayIsOver = hour == 24 && minute + seconds + nanos == 0;
            LocalTime time = LocalTime.of(dayIsOver ? 0 : hour, minute, Math.min(seconds, 59), nanos);
            LocalDate on = dayIsOver ? day.plusDays(1) : day;
            return moment(new WrittenDates.Written(on, time, offset(iso.group(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String written) {
        if (written == null) {
            return null;
        }
        if (Character.isLetter(written.charAt(0))) {
            return ZoneOffset.UTC;
        }
        boolean oneDigit = written.indexOf(':') == 2 || written.length() % 2 == 0;
        return ZoneOffset.of(oneDigit ? written.charAt(0) + "0" + written.substring(1) : written);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private Optional<Moment> moment(WrittenDates.Written written) {
        try {
            if (written.time() == null) {
                return Optional.of(Moment.onDay(written.day(), zone));
            }
            LocalDateTime local = written.day().atTime(written.time());
            ZoneId of = written.offset() == null ? zone : written.offset();
            return Optional.of(Moment.exact(local.atZone(of).toInstant()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> about(Instant at) {
        try {
            return Optional.of(Moment.about(at));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
