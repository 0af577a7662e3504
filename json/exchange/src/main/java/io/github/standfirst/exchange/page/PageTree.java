package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a document in document order, so that a subtree is a range and what is in it a difference of sums.
 * Made once; the document must not change under it.
 */
final class PageTree {

    static final int NONE = -1;

    private final List<Element> elements = new ArrayList<>();
    private final List<Marks> marks = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> positions = new IdentityHashMap<>();
    private int[] parents = new int[64];
    private int[] ends = new int[64];
    /** How many characters of text are in an element. */
    private int[] texts = new int[64];
    /** How many of them are in links. */
    private int[] linkTexts = new int[64];
    /** The nearest quotation and the nearest paragraph above an element. */
    private int[] quotations = new int[64];

    private int[] paragraphs = new int[64];
    /** The first paragraph at or behind an element. */
    private final int[] nextParagraphs;

    private int deepest;

    PageTree(Document document) {
        document.traverse(new Indexer());
        this.nextParagraphs = new int[elements.size() + 1];
        nextParagraphs[elements.size()] = elements.size();
        for (int i = elements.size() - 1; i >= 0; i--) {
            nextParagraphs[i] = elements.get(i).nameIs("p") ? i : nextParagraphs[i + 1];
        }
    }

    /** Numbers the elements on the way in, and notes on the way out where they end. */
    private final class Indexer implements NodeVisitor {
        private int current = NONE;
        private int link = NONE;
        private int silent = NONE;
        private int text;
        private int linkText;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                int length = silent == NONE ? printed(words.getWholeText()) : 0;
                text += length;
                linkText += link == NONE ? 0 : length;
            } else if (node instanceof Element element) {
                int position = elements.size();
                deepest = Math.max(deepest, depth);
                ensureCapacity(position + 1);
                elements.add(element);
                marks.add(Marks.of(element));
                positions.put(element, position);
                parents[position] = current;
                quotations[position] = nearest(quotations, "blockquote");
                paragraphs[position] = nearest(paragraphs, "p");
                texts[position] = -text;
                linkTexts[position] = -linkText;
                link = link == NONE && element.nameIs("a") ? position : link;
                silent = silent == NONE && PageText.isSilent(element) ? position : silent;
                current = position;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                ends[current] = elements.size();
                texts[current] += text;
                linkTexts[current] += linkText;
                link = link == current ? NONE : link;
                silent = silent == current ? NONE : silent;
                current = parents[current];
            }
        }

        private int nearest(int[] above, String name) {
            if (current == NONE) {
                return NONE;
            }
            return elements.get(current).nameIs(name) ? current : above[current];
        }

        private void ensureCapacity(int size) {
            if (size > parents.length) {
                parents = Arrays.copyOf(parents, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                texts = Arrays.copyOf(texts, size * 2);
                linkTexts = Arrays.copyOf(linkTexts, size * 2);
                quotations = Arrays.copyOf(quotations, size * 2);
                paragraphs = Arrays.copyOf(paragraphs, size * 2);
            }
        }
    }

    private static int printed(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0' ? 0 : 1;
        }
        return count;
    }

    /** How many elements are in one another at most, the document among them. */
    int deepest() {
        return deepest + 1;
    }

    int size() {
        return elements.size();
    }

    Element element(int position) {
        return elements.get(position);
    }

    Marks marks(int position) {
        return marks.get(position);
    }

    Marks marks(Element element) {
        return marks.get(position(element));
    }

    /** The position of an element of the document. */
    int position(Element element) {
        Integer position = positions.get(element);
        if (position == null) {
            throw new IllegalArgumentException("element is not of the document");
        }
        return position;
    }

    /** The position of the parent, or {@link #NONE}. */
    int parent(int position) {
        return parents[position];
    }

    /** The position behind the last element of the subtree. */
    int end(int position) {
        return ends[position];
    }

    /** How many characters are printed of the element, white space not counted. */
    int textLength(int position) {
        return texts[position];
    }

    /** How many of the printed characters of the element are links. */
    int linkTextLength(int position) {
        return linkTexts[position];
    }

    boolean contains(int ancestor, int position) {
        return ancestor <= position && position < ends[ancestor];
    }

    /** The nearest element above one for which something holds, or {@link #NONE}. */
    int above(int position, IntPredicate holds) {
        int ancestor = parents[position];
        while (ancestor != NONE && !holds.test(ancestor)) {
            ancestor = parents[ancestor];
        }
        return ancestor;
    }

    /** The position of the nearest quotation above an element, or {@link #NONE}. */
    int quotation(int position) {
        return quotations[position];
    }

    /** The position of the nearest paragraph above an element, or {@link #NONE}. */
    int paragraph(int position) {
        return paragraphs[position];
    }

    /** Answers whether an element is a paragraph or holds one. */
    boolean hasParagraph(int position) {
        return nextParagraphs[position] < ends[position];
    }

    /** The first elements for which something holds, up to a number. */
    List<Element> all(int most, IntPredicate holds) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < elements.size() && found.size() < most; i++) {
            if (holds.test(i)) {
                found.add(elements.get(i));
            }
        }
        return found;
    }

    /** An element and all in it. */
    List<Element> within(Element element) {
        int position = position(element);
        return elements.subList(position, ends[position]);
    }
}
