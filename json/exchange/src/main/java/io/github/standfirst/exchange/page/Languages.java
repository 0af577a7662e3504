package io.github.standfirst.exchange.page;

import io.github.standfirst.text.Language;
import java.util.Optional;

/** The languages that pages name, also as Open Graph writes them: {@code en_US}. */
final class Languages {

    private Languages() {}

    static Optional<Language> find(String tag) {
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        int end = tag.indexOf(',');
        String first = (end < 0 ? tag : tag.substring(0, end)).strip().replace('_', '-');
        return Language.find(first).filter(Language::isDetermined);
    }
}
