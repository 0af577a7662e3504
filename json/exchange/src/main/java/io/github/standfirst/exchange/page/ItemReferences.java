package io.github.standfirst.exchange.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The elements that items of microdata take properties from beside what stands in them
 * (<a href="https://html.spec.whatwg.org/multipage/microdata.html#attr-itemref">HTML, 5.2.2</a>).
 */
final class ItemReferences {

    private static final String ATTRIBUTE = "itemref";

    private final PageTree tree;
    private final Map<String, Integer> byId = new HashMap<>();

    ItemReferences(PageTree tree) {
        this.tree = tree;
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.element(i).id().isEmpty()) {
                byId.putIfAbsent(tree.element(i).id(), i);
            }
        }
    }

    /** The positions of the elements that an item names, in document order. */
    List<Integer> of(int item) {
        if (!tree.element(item).hasAttr(ATTRIBUTE)) {
            return List.of();
        }
        return Words.list(tree.element(item).attr(ATTRIBUTE)).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
