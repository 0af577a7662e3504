package io.github.standfirst.exchange.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What an {@code itemprop} attribute names: it may hold several names, with white space between them. */
final class ItemProperty {

    private static final String ATTRIBUTE = "itemprop";

    private ItemProperty() {}

    /** Answers whether an element is a property. */
    static boolean isOne(Element element) {
        return element.hasAttr(ATTRIBUTE);
    }

    /** Answers whether an element is a property of the name. */
    static boolean is(Element element, String name) {
        String names = element.attr(ATTRIBUTE);
        return names.equals(name) || (names.contains(name) && Words.list(names).contains(name));
    }

    /** Answers whether an element is a property of one of the names. */
    static boolean isAny(Element element, Set<String> names) {
        return element.hasAttr(ATTRIBUTE)
                && Words.list(element.attr(ATTRIBUTE)).stream().anyMatch(names::contains);
    }
}
