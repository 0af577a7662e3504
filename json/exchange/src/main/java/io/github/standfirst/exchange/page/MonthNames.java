package io.github.standfirst.exchange.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months as they are written in dates, in full and cut: a table of our own, so that no locale data are needed. */
final class MonthNames {

    /** A row for each month: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Armenian. */
    private static final String[] ROWS = {
        "january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty "
                + "января янв հունվարի հունվար",
        "february feb februar février févr febrero fevereiro fev febbraio februari lutego luty lut "
                + "февраля фев փետրվարի փետրվար",
        "march mar märz mär mrz mars marzo março maart mrt marca marzec " + "марта мар մարտի մարտ",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi " + "апреля апр ապրիլի ապրիլ",
        "may mai mayo maio maggio mag mei maja maj мая май մայիսի մայիս",
        "june jun juni juin junio junho giugno giu czerwca czerwiec cze " + "июня июн հունիսի հունիս",
        "july jul juli juillet juil julio julho luglio lug lipca lipiec lip " + "июля июл հուլիսի հուլիս",
        "august aug août aout agosto ago augustus sierpnia sierpień sie " + "августа авг օգոստոսի օգոստոս",
        "september sep sept septembre septiembre setembro settembre set września wrzesień wrz "
                + "сентября сен սեպտեմբերի սեպտեմբեր",
        "october oct oktober okt octobre octubre outubro out ottobre ott października październik paź "
                + "октября окт հոկտեմբերի հոկտեմբեր",
        "november nov novembre noviembre novembro listopada listopad lis " + "ноября ноя նոյեմբերի նոյեմբեր",
        "december dec dezember dez décembre déc diciembre dic dezembro dicembre grudnia grudzień gru "
                + "декабря дек դեկտեմբերի դեկտեմբեր"
    };

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int row = 0; row < ROWS.length; row++) {
            for (String name : Words.list(ROWS[row])) {
                numbers.put(name, row + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    /** The number of the month, 1 to 12, that a word names. */
    static Optional<Integer> find(String word) {
        return Optional.ofNullable(NUMBERS.get(word.toLowerCase(Locale.ROOT)));
    }
}
