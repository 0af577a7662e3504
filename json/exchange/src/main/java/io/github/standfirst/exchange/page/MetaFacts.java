package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Translation;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the {@code meta} and {@code link} elements of a page say of its article. */
final class MetaFacts {

    private static final int MAX_VALUES = 200;

    private static final String PUBLISHED = """
            date dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued pubdate publishdate publish-date
            publication_date parsely-pub-date sailthru.date datepublished date.created citation_publication_date
            cxenseparse:recs:publishtime
            """;

    private final Document document;
    private final PageAddresses addresses;
    private final PageDates dates;
    private final Map<String, List<String>> values = new HashMap<>();

    MetaFacts(Document document, PageAddresses addresses, PageDates dates) {
        this.document = document;
        this.addresses = addresses;
        this.dates = dates;
        for (Element meta : document.getElementsByTag("meta")) {
            for (String attribute : new String[] {"property", "name", "http-equiv"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String content = meta.attr("content");
                List<String> of = values.computeIfAbsent(name, key -> new ArrayList<>());
                if (!content.isBlank() && of.size() < MAX_VALUES) {
                    of.add(content);
                }
            }
        }
    }

    /** What Open Graph says, with its namespace for articles. */
    SourceFacts openGraph() {
        SourceFacts facts = new SourceFacts(PageSource.OPEN_GRAPH);
        facts.headline(withoutSite(text("og:title")));
        facts.standfirst(text("og:description"));
        facts.published(date("article:published_time article:published og:published_time og:pubdate"));
        facts.modified(date("article:modified_time article:modified og:updated_time"));
        facts.canonicalUrl(addresses.find(raw("og:url")));
        facts.language(Languages.find(raw("og:locale")));
        all("article:section").forEach(section -> facts.category(section, null));
        all("article:tag").forEach(tag -> facts.tag(tag, null));
        addAuthors(facts, "article:author og:article:author article:author:name");
        facts.picture(addresses
                .find(raw("og:image:secure_url og:image og:image:url"))
                .map(src -> new SourceFacts.Picture(
                        src, "", Pixels.of(raw("og:image:width")), Pixels.of(raw("og:image:height")))));
        return facts;
    }

    /** What the other elements of the head say. */
    SourceFacts meta() {
        SourceFacts facts = new SourceFacts(PageSource.META);
        facts.headline(text("headline dc.title dcterms.title sailthru.title parsely-title twitter:title"));
        facts.standfirst(text("description dc.description dcterms.description twitter:description"));
        facts.published(date(PUBLISHED));
        facts.modified(date("last-modified dcterms.modified dc.date.modified datemodified lastmod revised"));
        facts.canonicalUrl(canonical());
        facts.language(Languages.find(document.select("html").attr("lang")));
        facts.language(Languages.find(raw("content-language language dc.language dcterms.language")));
        addAuthors(facts, "author dc.creator dcterms.creator parsely-author sailthru.author citation_author");
        addTwitterLabels(facts);
        facts.picture(addresses
                .find(raw("twitter:image twitter:image:src"))
                .map(src -> new SourceFacts.Picture(src, "", 0, 0)));
        for (String keywords : all("news_keywords keywords parsely-tags")) {
            for (String keyword : keywords.split("\\s*[,;]\\s*", -1)) {
                facts.tag(keyword, null);
            }
        }
        all("parsely-section dc.subject").forEach(section -> facts.category(section, null));
        addTranslations(facts);
        return facts;
    }

    /** A title without the name of the site at its end. */
    private String withoutSite(String title) {
        String site = text("og:site_name");
        String start =
                site.isEmpty() || !title.endsWith(site) ? title : title.substring(0, title.length() - site.length());
        String stripped = start.replaceFirst("\\s+[|:\u00B7\u00BB\u2013\u2014-]\\s*$", "");
        return stripped.isEmpty() || stripped.equals(start) ? title : stripped;
    }

    private Optional<WebUrl> canonical() {
        for (Element link : document.select("link[rel=canonical][href]")) {
            Optional<WebUrl> url = addresses.find(link.attr("href"));
            if (url.isPresent()) {
                return url;
            }
        }
        return Optional.empty();
    }

    private void addAuthors(SourceFacts facts, String names) {
        for (String byline : all(names)) {
            facts.authors(Bylines.authors(byline), byline);
        }
    }

    /** Pairs of label and value, as in "Written by" and "Anna Beispiel". */
    private void addTwitterLabels(SourceFacts facts) {
        String label = raw("twitter:label1").toLowerCase(Locale.ROOT);
        boolean byline = List.of(
                        "written by", "verfasst von", "geschrieben von", "by", "von", "author", "autor", "écrit par")
                .contains(label.strip());
        if (byline) {
            Bylines.authors(text("twitter:data1")).forEach(facts::author);
        }
    }

    private void addTranslations(SourceFacts facts) {
        for (Element link : document.select("link[rel=alternate][hreflang][href]")) {
            Optional<Language> language = Languages.find(link.attr("hreflang"));
            Optional<WebUrl> href = addresses.find(link.attr("href"));
            if (language.isPresent() && href.isPresent()) {
                facts.translation(new Translation(language.get(), href.get()));
            }
        }
    }

    /** The first time among the values of some names, which stand with white space between them. */
    private Optional<Moment> date(String names) {
        for (String name : Words.list(names)) {
            for (String value : values.getOrDefault(name, List.of())) {
                Optional<Moment> moment = dates.find(value);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private String text(String names) {
        return PageText.decoded(raw(names));
    }

    private String raw(String names) {
        for (String name : Words.list(names)) {
            List<String> found = values.getOrDefault(name, List.of());
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return "";
    }

    private List<String> all(String names) {
        for (String name : Words.list(names)) {
            List<String> found = values.getOrDefault(name, List.of());
            if (!found.isEmpty()) {
                return found.stream().map(PageText::decoded).toList();
            }
        }
        return List.of();
    }
}
