package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.page.CommentUnits.Unit;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/** Which parts of a page belong to its article, and which to comments or to what stands around. */
final class PageRegions {

    /** What holds more than this share of the words of the page is not noise, whatever its name. */
    private static final double MAX_NOISE_SHARE = 0.4;

    private final PageTree tree;
    private final BitSet comments = new BitSet();
    private final BitSet foreign = new BitSet();
    private final BitSet meta = new BitSet();
    private final BitSet headlines = new BitSet();
    /** How much text of comments begins in front of an element. */
    private final int[] commentText;

    PageRegions(PageTree tree, List<Unit> units) {
        this.tree = tree;
        this.commentText = new int[tree.size() + 1];
        for (Unit unit : units) {
            int position = unit.scope().position();
            if (!comments.get(position)) {
                comments.set(position, tree.end(position));
                commentText[position + 1] = tree.textLength(position);
            }
        }
        for (int i = 1; i < commentText.length; i++) {
            commentText[i] += commentText[i - 1];
        }
        markHeadlines();
        mark(foreign, position -> comments.get(position) || isForeign(position));
        mark(meta, this::isMeta);
    }

    /** A heading that is a link leads to another article, unless there are none but such headings. */
    private void markHeadlines() {
        BitSet linked = new BitSet();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.element(i).nameIs("h1")) {
                (tree.linkTextLength(i) < tree.textLength(i) ? headlines : linked).set(i);
            }
        }
        if (headlines.isEmpty()) {
            headlines.or(linked);
        }
    }

    private void mark(BitSet region, IntPredicate begins) {
        int position = 0;
        while (position < tree.size()) {
            if (begins.test(position)) {
                region.set(position, tree.end(position));
                position = tree.end(position);
            } else {
                position++;
            }
        }
    }

    private boolean isForeign(int position) {
        Element element = tree.element(position);
        return switch (element.normalName()) {
            case "html", "body", "main", "h1" -> false;
            default -> {
                boolean named = PageNoise.isForeign(element, tree.marks(position));
                boolean noise = named && (isSmall(position) || isListOfComments(position));
                yield (noise || holdsCommentsAlone(position)) && !holdsHeadline(position);
            }
        };
    }

    private boolean isListOfComments(int position) {
        return CommentNames.isList(tree.marks(position)) && commentLength(position) > 0;
    }

    /** Answers whether all or, in what is named as a list of comments, most of what is printed is comments. */
    private boolean holdsCommentsAlone(int position) {
        int length = commentLength(position);
        int all = tree.textLength(position);
        return length > 0 && (length == all || (CommentNames.isList(tree.marks(position)) && length * 2 > all));
    }

    private int commentLength(int position) {
        return commentText[tree.end(position)] - commentText[position];
    }

    private boolean isMeta(int position) {
        boolean named = PageNoise.isMeta(tree.element(position), tree.marks(position));
        return isHeader(position)
                || (PageFooters.isOfPage(tree, position) && !holdsHeadline(position))
                || ((named || ReadMore.isAt(tree, position)) && isSmall(position) && !isQuoted(position));
    }

    /** The header of an article is none of its text, however short that is. */
    private boolean isHeader(int position) {
        return tree.element(position).nameIs("header")
                && holdsHeadline(position)
                && tree.above(position, above -> tree.element(above).nameIs("article")) != PageTree.NONE;
    }

    /** The footer of a quotation names who is quoted, and that of a figure who made it. */
    private boolean isQuoted(int position) {
        boolean footer = tree.element(position).nameIs("footer");
        return tree.quotation(position) != PageTree.NONE
                || (footer && tree.above(position, above -> tree.element(above).nameIs("figure")) != PageTree.NONE);
    }

    private boolean isSmall(int position) {
        return tree.textLength(position) <= MAX_NOISE_SHARE * tree.textLength(0);
    }

    private boolean holdsHeadline(int position) {
        int next = headlines.nextSetBit(position);
        return next >= 0 && next < tree.end(position);
    }

    /** Answers whether an element is part of a comment. */
    boolean isComment(int position) {
        return comments.get(position);
    }

    /** Answers whether an element has to do with something else than the article. */
    boolean isForeignAt(int position) {
        return foreign.get(position);
    }

    /** Answers whether an element is no part of the text of the article. */
    boolean isAroundAt(int position) {
        return foreign.get(position) || meta.get(position);
    }

    /** Answers whether an element is no part of the text of the article. */
    boolean isAround(Element element) {
        return isAroundAt(tree.position(element));
    }
}
