package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Translation;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The article of a page, of what its sources say: of each fact what the most trusted source has that has it. */
final class ArticleAssembly {

    private final Map<PageFact, PageSource> found = new EnumMap<>(PageFact.class);
    private final List<SourceFacts> sources;
    private final List<String> named;
    private final PageDates dates;
    private final Notes notes;

    /**
     * An assembly of what some sources say, the most trusted first.
     *
     * @param named the headlines that the head of the page names, its title the last
     */
    ArticleAssembly(List<SourceFacts> sources, List<String> named, PageDates dates, Notes notes) {
        this.sources = sources;
        this.named = named;
        this.dates = dates;
        this.notes = notes;
    }

    Map<PageFact, PageSource> found() {
        return found;
    }

    void found(PageFact fact, PageSource source) {
        found.put(fact, source);
    }

    /** What the first source has that has it. */
    private <T> Optional<T> first(PageFact fact, Function<SourceFacts, @Nullable T> value, Predicate<T> counts) {
        for (SourceFacts source : sources) {
            T said = value.apply(source);
            if (said != null && counts.test(said)) {
                found.putIfAbsent(fact, source.source());
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /**
     * The headline: what is printed as one, if the head of the page says much the same, for titles in heads are cut, and
     * decorated with the name of the site; else what the head says.
     */
    String headline() {
        for (SourceFacts source : sources) {
            boolean printed = source.source().compareTo(PageSource.MICRODATA) >= 0;
            if (printed && named.stream().anyMatch(name -> Words.areAlike(source.headline(), name))) {
                found.put(PageFact.HEADLINE, source.source());
                return source.headline();
            }
        }
        return first(PageFact.HEADLINE, SourceFacts::headline, text -> !text.isEmpty())
                .orElse(named.get(named.size() - 1));
    }

    /** The address: what the page calls canonical before what others call it. */
    @Nullable
    WebUrl canonicalUrl() {
        for (SourceFacts source : sources) {
            if (source.source() == PageSource.META && source.canonicalUrl() != null) {
                found.put(PageFact.CANONICAL_URL, PageSource.META);
                return source.canonicalUrl();
            }
        }
        return first(PageFact.CANONICAL_URL, SourceFacts::canonicalUrl, url -> true)
                .orElse(null);
    }

    /** The article. */
    Article article(Document document, ArticleBody body, Terms terms, List<Link> related) {
        String headline = headline();
        @Nullable WebUrl canonicalUrl = canonicalUrl();
        Language language =
                first(PageFact.LANGUAGE, SourceFacts::language, known -> true).orElse(Language.UNDETERMINED);
        Article.Builder article = Article.builder(ArticleIds.find(document, canonicalUrl, headline), language, headline)
                .slug(slug(canonicalUrl, headline))
                .canonicalUrl(canonicalUrl)
                .standfirst(SafeHtml.ofText(standfirst(body.text())))
                .body(body.html())
                .credits(credits(body))
                .dateline(
                        body.dateline() == null
                                ? null
                                : new Dateline(body.dateline().place()))
                .categories(
                        terms.categories(first(PageFact.CATEGORIES, SourceFacts::categories, list -> !list.isEmpty())
                                .orElse(List.of())))
                .tags(terms.tags(first(PageFact.TAGS, SourceFacts::tags, list -> !list.isEmpty())
                        .orElse(List.of())))
                .state(new PublicationState.Published(published()))
                .modified(first(PageFact.MODIFIED, SourceFacts::modified, at -> true)
                        .map(Moment::at)
                        .orElse(null))
                .translations(translations(language, canonicalUrl))
                .related(related);
        if (body.lead() != null) {
            article.lead(body.lead().figure());
            found.put(PageFact.LEAD, body.lead().source());
        }
        return article.build();
    }

    private static @Nullable Slug slug(@Nullable WebUrl canonicalUrl, String headline) {
        Optional<Slug> ofAddress = canonicalUrl == null ? Optional.empty() : PageAddresses.slug(canonicalUrl);
        return ofAddress.or(() -> Slug.from(headline)).orElse(null);
    }

    /** What is printed between headline and text, else a description, unless it is only the beginning of the text. */
    private String standfirst(String body) {
        for (SourceFacts source : sources) {
            if (source.source() == PageSource.MARKUP && !source.standfirst().isEmpty()) {
                found.put(PageFact.STANDFIRST, PageSource.MARKUP);
                return source.standfirst();
            }
        }
        String words = Words.words(body);
        return first(PageFact.STANDFIRST, SourceFacts::standfirst, text -> isOwn(text, words))
                .orElse("");
    }

    /** Answers whether a description says something that the text does not say in the same words; excerpts are cut. */
    private static boolean isOwn(String description, String body) {
        String words = Words.words(description);
        boolean cut = description.endsWith("…") || description.endsWith("...") || description.endsWith("]");
        int last = words.lastIndexOf(' ');
        return !words.isEmpty() && !body.contains(cut && last > 0 ? words.substring(0, last) : words);
    }

    private List<Credit> credits(ArticleBody body) {
        List<Credit> credits = new ArrayList<>();
        for (Author author : first(PageFact.BYLINE, SourceFacts::authors, list -> !list.isEmpty())
                .orElse(List.of())) {
            credits.add(new Credit(CreditRole.AUTHOR, author));
        }
        Datelines.@Nullable Found dateline = body.dateline();
        if (dateline != null) {
            found.put(PageFact.DATELINE, PageSource.MARKUP);
            if (dateline.agency() != null) {
                credits.add(new Credit(CreditRole.SOURCE, Author.organization(dateline.agency())));
            }
        }
        return credits;
    }

    /** When it was published; what is before the readers was, whether or not the page says when. */
    private Moment published() {
        Optional<Moment> published = first(PageFact.PUBLISHED, SourceFacts::published, at -> true);
        if (published.isEmpty()) {
            notes.add(
                    "the page does not say when the article was published, or not so that it can be read; the time of reading"
                            + " stands for it");
        }
        return published.orElse(Moment.about(dates.readAt()));
    }

    /** The other languages that the page offers, without its own. */
    private List<Translation> translations(Language language, @Nullable WebUrl canonicalUrl) {
        List<Translation> all = first(PageFact.TRANSLATIONS, SourceFacts::translations, list -> !list.isEmpty())
                .orElse(List.of());
        List<Translation> others = all.stream()
                .filter(translation -> !translation.href().equals(canonicalUrl)
                        && !translation.language().equals(language))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            found.remove(PageFact.TRANSLATIONS);
        }
        return others;
    }
}
