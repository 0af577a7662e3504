package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/**
 * The elements that hold the body of the article: by what says so ({@code itemprop=articleBody}, the names that
 * WordPress and many sites use, {@code article}), else by where the text is dense.
 */
final class BodyFinder {

    /** Of several elements of one name those count that hold at least this share of the longest one's text. */
    private static final double MIN_SHARE = 0.05;

    /** A named element with less than this share of the dense text is a teaser or a part, not the body. */
    private static final double MIN_OF_DENSE = 0.5;

    private static final double MIN_OF_NAMED = 0.85;

    private static final Set<String> CONTENT = Words.of("""
            entry-content post-content article-content article-body articlebody article__body article__content
            post-body postcontent post_content entry-body story-body story-content storycontent articletext
            article-text article_body td-post-content post-entry single-content chapter-content
            single-post-content blog-post-content field-name-body e-content the-content thecontent newstext
            news-text entrytext post-text content-body
            """);
    private static final Set<String> ENTRY =
            Words.of("entry post hentry storyentry article story blogpost single-post");

    private final PageTree tree;
    private final PageRegions regions;
    private final TextDensity density;

    BodyFinder(PageTree tree, PageRegions regions) {
        this.tree = tree;
        this.regions = regions;
        this.density = new TextDensity(tree, regions);
    }

    /** The elements, in document order; none lies in another. Empty where there is no text. */
    List<Element> find() {
        List<Integer> dense = density.densest();
        int denseLength = length(dense);
        List<Integer> found = dense;
        for (IntPredicate rule : rules()) {
            List<Integer> named = narrowed(matches(rule), dense);
            if (!named.isEmpty() && length(named) >= MIN_OF_DENSE * denseLength) {
                found = named;
                break;
            }
        }
        return found.stream().map(tree::element).toList();
    }

    /** What says so most plainly first. */
    private List<IntPredicate> rules() {
        return List.of(
                position -> ItemProperty.is(tree.element(position), "articleBody"),
                position -> tree.marks(position).hasAny(CONTENT),
                position -> tree.marks(position).hasAny(ENTRY),
                position -> tree.element(position).nameIs("article"));
    }

    /** The dense text in an element, where it is nearly all of it: the rest is headings and what stands beside. */
    private List<Integer> narrowed(List<Integer> named, List<Integer> dense) {
        boolean within = named.size() == 1
                && !dense.isEmpty()
                && dense.stream().allMatch(position -> tree.contains(named.get(0), position))
                && length(dense) >= MIN_OF_NAMED * length(named);
        return within ? dense : named;
    }

    /** The outermost elements that a rule holds for, without those that hold much less than the longest. */
    private List<Integer> matches(IntPredicate rule) {
        List<Integer> matches = new ArrayList<>();
        int position = 0;
        while (position < tree.size()) {
            boolean whole = tree.element(position).nameIs("html")
                    || tree.element(position).nameIs("body");
            if (regions.isAroundAt(position)) {
                position = tree.end(position);
            } else if (!whole && rule.test(position) && density.length(position) > 0) {
                matches.add(position);
                position = tree.end(position);
            } else {
                position++;
            }
        }
        return largest(matches);
    }

    /** Siblings of the longest match belong to it: a body that advertising has cut into parts. */
    private List<Integer> largest(List<Integer> matches) {
        int longest =
                matches.stream().max(Comparator.comparingInt(density::length)).orElse(PageTree.NONE);
        if (longest == PageTree.NONE) {
            return List.of();
        }
        return matches.stream()
                .filter(match -> tree.parent(match) == tree.parent(longest)
                        && tree.marks(match).list().equals(tree.marks(longest).list())
                        && density.length(match) >= MIN_SHARE * density.length(longest))
                .toList();
    }

    private int length(List<Integer> positions) {
        return positions.stream().mapToInt(density::length).sum();
    }
}
