package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import java.util.List;
import org.jsoup.nodes.Element;

/** What properties of items say of the status of a work, in whichever attribute they say it, or as a defined term. */
final class ItemStatus {

    private static final List<String> VALUES = List.of("content", "href", "resource", "value");

    private static final List<String> NAMES_OF_TERMS = List.of("name", "text", "termCode", "url");

    /** What is longer is no status that is known, and is not read. */
    private static final int MAX_LENGTH = 1_000;

    private static final int MAX_WITHIN = 100;

    private ItemStatus() {}

    /** The strictest of what some elements say. */
    static PublicationStatus strictest(List<Element> properties, PageTree tree) {
        return properties.stream()
                .map(property -> tree.textLength(tree.position(property)) > MAX_LENGTH
                        ? PublicationStatus.OTHER
                        : of(property, tree))
                .reduce(PublicationStatus.PUBLISHED, PublicationStatus::or);
    }

    private static PublicationStatus of(Element property, PageTree tree) {
        return property.hasAttr("itemscope") ? ofTerm(property, tree) : PublicationStatus.named(value(property));
    }

    private static PublicationStatus ofTerm(Element term, PageTree tree) {
        List<Element> within = tree.within(term);
        List<Element> some = within.subList(1, Math.min(within.size(), MAX_WITHIN));
        for (String name : NAMES_OF_TERMS) {
            for (Element property : some) {
                String value = ItemProperty.is(property, name) ? value(property) : "";
                if (!value.isBlank()) {
                    return PublicationStatus.named(value);
                }
            }
        }
        String address = term.attr("itemid");
        return address.isBlank() ? PublicationStatus.OTHER : PublicationStatus.named(address);
    }

    private static String value(Element property) {
        for (String attribute : VALUES) {
            String value = property.attr(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        return PageText.of(property);
    }
}
