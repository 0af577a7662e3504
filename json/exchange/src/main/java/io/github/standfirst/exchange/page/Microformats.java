package io.github.standfirst.exchange.page;

import java.util.BitSet;
import java.util.Set;

/**
 * The <a href="https://microformats.org/wiki/microformats2">microformats</a> of a page: which of them is the article, and
 * what is a property of another one, such as a reply below it, a citation in it, or the feed that it stands in.
 */
final class Microformats {

    private static final String ENTRY = "h-entry";
    private static final String CARD = "h-card";
    private static final String FEED = "h-feed";
    private static final String AUTHOR = "p-author";

    /** The classes that begin one; others with the same prefix say how high an element is. */
    private static final Set<String> ROOTS = Words.of("""
            h-entry h-card h-cite h-feed h-event h-adr h-geo h-item h-product h-recipe h-resume h-review
            h-review-aggregate h-listing h-app
            """);

    private static final Set<String> HOLDERS = Set.of(ENTRY, FEED);

    /** What of a feed, or of an entry around the article, may be taken for what is printed of the article. */
    private static final Set<String> PROPERTIES = Set.of(AUTHOR, CARD, "dt-published", "dt-updated");

    private final PageTree tree;
    private final BodyParts body;
    /** The nearest microformat around each element. */
    private final int[] around;

    private final BitSet others = new BitSet();
    private final int entry;

    /** Those of a page, of which the innermost entry that holds the text is the article. */
    Microformats(PageTree tree, BodyParts body) {
        this.tree = tree;
        this.body = body;
        this.around = new int[tree.size()];
        int innermost = PageTree.NONE;
        for (int i = 0; i < around.length; i++) {
            int parent = tree.parent(i);
            around[i] = parent == PageTree.NONE || tree.marks(parent).hasAny(ROOTS) ? parent : around[parent];
            innermost = tree.marks(i).has(ENTRY) && body.isIn(i) ? i : innermost;
        }
        this.entry = innermost;
        for (int i = 0; i < around.length && !body.isEmpty(); i++) {
            boolean within = around[i] != PageTree.NONE && isOtherIn(i, around[i]);
            others.set(i, !body.isIn(i) && (within || isOtherRoot(tree.marks(i))));
        }
    }

    /** A card says of whom it is by what it stands in. */
    private static boolean isOtherRoot(Marks marks) {
        return marks.hasAny(ROOTS) && !marks.has(CARD);
    }

    /** Answers whether an element is of another microformat than the article; those around it are asked before it. */
    private boolean isOtherIn(int position, int microformat) {
        if (microformat == entry) {
            return false;
        }
        Marks marks = tree.marks(microformat);
        if (body.isIn(microformat)) {
            int parent = tree.parent(position);
            return marks.hasAny(HOLDERS)
                    && (isProperty(position, marks) || (parent != microformat && others.get(parent)));
        }
        return !marks.has(CARD) || others.get(microformat);
    }

    /** Who writes a feed writes the entries in it that do not say otherwise. */
    private boolean isProperty(int position, Marks microformat) {
        Marks marks = tree.marks(position);
        return marks.hasAny(PROPERTIES) && !(microformat.has(FEED) && marks.has(AUTHOR));
    }

    /** The position of the article, or {@link PageTree#NONE}. */
    int entry() {
        return entry;
    }

    /** Answers whether an element is directly in a microformat. */
    boolean isIn(int position, int microformat) {
        return around[position] == microformat;
    }

    /** Answers whether an element is another one than the article, or of one: what it says, it says of that. */
    boolean isOfOther(int position) {
        return others.get(position);
    }
}
