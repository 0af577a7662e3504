package io.github.standfirst.exchange.page;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements that hold the text of the article, none of which lies in another, and how others lie to them. */
final class BodyParts {

    private final PageTree tree;
    private final NavigableSet<Integer> parts = new TreeSet<>();

    BodyParts(PageTree tree, List<Element> body) {
        this.tree = tree;
        body.forEach(part -> parts.add(tree.position(part)));
    }

    /** Answers whether there is no text. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Answers whether an element is one that holds the text, or one of them lies in it. */
    boolean isIn(int position) {
        @Nullable Integer next = parts.ceiling(position);
        return next != null && tree.contains(position, next);
    }

    /** Answers whether an element holds the text, or is most of one that does. */
    boolean isMostlyIn(int position) {
        int part = around(position);
        return isIn(position) || (part != PageTree.NONE && tree.textLength(position) * 2 > tree.textLength(part));
    }

    /** Answers whether an element lies in the text, or the text in it. */
    boolean touches(int position) {
        return isIn(position) || around(position) != PageTree.NONE;
    }

    private int around(int position) {
        @Nullable Integer part = parts.floor(position);
        return part != null && tree.contains(part, position) ? part : PageTree.NONE;
    }
}
