package io.github.standfirst.exchange.page;

import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Moment;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.exchange.linkeddata.TextMarkup;
import io.github.standfirst.exchange.linkeddata.Vocabulary;
import io.github.standfirst.text.WebUrl;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article, in the vocabulary of schema.org. */
final class JsonLdFacts {

    /** What is no article by its name but stands for the one of a page that has no other. */
    private static final Set<String> OTHER_WORKS = Set.of("Recipe", "Review", "CreativeWork", "HowTo", "Chapter");

    private final JsonLd json;
    private final PageAddresses addresses;
    private final PageDates dates;

    private final List<@Nullable WebUrl> urls;
    private final List<String> names;
    private Set<String> namesOfArticle = Set.of();

    /** Whether a work is another one: each of the comments that it holds may ask. */
    private final Map<LinkedObject, Boolean> others = new HashMap<>();

    /** Whether one is about the article, of which the same holds. */
    private final Map<LinkedObject, Boolean> about = new HashMap<>();

    private PublicationStatus status = PublicationStatus.PUBLISHED;

    /**
     * What the JSON-LD says of a page.
     *
     * @param urls the addresses that the rest of the head gives the page
     * @param names what the page calls its article, the most trusted first
     */
    JsonLdFacts(
            JsonLd json, PageAddresses addresses, PageDates dates, List<@Nullable WebUrl> urls, List<String> names) {
        this.json = json;
        this.addresses = addresses;
        this.dates = dates;
        this.urls = urls;
        this.names = names;
    }

    /** The object that stands for the article of the page. */
    private Optional<LinkedObject> article(Notes notes) {
        List<LinkedObject> articles = all(Vocabulary.ARTICLES);
        List<LinkedObject> candidates = articles.isEmpty() ? all(OTHER_WORKS) : articles;
        Optional<LinkedObject> ofPage =
                candidates.stream().filter(this::isOfPage).findFirst().or(() -> named(candidates));
        if (ofPage.isEmpty()
                && candidates.stream().map(this::headline).distinct().count() > 1) {
            notes.add(String.format(
                    Locale.ROOT,
                    "the JSON-LD describes %d articles, none by the address or title of the page; the first one counts",
                    candidates.size()));
        }
        return ofPage.or(() -> first(candidates));
    }

    /** The status of the article whose facts were read. */
    PublicationStatus status() {
        return status;
    }

    /** Answers whether a work is another one than the article of the page, by its addresses, ids and headlines. */
    boolean isOther(LinkedObject work) {
        return others.computeIfAbsent(work, this::hasOtherNames);
    }

    private boolean hasOtherNames(LinkedObject work) {
        if (namesOfArticle.isEmpty() || isOfPage(work)) {
            return false;
        }
        Set<String> names = namesOf(work);
        return !names.isEmpty() && names.stream().noneMatch(namesOfArticle::contains);
    }

    /**
     * Answers whether a work is the article, or its page, or says that it is about it. Of a page that has no address the
     * former is true, and of everything where nothing is known of the article.
     */
    boolean isAbout(LinkedObject work) {
        return about.computeIfAbsent(work, this::isOrNames);
    }

    private boolean isOrNames(LinkedObject work) {
        boolean page = work.isAny(Vocabulary.SINGLE_PAGES);
        Set<String> names = page ? addressesOf(work) : namesOf(work);
        return namesOfArticle.isEmpty()
                || (page && names.isEmpty())
                || isOfPage(work)
                || names.stream().anyMatch(namesOfArticle::contains)
                || Stream.of("mainEntity", "about")
                        .flatMap(property -> json.data().values(work, property, LinkedObject.MAX_TRIED).stream())
                        .anyMatch(this::isNamed);
    }

    private boolean isNamed(JsonValue subject) {
        LinkedObject work = LinkedObject.of(subject);
        return subject.isObject()
                ? isOfPage(work) || namesOf(work).stream().anyMatch(namesOfArticle::contains)
                : addresses
                        .find(subject.raw())
                        .map(JsonLdFacts::plain)
                        .filter(namesOfArticle::contains)
                        .isPresent();
    }

