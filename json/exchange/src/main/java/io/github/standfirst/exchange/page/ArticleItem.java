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

    private final PageTree tree;
    private final List<Integer> body;
    private final List<String> named;
    /** The nearest item around each element. */
    private final int[] around;

    private final BitSet titled = new BitSet();
    private final BitSet headed = new BitSet();
    private final int article;

    /**
     * The item of a page.
     *
     * @param body the elements that hold the text
     * @param named the headlines that the head of the page names
     */
    ArticleItem(ArticleElements elements, List<Element> body, List<String> named) {
        this.tree = elements.tree();
        this.body = body.stream().map(tree::position).toList();
        this.named = named;
        this.around = new int[tree.size()];
        for (int i = 0; i < around.length; i++) {
            int parent = tree.parent(i);
            around[i] = parent == PageTree.NONE
                    ? NO_ITEM
                    : tree.element(parent).hasAttr("itemscope") ? parent : around[parent];
            if (around[i] != NO_ITEM && ItemProperty.is(tree.element(i), "headline")) {
                titled.set(around[i]);
                headed.set(around[i], headed.get(around[i]) || isNamed(elements, tree.element(i)));
            }
        }
        List<Integer> items = tree.all(Integer.MAX_VALUE, this::isArticle).stream()
                .map(tree::position)
                .toList();
        this.article = items.stream()
                .filter(this::holdsText)
                .reduce((outer, inner) -> inner)
                .or(() -> items.stream().filter(headed::get).findFirst())
                .or(() -> unseen(items))
                .orElse(NO_ITEM);
    }

    private boolean isNamed(ArticleElements elements, Element headline) {
        String text = headline.hasAttr("content") ? elements.content(headline) : elements.headline(headline);
        return named.stream().anyMatch(name -> Words.areAlike(text, name));
    }

    /** One with another headline is a card of another article, of which only the picture is seen. */
    private Optional<Integer> unseen(List<Integer> items) {
        return items.stream()
                .filter(item -> tree.textLength(item) == 0 && !titled.get(item))
                .findFirst();
    }

    private boolean isArticle(int position) {
        return tree.element(position).hasAttr("itemscope") && Vocabulary.ARTICLES.contains(type(position));
    }

    /** Answers whether an item holds the text, or is most of the element that does. */
    private boolean holdsText(int item) {
        return body.stream()
                .anyMatch(part -> tree.contains(item, part)
                        || (tree.contains(part, item) && tree.textLength(item) * 2 > tree.textLength(part)));
    }

    /**
     * Answers whether a property may be one of the article where that has none of its own: in a part of the page that is
     * no work, or in what holds the article.
     */
    boolean mayHave(int position) {
        int item = around[position];
        while (item != NO_ITEM && isWrapper(item)) {
            item = around[item];
        }
        boolean holds = article != NO_ITEM && item != NO_ITEM && tree.contains(item, article);
        return item == NO_ITEM || item == article || holds || has(position);
    }

    private boolean isWrapper(int item) {
        return WRAPPERS.contains(type(item));
    }

    private String type(int position) {
        String type = tree.element(position).attr("itemtype").strip();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /**
     * Answers whether a property is one of the article. Where no item is the article, what lies in no item is, or in the
     * one of the page, which holds the text.
     */
    boolean has(int position) {
        int item = around[position];
        return article == NO_ITEM ? item == NO_ITEM || holdsText(item) : item == article;
    }
}
