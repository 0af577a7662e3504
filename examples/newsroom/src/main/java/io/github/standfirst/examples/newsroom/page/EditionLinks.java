package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Translation;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Edition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the switch between the editions leads: to the same article if it was translated, else to the front page. */
@Component
class EditionLinks {

    private final Addresses addresses;

    EditionLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The path of an edition.
     *
     * @param article that the page shows, null where it shows none
     */
    public String of(Edition edition, @Nullable Article article) {
        if (article != null && Edition.of(article.language()) == edition) {
            return addresses.of(article);
        }
        return Optional.ofNullable(article).stream()
                .flatMap(each -> each.translations().stream())
                .filter(translation -> Edition.of(translation.language()) == edition)
                .map(Translation::href)
                .flatMap(href -> addresses.local(href).stream())
                .findFirst()
                .orElse(edition.home());
    }
}
