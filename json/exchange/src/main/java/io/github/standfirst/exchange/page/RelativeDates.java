package io.github.standfirst.exchange.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as a distance from now, as in "7 years ago", "vor 2 Stunden", "il y a 3 jours". */
final class RelativeDates {

    private static final String COUNT = "(\\d{1,4}|an?|one|eine[mnr]?|une?|una?|un)";
    private static final String UNIT = "(\\p{L}{1,12})";

    private static final List<Pattern> FORMS = List.of(
            form(COUNT + " " + UNIT + " ago"),
            form("vor " + COUNT + " " + UNIT),
            form("il y a " + COUNT + " " + UNIT),
            form("hace " + COUNT + " " + UNIT),
            form("há " + COUNT + " " + UNIT),
            form(COUNT + " " + UNIT + " fa"),
            form(COUNT + " " + UNIT + " geleden"),
            form(COUNT + " " + UNIT + " temu"),
            form(COUNT + " " + UNIT + " назад"),
            form(COUNT + " " + UNIT + " առաջ"));

    /** What the words for units begin with. */
    private static final Map<ChronoUnit, String> STEMS = Map.of(
            ChronoUnit.SECONDS, "sec sek seg сек վայր",
            ChronoUnit.MINUTES, "min мин րոպ",
            ChronoUnit.HOURS, "hour hr stunde std heure hora ora ore uur uren godzin час ժամ",
            ChronoUnit.DAYS, "day tag jour día dia giorn dag dni dzień день дн օր",
            ChronoUnit.WEEKS, "week woche semaine semana settiman weken tydzie tygodn недел շաբաթ",
            ChronoUnit.MONTHS, "month monat mois mes mês maand miesi месяц ամիս",
            ChronoUnit.YEARS, "year jahr ans an año ano ann jaar rok lat лет год տար");

    private RelativeDates() {}

    private static Pattern form(String form) {
        return Pattern.compile("(?<!\\p{L})" + form + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The time that a text tells as a distance before another. */
    static Optional<Instant> find(String text, ZonedDateTime now) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                Optional<ChronoUnit> unit = unit(matcher.group(2).toLowerCase(Locale.ROOT));
                if (unit.isPresent()) {
                    return before(now, count(matcher.group(1)), unit.get());
                }
            }
        }
        return Optional.empty();
    }

    private static int count(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : 1;
    }

    /** The unit whose stem is the longest: {@code minutos} begins as {@code min}, {@code month} as nothing shorter. */
    private static Optional<ChronoUnit> unit(String word) {
        ChronoUnit best = null;
        int length = 0;
        for (Map.Entry<ChronoUnit, String> entry : STEMS.entrySet()) {
            for (String stem : Words.list(entry.getValue())) {
                if (word.startsWith(stem) && stem.length() > length) {
                    best = entry.getKey();
                    length = stem.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Instant> before(ZonedDateTime now, int count, ChronoUnit unit) {
        try {
            return Optional.of(now.minus(count, unit).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
