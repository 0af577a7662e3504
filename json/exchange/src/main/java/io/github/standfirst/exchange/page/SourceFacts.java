package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Translation;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one source of a page says of the article. Of each single fact the first that is said counts. */
final class SourceFacts {

    /** More categories, tags or authors than this are none of one article. */
    private static final int MAX_TERMS = 100;

    private final PageSource source;
    private final List<Author> authors = new ArrayList<>();
    private final List<Term> categories = new ArrayList<>();
    private final List<Term> tags = new ArrayList<>();
    private final List<Translation> translations = new ArrayList<>();
    private String headline = "";
    private String standfirst = "";
    private @Nullable Moment published;
    private @Nullable Moment modified;
    private @Nullable WebUrl canonicalUrl;
    private String body = "";
    private @Nullable Language language;
    private @Nullable Picture picture;
    private final List<String> noDates = new ArrayList<>();
    private int leftOut;
    private int longNames;

    SourceFacts(PageSource source) {
        this.source = source;
    }

    /**
     * A category or tag.
     *
     * @param slug null where the source gives the name alone
     */
    record Term(String name, @Nullable Slug slug) {}

    /**
     * The picture of the article.
     *
     * @param caption one line of plain text, empty for none
     * @param width in CSS pixels, 0 where it is not given
     * @param height in CSS pixels, 0 where it is not given
     */
    record Picture(WebUrl src, String caption, int width, int height) {}

    void headline(String text) {
        headline = headline.isEmpty() ? text : headline;
    }

    /** A text that may be markup of anybody. */
    void body(String html) {
        body = body.isEmpty() ? html : body;
    }

    void standfirst(String text) {
        standfirst = standfirst.isEmpty() ? text : standfirst;
    }

    /** Adds an author, unless one of the name is there. */
    void author(Author author) {
        boolean known = authors.stream().anyMatch(other -> other.name().equalsIgnoreCase(author.name()));
        if (!known) {
            add(authors, author);
        }
    }

    /** Adds the authors that were found in a name or a byline; what is too long for one is told. */
    void authors(List<Author> found, String said) {
        found.forEach(this::author);
        if (found.isEmpty() && said.length() > Bylines.MAX_NAME_LENGTH && !Bylines.isAddress(said)) {
            longNames++;
        }
    }

    void published(Optional<Moment> at) {
        published = published == null ? at.orElse(null) : published;
    }

    /** Notes what should be a time and cannot be read as one. */
    void noDate(String said) {
        if (!noDates.contains(said)) {
            add(noDates, said);
        }
    }

    void modified(Optional<Moment> at) {
        modified = modified == null ? at.orElse(null) : modified;
    }

    void canonicalUrl(Optional<WebUrl> url) {
        canonicalUrl = canonicalUrl == null ? url.orElse(null) : canonicalUrl;
    }

    void language(Optional<Language> found) {
        language = language == null ? found.filter(Language::isDetermined).orElse(null) : language;
    }

    void picture(Optional<Picture> found) {
        picture = picture == null ? found.orElse(null) : picture;
    }

    void category(String name, @Nullable Slug slug) {
        addTerm(categories, name, slug);
    }

    void tag(String name, @Nullable Slug slug) {
        addTerm(tags, name, slug);
    }

    private void addTerm(List<Term> terms, String name, @Nullable Slug slug) {
        if (!name.isEmpty()) {
            add(terms, new Term(name, slug));
        }
    }

    void translation(Translation translation) {
        add(translations, translation);
    }

    private <T> void add(List<T> list, T each) {
        if (list.size() < MAX_TERMS) {
            list.add(each);
        } else {
            leftOut++;
        }
    }

    /** Says how much was past the limit. */
    void report(Notes notes) {
        if (leftOut > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%d authors, categories, tags or translations in %s are left out: the limit is %d of each",
                    leftOut,
                    sourceName(),
                    MAX_TERMS));
        }
        for (String said : noDates) {
            notes.add("a time in " + sourceName() + " cannot be read: " + Quoted.of(said));
        }
        if (longNames > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%d authors in %s are left out: their names have more than %d characters",
                    longNames,
                    sourceName(),
                    Bylines.MAX_NAME_LENGTH));
        }
    }

    private String sourceName() {
        return source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    PageSource source() {
        return source;
    }

    String headline() {
        return headline;
    }

    String body() {
        return body;
    }

    String standfirst() {
        return standfirst;
    }

    List<Author> authors() {
        return authors;
    }

    @Nullable
    Moment published() {
        return published;
    }

    @Nullable
    Moment modified() {
        return modified;
    }

    @Nullable
    WebUrl canonicalUrl() {
        return canonicalUrl;
    }

    @Nullable
    Language language() {
        return language;
    }

    @Nullable
    Picture picture() {
        return picture;
    }

    List<Term> categories() {
        return categories;
    }

    List<Term> tags() {
        return tags;
    }

    List<Translation> translations() {
        return translations;
    }
}
