package io.github.standfirst.exchange.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the classes that WordPress and its themes write say of the article. */
final class WordPressFacts {

    private static final int MAX_ELEMENTS = 200;

    private static final Set<String> HEADLINE = Set.of("entry-title", "post-title");
    private static final Set<String> BYLINE = Set.of("byline", "entry-author", "posted-by", "author");
    private static final Set<String> PUBLISHED =
            Set.of("entry-date", "posted-on", "post-date", "published", "entry-time", "postmetadata");
    private static final Set<String> MODIFIED = Set.of("updated", "modified", "modified-date");

    private WordPressFacts() {}

    static SourceFacts facts(ArticleElements elements) {
        SourceFacts facts = new SourceFacts(PageSource.WORDPRESS);
        elements.first(elements.named(HEADLINE)).map(elements::headline).ifPresent(facts::headline);
        for (Element byline : elements.all(MAX_ELEMENTS, elements.named(BYLINE))) {
            Element name = name(elements, byline);
            if (!name.equals(byline) || byline.hasClass("vcard") || byline.hasClass("byline")) {
                elements.addAuthors(name, facts);
            }
        }
        elements.all(MAX_ELEMENTS, elements.named(PUBLISHED)).forEach(date -> facts.published(elements.date(date)));
        elements.all(MAX_ELEMENTS, elements.named(MODIFIED)).forEach(date -> facts.modified(elements.date(date)));
        for (Element link :
                elements.all(MAX_ELEMENTS, position -> isTerm(elements.tree().element(position)))) {
            if (Terms.isCategory(link)) {
                facts.category(PageText.of(link), elements.slug(link));
            } else {
                facts.tag(PageText.of(link), elements.slug(link));
            }
        }
        return facts;
    }

    private static Element name(ArticleElements elements, Element byline) {
        for (Element element : elements.within(byline)) {
            if (element.hasClass("fn")
                    || element.hasClass("author-name")
                    || element.attr("rel").equals("author")) {
                return element;
            }
        }
        return byline;
    }

    private static boolean isTerm(Element element) {
        return element.nameIs("a")
                && (Terms.rel(element).contains("category")
                        || Terms.rel(element).contains("tag"));
    }
}
