package io.github.standfirst.exchange.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are named from today, as in "yesterday", "Gestern um 16:20 Uhr", "today at 4:20 pm". */
final class NamedDays {

    private static final Pattern YESTERDAY = day("yesterday|gestern|ayer|ontem|ieri|gisteren|wczoraj|вчера|երեկ");

    /** Without a time these are titles of lists, or, as "hier" in German, something else. */
    private static final Pattern YESTERDAY_WITH_TIME = day("hier");

    private static final Pattern TODAY_WITH_TIME =
            day("today|heute|aujourd['\u2019]hui|hoy|hoje|oggi|vandaag|dzisiaj|dziś|сегодня|այսօր");

    private NamedDays() {}

    /** A name with nothing behind it but a time of the day: it is no word of a sentence. */
    private static Pattern day(String names) {
        return Pattern.compile(
                "(?:" + names + ")(?:,?\\s(?<rest>\\D{0,8}\\d.{0,18}))?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The day, and the time if there is one, that a whole text names. */
    static Optional<WrittenDates.Written> find(String text, LocalDate today) {
        return find(YESTERDAY, text, today.minusDays(1), false)
                .or(() -> find(YESTERDAY_WITH_TIME, text, today.minusDays(1), true))
                .or(() -> find(TODAY_WITH_TIME, text, today, true));
    }

    private static Optional<WrittenDates.Written> find(Pattern form, String text, LocalDate day, boolean needsTime) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("rest") == null) {
            return needsTime ? Optional.empty() : Optional.of(new WrittenDates.Written(day, null, null));
        }
        return WrittenTimes.find(text, matcher.start("rest"), text.length())
                .map(time -> new WrittenDates.Written(day, time.time(), time.offset()));
    }
}
