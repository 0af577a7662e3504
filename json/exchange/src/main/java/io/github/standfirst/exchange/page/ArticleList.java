package io.github.standfirst.exchange.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The articles of a page that is none itself, such as the first one of a blog: the headline of each is a link to it. */
final class ArticleList {

    private static final int MAX_ENTRIES = 1_000;

    /** How many elements stand in front of a headline at most. */
    private static final int MAX_LEADING = 50;

    private final PageTree tree;
    private final PageRegions regions;

    ArticleList(PageTree tree, PageRegions regions) {
        this.tree = tree;
        this.regions = regions;
    }

    /**
     * Says where the text that was found is that of an article in a list.
     *
     * @param named the headlines that the head of the page names: an article that has one of them is that of the page
     */
    void report(List<Element> body, List<String> named, Notes notes) {
        List<Integer> entries = tree.all(MAX_ENTRIES, this::isEntry).stream()
                .map(tree::position)
                .toList();
        boolean holdBody = body.stream()
                .map(tree::position)
                .anyMatch(part -> entries.stream()
                        .anyMatch(entry -> tree.contains(entry, part)
                                && named.stream().noneMatch(name -> Words.areAlike(headline(entry), name))));
        if (holdBody && entries.size() > 1) {
            notes.add(String.format(
                    Locale.ROOT,
                    "the page has %d articles whose headlines are links to them; it seems to be a list, and the text that of some",
                    entries.size()));
        }
    }

    private boolean isEntry(int position) {
        boolean named =
                tree.element(position).nameIs("article") || tree.marks(position).has("hentry");
        return named && !regions.isComment(position) && !headline(position).isEmpty();
    }

    /** The first heading if it is a link and nothing else, else an empty text. */
    private String headline(int entry) {
        for (int i = entry + 1; i < Math.min(tree.end(entry), entry + MAX_LEADING); i++) {
            switch (tree.element(i).normalName()) {
                case "h1", "h2", "h3" -> {
                    return tree.linkTextLength(i) == tree.textLength(i) ? PageText.of(tree.element(i)) : "";
                }
                default -> {}
            }
        }
        return "";
    }
}
