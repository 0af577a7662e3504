package io.github.standfirst.forest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
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

    private final List<T> items;
    private final int[] parents;
    private final int[] ends;
    private final PositionTable<K, T> table;

    /** For {@link ForestBuilder}: the items in pre-order, with keys that differ. */
    Forest(T[] preOrder, int[] parents, int[] ends, Function<? super T, K> keyOf) {
        this.items = Collections.unmodifiableList(Arrays.asList(preOrder));
        this.parents = parents;
        this.ends = ends;
        this.table = new PositionTable<>(preOrder.length, items, keyOf);
        for (int i = 0; i < preOrder.length; i++) {
            table.putIfAbsent(keyOf.apply(preOrder[i]), i);
        }
    }

    private Forest(Forest<K, T> same, List<T> items) {
        this.items = items;
        this.parents = same.parents;
        this.ends = same.ends;
        this.table = same.table.over(items);
    }

    /**
     * The same forest with other items in the places of these.
     *
     * @param change applied to the items in pre-order; what it answers has the same key and belongs below the same parent
     */
    public Forest<K, T> withItems(UnaryOperator<T> change) {
        return new Forest<>(this, items.stream().map(change).toList());
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
        return items.get(position);
    }

    /** The position of a key, or {@link #NONE}. */
    public int find(K key) {
        return table.find(key);
    }

    /** The item of a key, or null. */
    public @Nullable T get(K key) {
        int position = find(key);
        return position == NONE ? null : items.get(position);
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
        int depth = 0;
        for (int above = parents[position]; above != NONE; above = parents[above]) {
            depth++;
        }
        return depth;
    }

    /** The children of the item at a position, in order; of {@link #NONE} the roots. */
    public List<T> children(int position) {
        ArrayList<T> children = new ArrayList<>();
        int child = position + 1;
        int end = position == NONE ? size() : ends[position];
        while (child < end) {
            children.add(items.get(child));
            child = ends[child];
        }
        return Collections.unmodifiableList(children);
    }

    /** The items above the one at a position, the root first; of a root none. */
    public List<T> ancestors(int position) {
        ArrayList<T> ancestors = new ArrayList<>();
        for (int above = parents[position]; above != NONE; above = parents[above]) {
            ancestors.add(items.get(above));
        }
        Collections.reverse(ancestors);
        return Collections.unmodifiableList(ancestors);
    }
}
