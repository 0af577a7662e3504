package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.linkeddata.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which item of microdata is the article of the page. Cards of other articles are items of the same types: the one that
 * holds the text counts, else one that has the headline, or that nobody sees, as in a list of {@code meta} elements.
 */
final class ArticleItem {

    private static final int NO_ITEM = PageTree.NONE;

    /** Items that are parts of a page, and no works of their own. */
    private static final Set<String> WRAPPERS =
            Set.of("WPHeader", "WebPage", "WebPageElement", "ItemPage", "CreativeWork", "Blog");

    /** Those of them that are whole pages, or what they belong to: beside the text, each is another one. */
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "Blog");

    /** What a site says of itself it does not say of its articles. */
    private static final Set<String> SITES = Set.of("WebSite");

    /** A headline may be the link to the article. */
    private static final Set<String> NAMES = Set.of("headline", "name");

    private static final Set<String> SEEN = Set.of("img", "picture", "video", "a");

    private final PageTree tree;
    private final BodyParts body;
    private final List<String> named;
    /** The nearest item around each element. */
    private final int[] around;

    /** The items that are articles, and those that are parts of a page; types may be long, and are read once. */
    private final BitSet articles = new BitSet();

    private final BitSet wrappers = new BitSet();
    private final BitSet otherPages = new BitSet();
    private final BitSet sites = new BitSet();
    /** Those that have a name of their own, or something to see without a text. */
    private final BitSet seen = new BitSet();

    private final BitSet headed = new BitSet();
    /** The properties that the article has beside those that stand in it. */
    private final BitSet referred = new BitSet();

    private final int article;

    /**
     * The item of a page.
     *
     * @param named the headlines that the head of the page names
     */
    ArticleItem(ArticleElements elements, BodyParts body, List<String> named) {
        this.tree = elements.tree();
        this.body = body;
        this.named = named;
        this.around = new int[tree.size()];
        for (int i = 0; i < around.length; i++) {
            int parent = tree.parent(i);
            around[i] = parent == PageTree.NONE
                    ? NO_ITEM
                    : tree.element(parent).hasAttr("itemscope") ? parent : around[parent];
            if (tree.element(i).hasAttr("itemscope")) {
                articles.set(i, ItemType.isAny(tree.element(i), Vocabulary.ARTICLES));
                wrappers.set(i, !articles.get(i) && ItemType.isAny(tree.element(i), WRAPPERS));
                otherPages.set(i, ItemType.isAny(tree.element(i), PAGES) && !body.isMostlyIn(i) && !body.isEmpty());
                sites.set(i, ItemType.isAny(tree.element(i), SITES));
            }
            if (around[i] != NO_ITEM && isSeen(tree.element(i))) {
                seen.set(around[i]);
            }
            if (around[i] != NO_ITEM && ItemProperty.is(tree.element(i), "headline")) {
                headed.set(around[i], headed.get(around[i]) || isNamed(elements, tree.element(i)));
            }
        }
        List<Integer> items = articles.stream().boxed().toList();
        ItemReferences references = new ItemReferences(tree.element(0));
        this.article = items.stream()
                .filter(item -> body.isMostlyIn(item)
                        || references.of(tree.element(item)).stream().anyMatch(each -> body.isIn(tree.position(each))))
                .reduce((outer, inner) -> inner)
                .or(() -> items.stream().filter(headed::get).findFirst())
                .or(() -> unseen(items))
                .orElse(NO_ITEM);
        if (article != NO_ITEM) {
            references.properties(tree.element(article)).forEach(property -> referred.set(tree.position(property)));
        }
    }

    private boolean isNamed(ArticleElements elements, Element headline) {
        String text = headline.hasAttr("content") ? elements.content(headline) : elements.headline(headline);
        return named.stream().anyMatch(name -> Words.areAlike(text, name));
    }

    private static boolean isSeen(Element element) {
        return ItemProperty.isAny(element, NAMES) || SEEN.contains(element.normalName());
    }

    /** One with another headline, or a picture to see, is a card of another article. */
    private Optional<Integer> unseen(List<Integer> items) {
        return items.stream()
                .filter(item -> tree.textLength(item) == 0 && !seen.get(item))
                .findFirst();
    }

    /**
     * Answers whether a property may be one of the article where that has none of its own: in a part of the page that is
     * no work, or in what holds the article and is no site.
     */
    boolean mayHave(int position) {
        int item = around[position];
        boolean ofOther = false;
        while (item != NO_ITEM && wrappers.get(item)) {
            ofOther |= otherPages.get(item);
            item = around[item];
        }
        if (item == NO_ITEM) {
            return !ofOther;
        }
        boolean holds = article != NO_ITEM && !sites.get(item) && tree.contains(item, article);
        return item == article || holds || has(position);
    }

    /**
     * Answers whether a property is one of the article. Where no item is the article, what lies in no item is, or in the
     * one of the page, which holds the text and is no site.
     */
    boolean has(int position) {
        int item = around[position];
        return article == NO_ITEM ? item == NO_ITEM || (body.isMostlyIn(item) && !sites.get(item)) : isOwn(position);
    }

    /**
     * Answers whether there is an item for the article and a property is directly one of it: what stands in an author, a
     * picture or the text, as that of nobody else, says something of those.
     */
    boolean describes(int position) {
        if (article == NO_ITEM || !isOwn(position) || ItemProperty.is(tree.element(position), "author")) {
            return false;
        }
        int above = tree.above(position, this::isItemOrProperty);
        return above == PageTree.NONE
                || tree.element(above).hasAttr("itemscope")
                || ItemProperty.isAny(tree.element(above), NAMES);
    }

    private boolean isItemOrProperty(int position) {
        return tree.element(position).hasAttr("itemscope")
                || tree.element(position).hasAttr("itemprop");
    }

    private boolean isOwn(int position) {
        return around[position] == article || refersTo(position);
    }

    /** Answers whether the article has a property in an element that it names. */
    boolean refersTo(int position) {
        return referred.get(position);
    }

    /** The element of the article, if it is an item. */
    Optional<Element> element() {
        return article == NO_ITEM ? Optional.empty() : Optional.of(tree.element(article));
    }
}
