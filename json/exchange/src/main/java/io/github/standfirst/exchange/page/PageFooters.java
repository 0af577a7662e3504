package io.github.standfirst.exchange.page;

import java.util.BitSet;
import java.util.Set;

/**
 * The footers of a page, which say who made it and since when, and nothing of its article. That of an article stands in
 * what holds the text, or is called so.
 */
final class PageFooters {

    private static final Set<String> MAIN = Set.of("article", "main");
    private static final Set<String> OF_PAGE = Set.of("WPFooter");
    private static final Set<String> OF_ARTICLE = Set.of("article", "entry", "post", "story");

    private final PageTree tree;
    private final BodyParts body;
    private final BitSet footers = new BitSet();

    PageFooters(PageTree tree, BodyParts body) {
        this.tree = tree;
        this.body = body;
        boolean sectioned = false;
        for (int i = 0; i < tree.size() && !body.isEmpty(); i++) {
            sectioned |= isMain(i);
        }
        int position = 0;
        while (position < tree.size() && !body.isEmpty()) {
            if (isOfPage(position, sectioned)) {
                footers.set(position, tree.end(position));
                position = tree.end(position);
            } else {
                position++;
            }
        }
    }

    private boolean isMain(int position) {
        return MAIN.contains(tree.element(position).normalName()) && body.isIn(position);
    }

    private boolean isOfPage(int position, boolean sectioned) {
        boolean typed = ItemType.isAny(tree.element(position), OF_PAGE);
        return (typed || (sectioned && tree.element(position).nameIs("footer")))
                && !body.touches(position)
                && !tree.marks(position).hasWord(OF_ARTICLE)
                && tree.above(position, this::isMain) == PageTree.NONE;
    }

    /** Answers whether an element is a footer of the page, or in one. */
    boolean has(int position) {
        return footers.get(position);
    }
}
