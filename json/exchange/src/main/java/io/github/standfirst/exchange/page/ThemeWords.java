package io.github.standfirst.exchange.page;

import java.util.regex.Pattern;

/** What the themes of blogs print around the text of a comment in words, in the languages that they are written in. */
final class ThemeWords {

    /** What WordPress shows to the one who wrote a comment and to nobody else. */
    private static final Pattern AWAITING = Pattern.compile(
            "[\\s(]*(?:your comment is awaiting (?:moderation|approval)|(?:dein|ihr|deine?r?|ihre?r?) kommentar (?:muss noch"
                    + " freigeschaltet werden|wartet auf (?:moderation|freischaltung|freigabe)|wird moderiert)"
                    + "|votre commentaire est en attente de modération"
                    + "|tu comentario está (?:pendiente de|esperando|a la espera de) moderación"
                    + "|il tuo commento è in attesa di moderazione|je reactie wacht op moderatie"
                    + "|twój komentarz (?:czeka|oczekuje) na moderację|ваш комментарий ожидает (?:проверки|модерации)"
                    + ")[.!)\\s]*(?:this is a preview;[^\\n]{0,120})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int MAX_SAYS_LENGTH = 20;

    private static final Pattern SAYS = Pattern.compile(
            "(?:(?:says?|said|wrote|writes|sagte?|schreibt|schrieb|meint|meinte|dit|a écrit|dice|dijo|ha detto|pisze"
                    + "|говорит|ասում է) ?[:՝]?|:)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ThemeWords() {}

    /** Answers whether a text says no more than that a comment waits for a moderator. */
    static boolean saysAwaiting(String text) {
        return AWAITING.matcher(text).matches();
    }

    /** Answers whether a text behind a name only leads from it to what was said: "says:". */
    static boolean saysSays(String text) {
        String word = text.replace('\u00A0', ' ').strip();
        return word.length() <= MAX_SAYS_LENGTH && SAYS.matcher(word).matches();
    }
}
