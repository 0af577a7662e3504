package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that may be given in several languages
 * (<a href="https://www.w3.org/TR/activitystreams-core/#naturalLanguageValues">ActivityStreams 2.0, 4.7</a>).
 *
 * @param value where it stands
 * @param text as it stands there, its characters clean; empty where there is none
 * @param language what it is written in
 */
record NaturalText(JsonValue value, String text, Language language) {

    /**
     * The text of a member, such as {@code content}, and of its map, {@code contentMap}.
     *
     * @param wanted the languages that are wanted, the best first
     * @param otherwise the language of a text that is given without one
     */
    static NaturalText of(
            JsonValue object, String member, List<Language> wanted, Language otherwise, Findings findings) {
        JsonValue plain = object.member(member);
        List<NaturalText> translations = translations(object.member(member + "Map"), findings);
        String text = findings.text(plain);
        Optional<NaturalText> best = best(translations, wanted);
        if (best.isEmpty() && text.isEmpty()) {
            best = translations.stream().findFirst();
        }
        Optional<NaturalText> chosen = best.or(() -> translations.stream()
                .filter(translation -> translation.text().equals(text))
                .findFirst());
        if (translations.size() > (chosen.isPresent() ? 1 : 0)) {
            findings.note(object.member(member + "Map"), "has the text in other languages, too; they are left out");
        }
        return chosen.orElse(new NaturalText(plain, text, otherwise));
    }

    private static List<NaturalText> translations(JsonValue map, Findings findings) {
        List<NaturalText> translations = new ArrayList<>();
        for (String tag : map.names()) {
            JsonValue value = map.member(tag);
            String text = findings.text(value);
            if (!text.isEmpty()) {
                translations.add(new NaturalText(value, text, Language.find(tag).orElse(Language.UNDETERMINED)));
            }
        }
        return translations;
    }

    private static Optional<NaturalText> best(List<NaturalText> translations, List<Language> wanted) {
        for (Language language : wanted) {
            Optional<NaturalText> exact = translations.stream()
                    .filter(translation -> translation.language().equals(language))
                    .findFirst();
            Optional<NaturalText> found = exact.or(() -> translations.stream()
                    .filter(translation -> primary(translation.language()).equals(primary(language)))
                    .findFirst());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String primary(Language language) {
        int end = language.tag().indexOf('-');
        return end < 0 ? language.tag() : language.tag().substring(0, end);
    }
}
