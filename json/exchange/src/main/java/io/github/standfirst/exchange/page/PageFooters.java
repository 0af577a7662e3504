package io.github.standfirst.exchange.page;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The footers of a page, which say who made it and since when, and nothing of its article. That of an article stands in
 * what holds the text, or is called so. Where neither {@code article} nor {@code main} says what that is, the footer of the
 * page stands in no other element, or says whose copyright there is.
 */
final class PageFooters {

    private static final Set<String> MAIN = Set.of("article", "main");
    private static final Set<String> QUOTING = Set.of("blockquote", "figure");
    private static final Set<String> OF_PAGE = Set.of("WPFooter");
    private static final Set<String> OF_ARTICLE = Set.of("article", "entry", "post", "story");

    /** A longer one has more than a line to say. */
    private static final int MAX_LENGTH = 1_000;

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
        boolean beside = (typed || (sectioned && tree.element(position).nameIs("footer")))
                && !body.touches(position)
                && !tree.marks(position).hasWord(OF_ARTICLE)
                && tree.above(position, this::isMain) == PageTree.NONE;
        return beside || (isOfPage(tree, position) && !body.isIn(position));
    }

    /** Answers whether an element is a footer of the page wherever the text is. */
    static boolean isOfPage(PageTree tree, int position) {
        Element footer = tree.element(position);
        return footer.nameIs("footer")
                && !isOfArticle(tree, position)
                && tree.above(position, above -> tree.element(above).nameIs("footer") || isOfArticle(tree, above))
                        == PageTree.NONE
                && (tree.element(tree.parent(position)).nameIs("body") || saysCopyright(tree, position));
    }

    private static boolean isOfArticle(PageTree tree, int position) {
        Element element = tree.element(position);
        return MAIN.contains(element.normalName())
                || QUOTING.contains(element.normalName())
                || (!element.nameIs("body")
                        && !element.nameIs("html")
                        && tree.marks(position).hasWord(OF_ARTICLE));
    }

    private static boolean saysCopyright(PageTree tree, int position) {
        String text = tree.textLength(position) > MAX_LENGTH ? "" : PageText.of(tree.element(position));
        return text.indexOf('\u00A9') >= 0 || text.toLowerCase(Locale.ROOT).contains("copyright");
    }

    /** Answers whether an element is a footer of the page, or in one. */
    boolean has(int position) {
        return footers.get(position);
    }
}
