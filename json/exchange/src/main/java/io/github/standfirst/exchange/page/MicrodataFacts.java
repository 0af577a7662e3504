package io.github.standfirst.exchange.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What {@code itemprop} attributes say of the article, in the vocabulary of schema.org. */
final class MicrodataFacts {

    private static final int MAX_ELEMENTS = 200;

    private MicrodataFacts() {}

    static SourceFacts facts(ArticleElements elements) {
        SourceFacts facts = new SourceFacts(PageSource.MICRODATA);
        first(elements, "headline")
                .map(named -> named.hasAttr("content") ? elements.content(named) : elements.headline(named))
                .ifPresent(facts::headline);
        for (String property : List.of("author", "creator")) {
            for (Element author : all(elements, property)) {
                elements.addAuthors(named(author), facts);
            }
        }
        facts.published(first(elements, "datePublished")
                .or(() -> first(elements, "dateCreated"))
                .flatMap(elements::date));
        facts.modified(first(elements, "dateModified").flatMap(elements::date));
        for (Element section : all(elements, "articleSection")) {
            facts.category(elements.content(section), elements.slug(section));
        }
        for (Element keywords : all(elements, "keywords")) {
            String[] names = elements.content(keywords).split("\\s*[,;]\\s*", -1);
            for (String name : names) {
                facts.tag(name, names.length == 1 ? elements.slug(keywords) : null);
            }
        }
        return facts;
    }

    private static Element named(Element author) {
        for (Element element : author.getAllElements()) {
            if (element.attr("itemprop").equals("name")) {
                return element;
            }
        }
        return author;
    }

    private static Optional<Element> first(ArticleElements elements, String property) {
        return elements.first(
                position -> elements.tree().element(position).attr("itemprop").equals(property));
    }

    private static List<Element> all(ArticleElements elements, String property) {
        return elements.all(
                MAX_ELEMENTS,
                position -> elements.tree().element(position).attr("itemprop").equals(property));
    }
}
