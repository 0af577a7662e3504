package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/** What {@code itemprop} attributes say of the article, in the vocabulary of schema.org. */
final class MicrodataFacts {

    private static final int MAX_ELEMENTS = 200;

    private final ArticleElements elements;
    private final ArticleItem item;

    /** The facts of the item that stands for the article. */
    MicrodataFacts(ArticleElements elements, ArticleItem item) {
        this.elements = elements;
        this.item = item;
    }

    SourceFacts facts() {
        SourceFacts facts = factsOf(item::has);
        describing("description").map(elements::content).ifPresent(facts::standfirst);
        describing("inLanguage").map(elements::content).map(Languages::find).ifPresent(facts::language);
        all("image", item::describes).forEach(image -> facts.picture(elements.picture(image)));
        facts.canonicalUrl(describing("url")
                .flatMap(elements::address)
                .or(() -> describing("mainEntityOfPage").flatMap(elements::address))
                .or(() -> item.element().flatMap(elements::address)));
        return facts;
    }

    /** The strictest status that is said of the article. */
    PublicationStatus status() {
        return ItemStatus.strictest(all(PublicationStatus.PROPERTY, item::has), elements.tree());
    }

    /** What stands around the article and may be said of it, where nothing better says it. */
    SourceFacts factsAround() {
        return factsOf(item::mayHave);
    }

    private SourceFacts factsOf(IntPredicate where) {
        SourceFacts facts = new SourceFacts(PageSource.MICRODATA);
        first("headline", where)
                .map(named -> named.hasAttr("content") ? elements.content(named) : elements.headline(named))
                .ifPresent(facts::headline);
        for (String property : List.of("author", "creator")) {
            for (Element author : all(property, where)) {
                elements.addAuthors(named(author), facts);
            }
        }
        facts.published(first("datePublished", where)
                .or(() -> first("dateCreated", where))
                .flatMap(elements::date));
        facts.modified(first("dateModified", where).flatMap(elements::date));
        for (Element section : all("articleSection", where)) {
            facts.category(elements.content(section), elements.slug(section));
        }
        for (Element keywords : all("keywords", where)) {
            String[] names = elements.content(keywords).split("\\s*[,;]\\s*", -1);
            for (String name : names) {
                facts.tag(name, names.length == 1 ? elements.slug(keywords) : null);
            }
        }
        return facts;
    }

    private Element named(Element author) {
        for (Element element : elements.within(author)) {
            if (ItemProperty.is(element, "name")) {
                return element;
            }
        }
        return author;
    }

    private Optional<Element> first(String property, IntPredicate where) {
        return all(property, where).stream().findFirst();
    }

    private Optional<Element> describing(String property) {
        return first(property, item::describes);
    }

    private List<Element> all(String property, IntPredicate where) {
        return elements.tree()
                .all(
                        MAX_ELEMENTS,
                        position -> ItemProperty.is(elements.tree().element(position), property)
                                && (item.refersTo(position) || !elements.isForeign(position))
                                && where.test(position));
    }
}
