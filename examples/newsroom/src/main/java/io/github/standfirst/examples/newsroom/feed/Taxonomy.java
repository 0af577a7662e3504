package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Slug;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Edition;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What feeds call categories: the categories and the tags of an article, told apart by their schemes. */
@Component
class Taxonomy {

    /** What schemes of categories end in; all else is a tag. */
    static final String CATEGORIES = "/category/";

    private static final String TAGS = "/tag/";

    private final Addresses addresses;

    Taxonomy(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * A category or a tag.
     *
     * @param scheme the address below which the pages of all of its kind are
     * @param slug which of them it is
     * @param name plain text
     */
    record Term(String scheme, Slug slug, String name) {}

    /** Those of an article, its categories first. */
    List<Term> of(Article article) {
        String edition = addresses.absolute(Edition.of(article.language()).prefix());
        return Stream.concat(
                        article.categories().stream()
                                .map(each -> new Term(edition + CATEGORIES, each.slug(), each.name())),
                        article.tags().stream().map(each -> new Term(edition + TAGS, each.slug(), each.name())))
                .toList();
    }
}
