package io.github.standfirst.exchange.page;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Other pages on which an article or its comments go on, as links of WordPress's lead to them. */
final class FurtherPages {

    private static final Pattern FURTHER_PAGE =
            Pattern.compile("(?:[^#]*/comment-page-\\d{1,6}/?|[^#]*[?&]cpage=\\d{1,6}(?:&[^#]*)?)(?:#comments)?");

    private static final Set<String> LISTS = Set.of("page-links", "post-nav-links");

    /** The time of matching grows with the square of it. */
    private static final int MAX_ADDRESS_LENGTH = 2_000;

    private FurtherPages() {}

    /** Says where more stands than was read. */
    static void report(PageTree tree, Notes notes) {
        if (any(tree, position -> isOfArticle(tree, position))) {
            notes.add("the text of the article goes on on other pages, which this one leads to");
        }
        if (any(tree, position -> isOfComments(tree.element(position)))) {
            notes.add("further comments stand on other pages, which this one leads to");
        }
    }

    private static boolean isOfArticle(PageTree tree, int position) {
        return isLink(tree.element(position))
                && (tree.marks(position).has("post-page-numbers")
                        || tree.marks(tree.parent(position)).hasAny(LISTS));
    }

    private static boolean isOfComments(Element element) {
        return isLink(element)
                && element.attr("href").length() <= MAX_ADDRESS_LENGTH
                && FURTHER_PAGE.matcher(element.attr("href")).matches();
    }

    private static boolean isLink(Element element) {
        return element.nameIs("a") && element.hasAttr("href");
    }

    private static boolean any(PageTree tree, IntPredicate holds) {
        for (int i = 1; i < tree.size(); i++) {
            if (holds.test(i)) {
                return true;
            }
        }
        return false;
    }
}