    private Set<String> namesOf(LinkedObject work) {
        return Stream.concat(addressesOf(work).stream(), Stream.of(Words.words(headline(work))))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private Set<String> addressesOf(LinkedObject work) {
        Stream<String> pages = Stream.of("mainEntityOfPage", "url", "@id")
                .flatMap(property -> url(work, property).stream())
                .map(JsonLdFacts::plain);
        return Stream.concat(pages, Stream.of(work.raw("@id")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private boolean isOfPage(LinkedObject object) {
        return Stream.of("mainEntityOfPage", "url", "@id")
                .flatMap(property -> url(object, property).stream())
                .anyMatch(url ->
                        urls.stream().anyMatch(own -> own != null && plain(own).equals(plain(url))));
    }

    private static String plain(WebUrl url) {
        return LinkedObject.page(url.value());
    }

    /** The one that has a name of the page, else the one that is most like one. */
    private Optional<LinkedObject> named(List<LinkedObject> candidates) {
        for (String name : names) {
            Optional<LinkedObject> same = candidates.stream()
                    .filter(object -> !headline(object).isEmpty()
                            && Words.words(headline(object)).equals(Words.words(name)))
                    .findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        return candidates.stream().filter(object -> likeness(object) > 0).max(Comparator.comparingInt(this::likeness));
    }

    /** How many words the headline shares with the name that it is most like; 0 where it is like none. */
    private int likeness(LinkedObject object) {
        String headline = headline(object);
        return names.stream()
                .filter(name -> Words.areAlike(headline, name))
                .mapToInt(name -> Words.shared(headline, name))
                .max()
                .orElse(0);
    }

    private String headline(LinkedObject object) {
        return json.text(object, "headline").or(() -> json.text(object, "name")).orElse("");
    }

    /** The objects of some types that stand for themselves. */
    private List<LinkedObject> all(Set<String> types) {
        return json.objects().stream()
                .filter(object -> object.isAny(types) && !Vocabulary.OTHER_WORKS.contains(object.role()))
                .toList();
    }

    /** The one with a headline before others. */
    private static Optional<LinkedObject> first(List<LinkedObject> candidates) {
        return candidates.stream()
                .filter(object -> object.value().member("headline").isPresent())
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    SourceFacts facts(Notes notes) {
        SourceFacts facts = new SourceFacts(PageSource.JSON_LD);
        Optional<LinkedObject> article = article(notes);
        article.ifPresent(object -> addArticle(object, facts));
        namesOfArticle = article.map(this::namesOf).orElse(Set.of());
        status = article.map(json.statuses()::ofArticle).orElse(PublicationStatus.PUBLISHED);
        first(all(Vocabulary.SINGLE_PAGES)).ifPresent(page -> addPage(page, facts));
        return facts;
    }

    private void addArticle(LinkedObject article, SourceFacts facts) {
        facts.headline(headline(article));
        facts.body(TextMarkup.of(article.raw("articleBody")));
        addPage(article, facts);
        addAuthors(article, "author", facts);
        addAuthors(article, "creator", facts);
        facts.canonicalUrl(url(article, "mainEntityOfPage").or(() -> url(article, "url")));
        json.texts(article, "articleSection").forEach(section -> facts.category(section, null));
        addKeywords(article, facts);
    }

    /** What an article and the page that it stands on are both said to have. */
    private void addPage(LinkedObject object, SourceFacts facts) {
        json.text(object, "description").ifPresent(facts::standfirst);
        facts.published(date(object, "datePublished", facts).or(() -> date(object, "dateCreated", facts)));
        facts.modified(date(object, "dateModified", facts));
        json.text(object, "inLanguage").map(Languages::find).ifPresent(facts::language);
        facts.picture(picture(object));
    }

    private Optional<Moment> date(LinkedObject object, String property, SourceFacts facts) {
        String said = object.raw(property);
        Optional<Moment> date = dates.find(said);
        if (date.isEmpty() && !said.isBlank()) {
            facts.noDate(said);
        }
        return date;
    }

    private void addAuthors(LinkedObject article, String property, SourceFacts facts) {
        List<LinkedObject> objects = json.objects(article, property);
        for (LinkedObject object : objects) {
            @Nullable AuthorKind kind = object.isAny(Vocabulary.ORGANIZATIONS) ? AuthorKind.ORGANIZATION : null;
            @Nullable WebUrl url = url(object, "url").orElse(null);
            for (String name : json.texts(object, "name")) {
                facts.authors(Bylines.author(name, kind, url), name);
            }
        }
        if (objects.isEmpty()) {
            for (String byline : json.texts(article, property)) {
                facts.authors(Bylines.authors(byline), byline);
            }
        }
    }

    private void addKeywords(LinkedObject article, SourceFacts facts) {
        List<String> keywords = json.texts(article, "keywords");
        for (String keyword : keywords) {
            for (String part : keywords.size() == 1 ? keyword.split("\\s*[,;]\\s*", -1) : new String[] {keyword}) {
                facts.tag(part, null);
            }
        }
    }

    private Optional<WebUrl> url(LinkedObject object, String property) {
        return addresses.find(object.raw(property));
    }

    private Optional<SourceFacts.Picture> picture(LinkedObject object) {
        for (LinkedObject image : json.objects(object, "image")) {
            Optional<WebUrl> src = url(image, "url").or(() -> url(image, "contentUrl"));
            if (src.isPresent()) {
                String caption = json.text(image, "caption").orElse("");
                return Optional.of(new SourceFacts.Picture(
                        src.get(), caption, Pixels.of(image.raw("width")), Pixels.of(image.raw("height"))));
            }
        }
        return addresses.find(object.raw("image")).map(src -> new SourceFacts.Picture(src, "", 0, 0));
    }
}
