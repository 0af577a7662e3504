package io.github.standfirst.exchange.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What items of microdata take from elements beside what stands in them
 * (<a href="https://html.spec.whatwg.org/multipage/microdata.html#attr-itemref">HTML, 5.2.2</a>). How many elements are looked
 * at is limited, for many items may name one that is long.
 */
final class ItemReferences {

    private static final String ATTRIBUTE = "itemref";

    private static final int MAX_LOOKED_AT = 2_000_000;

    private final Map<String, Named> byId = new HashMap<>();
    private int left = MAX_LOOKED_AT;

    /** The first element of an id, and how many are named before it. */
    private record Named(Element element, int place) {}

    ItemReferences(Element document) {
        document.stream()
                .filter(element -> !element.id().isEmpty())
                .forEach(element -> byId.putIfAbsent(element.id(), new Named(element, byId.size())));
    }

    /** Answers whether an item names elements. */
    static boolean has(Element item) {
        return item.hasAttr(ATTRIBUTE);
    }

    /** The elements that an item names, in document order. */
    List<Element> of(Element item) {
        if (!has(item)) {
            return List.of();
        }
        return Words.list(item.attr(ATTRIBUTE)).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(Named::place))
                .map(Named::element)
                .toList();
    }

    /**
     * The properties that an item has in the elements that it names, each once, as
     * <a href="https://html.spec.whatwg.org/multipage/microdata.html#associating-names-with-items">HTML, 5.2.5</a> gathers
     * them: those of the items within are theirs, and what stands in the item is none of these.
     */
    List<Element> properties(Element item) {
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(item);
        ownProperties(item, seen);
        return properties(of(item), seen);
    }

    /** The properties that stand in an item. */
    List<Element> ownProperties(Element item) {
        return ownProperties(item, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private List<Element> ownProperties(Element item, Set<Element> seen) {
        return properties(item.children(), seen);
    }

    private List<Element> properties(List<Element> roots, Set<Element> seen) {
        List<Element> properties = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>();
        for (Element root : roots) {
            open.push(root);
            while (!open.isEmpty() && left > 0) {
                Element element = open.pop();
                left--;
                if (seen.add(element)) {
                    if (ItemProperty.isOne(element)) {
                        properties.add(element);
                    }
                    if (!element.hasAttr("itemscope")) {
                        pushChildren(element, open);
                    }
                }
            }
        }
        return properties;
    }

    private static void pushChildren(Element element, Deque<Element> open) {
        for (Element child = element.lastElementChild(); child != null; child = child.previousElementSibling()) {
            open.push(child);
        }
    }

    /** Answers whether so many elements were looked at that no further ones are. */
    boolean isExhausted() {
        return left <= 0;
    }
}
