package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where the text of a page is dense. Each paragraph that is long and has few links counts for the element that it
 * stands in and, by half, for the one around that; the best of them is where the text is.
 */
final class TextDensity {

    private static final int MIN_PARAGRAPH = 25;
    private static final double SIBLING_SHARE = 0.2;
    private static final int MAX_WIDENING = 4;
    private static final double WIDENING = 1.6;
    private static final double MAX_LINK_SHARE = 0.3;

    private final PageTree tree;
    private final PageRegions regions;
    private final double[] scores;
    /** How much text that is neither noise nor a link stands in front of an element. */
    private final int[] textBefore;

    TextDensity(PageTree tree, PageRegions regions) {
        this.tree = tree;
        this.regions = regions;
        this.scores = new double[tree.size()];
        this.textBefore = new int[tree.size() + 1];
        for (int i = 0; i < tree.size(); i++) {
            boolean counts = !regions.isAroundAt(i) && !PageText.isSilent(tree.element(i));
            textBefore[i + 1] = textBefore[i] + (counts && isText(tree.element(i)) ? ownText(tree.element(i)) : 0);
            if (counts) {
                score(i);
            }
        }
    }

    private static boolean isText(Element element) {
        return !element.nameIs("a");
    }

    private static int ownText(Element element) {
        int length = 0;
        for (Node child : element.childNodes()) {
            length += child instanceof TextNode text ? text.text().strip().length() : 0;
        }
        return length;
    }

    /** How much text that is neither noise nor a link is in an element. */
    int length(int position) {
        return textBefore[tree.end(position)] - textBefore[position];
    }

    private void score(int position) {
        Element element = tree.element(position);
        boolean paragraph = switch (element.normalName()) {
            case "p", "pre", "blockquote", "td", "h2", "h3" -> true;
            case "div", "section", "li", "article", "main", "center", "font" -> ownText(element) > 3 * MIN_PARAGRAPH;
            default -> false;
        };
        int length = paragraph ? tree.textLength(position) : 0;
        if (length < MIN_PARAGRAPH) {
            return;
        }
        boolean container =
                !element.nameIs("p") && !element.nameIs("pre") && !element.nameIs("h2") && !element.nameIs("h3");
        int own = container ? ownText(element) : length - tree.linkTextLength(position);
        double linked = (double) tree.linkTextLength(position) / length;
        double score = (1 + Math.min(own / 80.0, 5)) * (1 - linked);
        int holder =
                container && !element.nameIs("li") && !element.nameIs("blockquote") ? position : tree.parent(position);
        for (double weight = 1; holder != PageTree.NONE && weight >= 0.25; weight /= 2) {
            scores[holder] += score * weight;
            holder = tree.parent(holder);
        }
    }

    /** The element where the text is densest, with the siblings of it that have text, too. */
    List<Integer> densest() {
        int best = PageTree.NONE;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && (best == PageTree.NONE || weighted(i) > weighted(best))) {
                best = i;
            }
        }
        return best == PageTree.NONE ? List.of() : withSiblings(widened(best));
    }

    /** The element around a dense one, where the text goes on in others that are named alike or make it much longer. */
    private int widened(int dense) {
        int found = dense;
        int above = tree.parent(dense);
        for (int step = 0; step < MAX_WIDENING && above != PageTree.NONE && isPart(above); step++) {
            if (length(above) >= WIDENING * length(found) && linkShare(above) < MAX_LINK_SHARE) {
                found = above;
            }
            above = tree.parent(above);
        }
        return found;
    }

    private boolean isPart(int position) {
        Element element = tree.element(position);
        return !element.nameIs("body") && !element.nameIs("html") && !element.nameIs("#root");
    }

    private double linkShare(int position) {
        int length = tree.textLength(position);
        return length == 0 ? 1 : (double) tree.linkTextLength(position) / length;
    }

    private double weighted(int position) {
        return scores[position] * (1 - linkShare(position)) * (isPart(position) ? 1 : 0.7);
    }

    private List<Integer> withSiblings(int best) {
        int parent = tree.parent(best);
        if (parent == PageTree.NONE || tree.element(best).nameIs("body")) {
            return List.of(best);
        }
        List<Integer> found = new ArrayList<>();
        for (int i = parent + 1; i < tree.end(parent); i = tree.end(i)) {
            boolean same = tree.marks(i).list().equals(tree.marks(best).list())
                    && !tree.marks(i).isEmpty();
            boolean dense =
                    same ? length(i) > 0 && linkShare(i) < MAX_LINK_SHARE : scores[i] >= SIBLING_SHARE * scores[best];
            if (i == best || (dense && !regions.isAroundAt(i))) {
                found.add(i);
            }
        }
        return found;
    }
}
