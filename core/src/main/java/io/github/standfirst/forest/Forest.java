package io.github.standfirst.forest;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Items with parents as a flat forest: the items in pre-order, for each the position of its parent and the end of its
 * subtree, and a table from key to position. A subtree is a range of positions; nothing recurses.
 *
 * @param <K> the key of an item
 * @param <T> an item
 */
public final class Forest<K extends Comparable<K>, T> {

    /** Stands for the parent of a root, and for a position that is not there. */
    public static final int NONE = -1;

    private final T[] array;
    private final List<T> items;
    private final int[] parents;
    private final int[] ends;
    private final PositionTable<K, T> table;

    /** Made at the first question for a depth, by each thread that asks at once the same. */
    private volatile int @Nullable [] depths;

    /** For {@link ForestBuilder}: the items in pre-order, with keys that differ. */
    Forest(T[] preOrder, int[] parents, int[] ends, PositionTable<K, T> table) {
        this.array = preOrder;
        this.items = Collections.unmodifiableList(Arrays.asList(preOrder));
        this.parents = parents;
        this.ends = ends;
        this.table = table;
    }

    @SuppressWarnings("unchecked") // an array of T that never leaves this package as an array
    static <T> T[] array(int size) {
        return (T[]) new Object[size];
    }

    /** The ends of subtrees, given the parents of items in pre-order. */
    public static int[] ends(int[] parents) {
        int[] ends = new int[parents.length];
        for (int i = parents.length - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (parents[i] != NONE) {
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
        return ends;
    }

    /**
     * The same forest with other items in the places of these.
     *
     * @param change applied to the items in pre-order; what it answers has the same key and belongs below the same parent
     */
    public Forest<K, T> withItems(UnaryOperator<T> change) {
        T[] changed = array.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = change.apply(changed[i]);
        }
        return new Forest<>(changed, parents, ends, table.over(changed));
    }

    /** The same forest with another item at a position, of the same key and below the same parent. */
    public Forest<K, T> withItem(int position, T item) {
        T[] changed = array.clone();
        changed[position] = item;
        return new Forest<>(changed, parents, ends, table.over(changed));
    }

    /**
     * The same forest with one item more, whose key is new and which has no children.
     *
     * @param parent the position of its parent, or {@link #NONE}
     * @param order in which its siblings stand
     */
    public Forest<K, T> withChild(int parent, T item, SiblingOrder<T> order) {
        int place = place(parent, item, order);
        T[] longer = array(array.length + 1);
        System.arraycopy(array, 0, longer, 0, place);
        longer[place] = item;
        System.arraycopy(array, place, longer, place + 1, array.length - place);
        int[] newParents = new int[longer.length];
        int[] newEnds = new int[longer.length];
        System.arraycopy(parents, 0, newParents, 0, place);
        System.arraycopy(ends, 0, newEnds, 0, place);
        newParents[place] = parent;
        newEnds[place] = place + 1;
        for (int i = place; i < array.length; i++) {
            newParents[i + 1] = parents[i] >= place ? parents[i] + 1 : parents[i];
            newEnds[i + 1] = ends[i] + 1;
        }
        for (int above = parent; above != NONE; above = parents[above]) {
            newEnds[above] = ends[above] + 1;
        }
        return new Forest<>(longer, newParents, newEnds, table.with(longer, place));
    }

    private int lastChild(int parent, int end) {
        int last = end - 1;
        while (parents[last] != parent) {
            last = parents[last];
        }
        return last;
    }

    /** Where a new child stands: behind the last sibling that does not come after it. */
    private int place(int parent, T item, SiblingOrder<T> order) {
        int place = parent + 1;
        int end = parent == NONE ? array.length : ends[parent];
        if (place < end && order.exact().compare(array[lastChild(parent, end)], item) < 0) {
            return end;
        }
        while (place < end && order.exact().compare(array[place], item) < 0) {
            place = ends[place];
        }
        return place;
    }

    /** The number of items. */
    public int size() {
        return parents.length;
    }

    /** The items in pre-order, unmodifiable. */
    public List<T> items() {
        return items;
    }

    /** The item at a position. */
    public T item(int position) {
        return array[position];
    }

    /** The position of a key, or {@link #NONE}. */
    public int find(K key) {
        return table.find(key);
    }

    /** The item of a key, or null. */
    public @Nullable T get(K key) {
        int position = find(key);
        return position == NONE ? null : array[position];
    }

    /** The position of the parent, smaller than the item's own, or {@link #NONE} for a root. */
    public int parent(int position) {
        return parents[position];
    }

    /** The position behind the last item of the subtree; it begins at the item itself. */
    public int end(int position) {
        return ends[position];
    }

    /** The number of items above the one at a position, 0 for a root. */
    public int depth(int position) {
        int[] known = depths;
        if (known == null) {
            known = depths();
            depths = known;
        }
        return known[position];
    }

    private int[] depths() {
        int[] made = new int[parents.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = parents[i] == NONE ? 0 : made[parents[i]] + 1;
        }
        return made;
    }

    /** The children of the item at a position, in order, unmodifiable; of {@link #NONE} the roots. */
    public List<T> children(int position) {
        return new Children<>(array, ends, position + 1, position == NONE ? size() : ends[position]);
    }

    /** The items above the one at a position, the root first, unmodifiable; of a root none. */
    public List<T> ancestors(int position) {
        return new Ancestors<>(array, parents, position);
    }
}
