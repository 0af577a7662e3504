package io.github.standfirst.exchange.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as a distance from now, as in "7 years ago", "vor 2 Stunden", "il y a 3 jours", "2 days, 3 hours ago". */
final class RelativeDates {

    private static final String COUNT =
            "(?:\\d{1,4}\\s?|(?:an?|one|eine[mnr]?|une?|una?|uno|uma?|een|één" + "|один|одну|մեկ|մի) |un['\u2019])";
    /** Never given back: each place of a text is the beginning of a distance once. */
    private static final String PAIR = "(?>" + COUNT + "\\p{L}{1,12}+\\.?)";

    private static final String PAIRS = "(" + PAIR + "(?:,? (?:(?:and|und|et|y|e|en|i|и|և) )?" + PAIR + "){0,5}+)";

    private static final Pattern PART =
            Pattern.compile("(\\d{1,4}\\s?|\\p{L}{1,5} |un['\u2019])(\\p{L}{1,12})\\.?,?", flags());

    private static final List<Form> BEHIND = List.of(
            behind("ago"),
            behind("fa"),
            behind("geleden"),
            behind("temu"),
            behind("тому назад"),
            behind("назад"),
            behind("առաջ"));

    private static final List<Form> BEFORE = List.of(before("vor"), before("il y a"), before("hace"), before("há"));

    /** Russian and Polish leave out the number where it is one; only such forms say so. */
    private static final Pattern ONE = form("(секунду|минуту|час|день|неделю|месяц|год|sekundę|minutę|godzinę|dzień"
            + "|tydzień|miesiąc|rok) (?:(?:тому )?назад|temu)");

    /** What the words for units begin with. */
    private static final Map<ChronoUnit, String> STEMS = Map.of(
            ChronoUnit.SECONDS, "sec sek seg сек վայր",
            ChronoUnit.MINUTES, "min мин րոպ",
            ChronoUnit.HOURS, "hour hr stunde std heure hora ora ore uur uren godzin час ժամ",
            ChronoUnit.DAYS, "day tag jour día dia giorn dag dni dzień день дн օր",
            ChronoUnit.WEEKS, "week wk woche semaine semana settiman weken tydzie tygodn недел շաբաթ",
            ChronoUnit.MONTHS, "month monat mois mes mês maand miesi месяц ամիս",
            ChronoUnit.YEARS, "year yr jahr año anos anni anno jaar rok lat лет год տար");

    /** Units of one or two letters. */
    private static final Map<String, ChronoUnit> LETTERS = Map.of(
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "mn", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "ч", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS,
            "j", ChronoUnit.DAYS,
            "w", ChronoUnit.WEEKS,
            "mo", ChronoUnit.MONTHS,
            "y", ChronoUnit.YEARS);

    /** Words that others begin with: "Antworten", "anonymous", "moscow". */
    private static final Map<String, ChronoUnit> WHOLE =
            Map.of("an", ChronoUnit.YEARS, "ans", ChronoUnit.YEARS, "ano", ChronoUnit.YEARS, "mos", ChronoUnit.MONTHS);

    private RelativeDates() {}

    /**
     * A way to tell a distance.
     *
     * @param words those that make it one, in lower case: where they are missing, nothing else is looked for
     */
    private record Form(String words, Pattern pattern) {}

    private static Form behind(String words) {
        return new Form(words, form(PAIRS + " " + words));
    }

    private static Form before(String words) {
        return new Form(words, form(words + " " + PAIRS));
    }

    private static Pattern form(String form) {
        return Pattern.compile("(?<![\\p{L}\\d])" + form + "(?!\\p{L})", flags());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** The time that a text tells as a distance before another. */
    static Optional<Instant> find(String text, ZonedDateTime now) {
        Optional<Instant> found = find(BEHIND, true, text, now);
        if (found.isEmpty()) {
            found = find(BEFORE, false, text, now);
        }
        if (found.isPresent()) {
            return found;
        }
        Matcher one = ONE.matcher(text);
        return one.find()
                ? unit(one.group(1)).flatMap(unit -> before(now, List.of(new Part(1, unit))))
                : Optional.empty();
    }

    private static Optional<Instant> find(List<Form> forms, boolean fromEnd, String text, ZonedDateTime now) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(text);
            if (lowerCase.contains(form.words()) && matcher.find()) {
                List<Part> distance = distance(matcher.group(1), fromEnd);
                if (!distance.isEmpty()) {
                    return before(now, distance);
                }
            }
        }
        return Optional.empty();
    }

    private record Part(int count, ChronoUnit unit) {}

    /**
     * The parts of one distance, of which each is of a smaller unit than the one before it: in "4 replies, 2 days ago"
     * the first is none.
     *
     * @param fromEnd whether the word that makes it a distance stands behind the parts
     */
    private static List<Part> distance(String pairs, boolean fromEnd) {
        List<Optional<Part>> read = new ArrayList<>();
        Matcher pair = PART.matcher(pairs);
        while (pair.find()) {
            int count = count(pair.group(1));
            Optional<ChronoUnit> unit = unit(pair.group(2));
            boolean joins = pair.group(1).strip().matches("and|und|et|y|e|en|i|и|և");
            if (!joins) {
                read.add(unit.map(known -> new Part(count, known)));
            } else {
                pair.region(pair.end(1), pairs.length());
            }
        }
        if (fromEnd) {
            Collections.reverse(read);
        }
        List<Part> distance = new ArrayList<>();
        for (Optional<Part> part : read) {
            boolean goesOn = part.isPresent()
                    && (distance.isEmpty() || isOrdered(distance.get(distance.size() - 1), part.get(), fromEnd));
            if (!goesOn) {
                break;
            }
            distance.add(part.get());
        }
        return distance;
    }

    private static boolean isOrdered(Part last, Part next, boolean growing) {
        int compared = next.unit().compareTo(last.unit());
        return growing ? compared > 0 : compared < 0;
    }

    private static int count(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written.strip()) : 1;
    }

    /** The unit whose stem is the longest: {@code minutos} begins as {@code min}, {@code month} as nothing shorter. */
    private static Optional<ChronoUnit> unit(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        ChronoUnit best = LETTERS.getOrDefault(word, WHOLE.get(word));
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

    private static Optional<Instant> before(ZonedDateTime now, List<Part> distance) {
        try {
            ZonedDateTime at = now;
            for (Part part : distance) {
                at = at.minus(part.count(), part.unit());
            }
            return Optional.of(at.toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
