package io.github.standfirst.exchange.page;

import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article, in the vocabulary of schema.org. */
final class JsonLdFacts {

    private static final Set<String> ARTICLE_TYPES = Words.of("""
            NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle
            BackgroundNewsArticle OpinionNewsArticle ReviewNewsArticle Article BlogPosting
            LiveBlogPosting Report TechArticle ScholarlyArticle SatiricalArticle SocialMediaPosting
            DiscussionForumPosting AdvertiserContentArticle MedicalScholarlyArticle
            """);

    /** What is no article by its name but stands for the one of a page that has no other. */
    private static final Set<String> OTHER_WORKS = Set.of("Recipe", "Review", "CreativeWork", "HowTo", "Chapter");

    private static final Set<String> PAGE_TYPES =
            Set.of("WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "QAPage", "FAQPage");

    /** Properties whose objects are other works than the one of the page. */
    private static final Set<String> OTHERS = Words.of("""
            itemListElement hasPart mentions citation isPartOf relatedLink about comment review
            isBasedOn blogPost liveBlogUpdate suggestedAnswer subjectOf mainEntityOfPage
            """);

    private static final Set<String> ORGANIZATIONS =
            Set.of("Organization", "NewsMediaOrganization", "Corporation", "NGO", "GovernmentOrganization");

    private final JsonLd json;
    private final PageAddresses addresses;
    private final PageDates dates;

    JsonLdFacts(JsonLd json, PageAddresses addresses, PageDates dates) {
        this.json = json;
        this.addresses = addresses;
        this.dates = dates;
    }

    /** The object that stands for the article of the page. */
    Optional<JsonLdObject> article() {
        return first(ARTICLE_TYPES).or(() -> first(OTHER_WORKS));
    }

    /** The first object of some types that stands for itself, the one with a headline before others. */
    private Optional<JsonLdObject> first(Set<String> types) {
        List<JsonLdObject> candidates = json.objects().stream()
                .filter(object -> object.isAny(types) && !OTHERS.contains(object.role()))
                .toList();
        return candidates.stream()
                .filter(object -> object.node().has("headline"))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    SourceFacts facts() {
        SourceFacts facts = new SourceFacts(PageSource.JSON_LD);
        article().ifPresent(article -> addArticle(article, facts));
        first(PAGE_TYPES).ifPresent(page -> addPage(page, facts));
        return facts;
    }

    private void addArticle(JsonLdObject article, SourceFacts facts) {
        json.text(article, "headline").or(() -> json.text(article, "name")).ifPresent(facts::headline);
        addPage(article, facts);
        addAuthors(article, "author", facts);
        addAuthors(article, "creator", facts);
        facts.canonicalUrl(url(article, "mainEntityOfPage").or(() -> url(article, "url")));
        json.texts(article, "articleSection").forEach(section -> facts.category(section, null));
        addKeywords(article, facts);
    }

    /** What an article and the page that it stands on are both said to have. */
    private void addPage(JsonLdObject object, SourceFacts facts) {
        json.text(object, "description").ifPresent(facts::standfirst);
        facts.published(dates.find(object.raw("datePublished")).or(() -> dates.find(object.raw("dateCreated"))));
        facts.modified(dates.find(object.raw("dateModified")));
        json.text(object, "inLanguage").map(Languages::find).ifPresent(facts::language);
        facts.picture(picture(object));
    }

    private void addAuthors(JsonLdObject article, String property, SourceFacts facts) {
        List<JsonLdObject> objects = json.objects(article, property);
        for (JsonLdObject object : objects) {
            @Nullable AuthorKind kind = object.isAny(ORGANIZATIONS) ? AuthorKind.ORGANIZATION : null;
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

    private void addKeywords(JsonLdObject article, SourceFacts facts) {
        List<String> keywords = json.texts(article, "keywords");
        for (String keyword : keywords) {
            for (String part : keywords.size() == 1 ? keyword.split("\\s*[,;]\\s*", -1) : new String[] {keyword}) {
                facts.tag(part, null);
            }
        }
    }

    private Optional<WebUrl> url(JsonLdObject object, String property) {
        return addresses.find(object.raw(property));
    }

    private Optional<SourceFacts.Picture> picture(JsonLdObject object) {
        for (JsonLdObject image : json.objects(object, "image")) {
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
