package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.page.CommentUnits.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which comment each one answers by its place: the one that it stands in, or the one before the container of replies
 * that it stands in, or, in a flat list, the last one of the level above.
 */
final class CommentParents {

    private static final int MAX_LEVEL = 50;
    private static final Set<String> LEVEL_WORDS = Set.of("depth", "level", "lvl", "indent");

    private final PageTree tree;
    private final List<Unit> units;
    private final int[] starts;

    CommentParents(PageTree tree, List<Unit> units) {
        this.tree = tree;
        this.units = units;
        this.starts = units.stream().mapToInt(unit -> unit.scope().position()).toArray();
    }

    /** The index of the comment that each one answers, or {@link PageTree#NONE}. */
    int[] find() {
        int[] parents = new int[units.size()];
        int[] lastOfLevel = new int[MAX_LEVEL + 1];
        Arrays.fill(lastOfLevel, PageTree.NONE);
        for (int i = 0; i < parents.length; i++) {
            int nested = units.get(i).parent();
            parents[i] = nested == PageTree.NONE ? inSameItem(i) : nested;
            parents[i] = parents[i] == PageTree.NONE ? beforeReplies(i) : parents[i];
            int level = level(units.get(i).scope().marks());
            if (level >= 0) {
                if (parents[i] == PageTree.NONE && level > 0) {
                    parents[i] = lastOfLevel[level - 1];
                }
                lastOfLevel[level] = i;
                Arrays.fill(lastOfLevel, level + 1, lastOfLevel.length, PageTree.NONE);
            }
        }
        return parents;
    }

    /** The comment that an item begins with in which a list holds this one. */
    private int inSameItem(int index) {
        int list = tree.above(starts[index], above -> isList(above) || isListRoot(above));
        int item = list == PageTree.NONE || isListRoot(list)
                ? PageTree.NONE
                : tree.above(list, above -> tree.element(above).nameIs("li") || isListRoot(above));
        return item == PageTree.NONE || isListRoot(item) ? PageTree.NONE : firstIn(item, index);
    }

    private boolean isList(int position) {
        return tree.element(position).nameIs("ol") || tree.element(position).nameIs("ul");
    }

    /** The first comment in an element, if it stands in front of one. */
    private int firstIn(int position, int index) {
        int found = Arrays.binarySearch(starts, position);
        int first = found < 0 ? -found - 1 : found;
        return first < index && tree.contains(position, starts[first]) ? first : PageTree.NONE;
    }

    /** The comment in front of the container of replies around one. */
    private int beforeReplies(int index) {
        int position = starts[index];
        int replies = tree.above(position, above -> CommentNames.isReplies(tree.marks(above)) || isListRoot(above));
        if (replies == PageTree.NONE || isListRoot(replies)) {
            return PageTree.NONE;
        }
        @Nullable Element before = tree.element(replies).previousElementSibling();
        if (before == null) {
            return PageTree.NONE;
        }
        return firstIn(tree.position(before), index);
    }

    private boolean isListRoot(int position) {
        return tree.element(position).nameIs("body")
                || tree.element(position).id().equals("comments");
    }

    private static int level(Marks marks) {
        for (Marks.Mark mark : marks.list()) {
            List<String> words = mark.words();
            int last = words.size() - 1;
            if (last > 0
                    && LEVEL_WORDS.contains(words.get(last - 1))
                    && words.get(last).matches("\\d{1,2}")) {
                return Math.min(Integer.parseInt(words.get(last)), MAX_LEVEL);
            }
        }
        return PageTree.NONE;
    }
}
