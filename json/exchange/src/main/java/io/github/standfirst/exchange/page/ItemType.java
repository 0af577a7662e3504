package io.github.standfirst.exchange.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an {@code itemtype} attribute names: it may hold several types, with white space between them. */
final class ItemType {

    private static final String ATTRIBUTE = "itemtype";

    private ItemType() {}

    /** Answers whether an element is of one of some types, which are named without their vocabulary. */
    static boolean isAny(Element element, Set<String> types) {
        if (!element.hasAttr(ATTRIBUTE)) {
            return false;
        }
        List<String> named = Words.list(element.attr(ATTRIBUTE));
        return named.stream().anyMatch(type -> types.contains(type.substring(type.lastIndexOf('/') + 1)));
    }
}
