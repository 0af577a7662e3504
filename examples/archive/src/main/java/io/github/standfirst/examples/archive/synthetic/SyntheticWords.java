package io.github.standfirst.examples.archive.synthetic;

import java.util.List;
import java.util.random.RandomGenerator;

/** Sentences that mean nothing, in three languages, for texts of any length. */
enum SyntheticWords {
    ENGLISH(
            "en",
            List.of(
                    "the",
                    "ferry",
                    "council",
                    "harbour",
                    "of",
                    "a",
                    "market",
                    "said",
                    "winter",
                    "bridge",
                    "and",
                    "school",
                    "in",
                    "orchard",
                    "road",
                    "to",
                    "new",
                    "library",
                    "after",
                    "morning",
                    "lake",
                    "repaired",
                    "committee",
                    "plans",
                    "with",
                    "old",
                    "station",
                    "voted",
                    "on",
                    "bakery",
                    "river",
                    "rain",
                    "opened",
                    "for",
                    "years",
                    "children",
                    "mill",
                    "theatre",
                    "walked",
                    "near",
                    "gardens",
                    "budget",
                    "island",
                    "festival")),
    ARMENIAN(
            "hy",
            List.of(
                    "քաղաք",
                    "լիճ",
                    "նոր",
                    "դպրոց",
                    "և",
                    "կամուրջ",
                    "գետ",
                    "ձմեռ",
                    "շուկա",
                    "ասաց",
                    "երեկ",
                    "մեծ",
                    "այգի",
                    "գրադարան",
                    "տարի",
                    "ճանապարհ",
                    "մեր",
                    "հին",
                    "առավոտ",
                    "թատրոն",
                    "կայարան",
                    "հետո",
                    "մոտ")),
    RUSSIAN(
            "ru",
            List.of(
                    "город",
                    "озеро",
                    "новый",
                    "школа",
                    "и",
                    "мост",
                    "река",
                    "зима",
                    "рынок",
                    "сказал",
                    "вчера",
                    "большой",
                    "сад",
                    "библиотека",
                    "год",
                    "дорога",
                    "наш",
                    "старый",
                    "утро",
                    "театр",
                    "вокзал",
                    "после",
                    "около"));

    private final String language;

    @SuppressWarnings("ImmutableEnumChecker") // Lists that List.of makes are.
    private final List<String> words;

    SyntheticWords(String language, List<String> words) {
        this.language = language;
        this.words = words;
    }

    /** Mostly English, as most files are mostly ASCII. */
    static SyntheticWords any(RandomGenerator random) {
        int chance = random.nextInt(10);
        return chance < 7 ? ENGLISH : chance < 8 ? ARMENIAN : RUSSIAN;
    }

    String language() {
        return language;
    }

    /** So many words, the first with a capital letter where the script has them. */
    String phrase(RandomGenerator random, int count) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = words.get(random.nextInt(words.size()));
            phrase.append(i == 0 ? "" : " ");
            phrase.append(i == 0 ? Character.toTitleCase(word.charAt(0)) + word.substring(1) : word);
        }
        return phrase.toString();
    }

    /** Some sentences. */
    String sentences(RandomGenerator random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(phrase(random, 6 + random.nextInt(14)))
                    .append('.');
        }
        return text.toString();
    }
}
