package io.github.standfirst.exchange.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What the <a href="https://microformats.org/wiki/h-entry">h-entry</a> that holds the text says of the article. What lies
 * in another microformat within it, as in the h-card of its author, is of that one.
 */
final class EntryFacts {

    private static final int MAX_ELEMENTS = 200;

    private final ArticleElements elements;
    private final PageTree tree;
    private final BodyParts body;
    private final Microformats microformats;
    private final int entry;

    EntryFacts(ArticleElements elements, BodyParts body, Microformats microformats) {
        this.elements = elements;
        this.tree = elements.tree();
        this.body = body;
        this.microformats = microformats;
        this.entry = microformats.entry();
    }

    SourceFacts facts() {
        SourceFacts facts = new SourceFacts(PageSource.MARKUP);
        if (entry == PageTree.NONE) {
            return facts;
        }
        beside("p-name").map(elements::headline).ifPresent(facts::headline);
        beside("p-summary").map(this::said).ifPresent(facts::standfirst);
        for (Element author : all("p-author", entry)) {
            addAuthor(author, facts);
        }
        all("dt-published", entry).forEach(date -> facts.published(elements.date(date)));
        all("dt-updated", entry).forEach(date -> facts.modified(elements.date(date)));
        all("u-url", entry).forEach(url -> facts.canonicalUrl(elements.address(url)));
        for (String picture : List.of("u-featured", "u-photo")) {
            all(picture, entry).forEach(image -> facts.picture(elements.picture(image)));
        }
        for (Element category : all("p-category", entry)) {
            facts.tag(said(category), elements.slug(category));
        }
        return facts;
    }

    /** The name and the address of a card, else what is printed of it. */
    private void addAuthor(Element author, SourceFacts facts) {
        int card = tree.position(author);
        Element named = all("p-name", card).stream().findFirst().orElse(author);
        Element linked = all("u-url", card).stream().findFirst().orElse(author);
        elements.addAuthors(named, linked, facts);
    }

    private String said(Element element) {
        return element.nameIs("data") ? PageText.decoded(element.attr("value")) : elements.content(element);
    }

    /** The first one that is not printed as a part of the text. */
    private Optional<Element> beside(String name) {
        return all(name, entry).stream()
                .filter(element -> !body.touches(tree.position(element)))
                .findFirst();
    }

    private List<Element> all(String name, int microformat) {
        return elements.all(
                MAX_ELEMENTS,
                position -> microformats.isIn(position, microformat)
                        && tree.marks(position).has(name));
    }
}
