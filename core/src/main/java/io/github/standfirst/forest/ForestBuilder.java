package io.github.standfirst.forest;

import static io.github.standfirst.forest.Forest.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The building of a {@link Forest} from items in any order, in time linear in their number once they are sorted.
 *
 * <p>Each item whose parent is missing or is itself becomes a root. In each cycle the item that comes first in the
 * order becomes a root. The faults found on the way go to a {@link Faults}.
 *
 * @param <K> the key of an item
 * @param <T> an item
 */
public final class ForestBuilder<K extends Comparable<K>, T> {

    /** Receives what is wrong with the items; each method is called in the order of the items. */
    public interface Faults<T> {

        /** Two items have one key; answers the one to keep. */
        T duplicate(T first, T second);

        /** An item names itself as its parent. */
        void selfParent(T item);

        /** The parent of an item is not among the items. */
        void orphan(T item);

        /** Each item has the one before it as its parent, and the first has the last. */
        void cycle(List<T> items);
    }

    private static final int NOT_VISITED = 0;

    private final Function<? super T, K> keyOf;
    private final Function<? super T, @Nullable K> parentOf;
    private final Faults<T> faults;

    private List<T> items = List.of();
    private int[] parents = {};
    private int[] firstChild = {};
    private int[] nextSibling = {};

    private ForestBuilder(Function<? super T, K> keyOf, Function<? super T, @Nullable K> parentOf, Faults<T> faults) {
        this.keyOf = keyOf;
        this.parentOf = parentOf;
        this.faults = faults;
    }

    /**
     * Builds a forest.
     *
     * @param items in any order
     * @param order total over items of different keys; siblings stand in it
     */
    public static <K extends Comparable<K>, T> Forest<K, T> build(
            Collection<? extends T> items,
            Function<? super T, K> keyOf,
            Function<? super T, @Nullable K> parentOf,
            Comparator<? super T> order,
            Faults<T> faults) {
        return new ForestBuilder<K, T>(keyOf, parentOf, faults).build(items, order);
    }

    private Forest<K, T> build(Collection<? extends T> unordered, Comparator<? super T> order) {
        items = withoutDuplicates(unordered);
        items.sort(order);
        resolveParents();
        breakCycles();
        linkChildren();
        return preOrder();
    }

    private List<T> withoutDuplicates(Collection<? extends T> unordered) {
        List<T> distinct = new ArrayList<>(unordered.size());
        PositionTable<K, T> table = new PositionTable<>(unordered.size(), distinct, keyOf);
        for (T item : unordered) {
            int present = table.putIfAbsent(keyOf.apply(item), distinct.size());
            if (present == NONE) {
                distinct.add(item);
            } else {
                distinct.set(present, faults.duplicate(distinct.get(present), item));
            }
        }
        return distinct;
    }

    private void resolveParents() {
        PositionTable<K, T> table = new PositionTable<>(items.size(), items, keyOf);
        for (int i = 0; i < items.size(); i++) {
            table.putIfAbsent(keyOf.apply(items.get(i)), i);
        }
        parents = new int[items.size()];
        for (int i = 0; i < parents.length; i++) {
            T item = items.get(i);
            K parent = parentOf.apply(item);
            parents[i] = parent == null ? NONE : table.find(parent);
            if (parent != null && parents[i] == NONE) {
                faults.orphan(item);
            } else if (parents[i] == i) {
                faults.selfParent(item);
                parents[i] = NONE;
            }
        }
    }

    /** Walks up from each item over items not walked yet; a walk that meets itself has found a cycle. */
    private void breakCycles() {
        int[] walk = new int[parents.length];
        Arrays.fill(walk, NOT_VISITED);
        for (int start = 0; start < parents.length; start++) {
            int above = start;
            while (above != NONE && walk[above] == NOT_VISITED) {
                walk[above] = start + 1;
                above = parents[above];
            }
            if (above != NONE && walk[above] == start + 1) {
                breakCycle(above);
            }
        }
    }

    private void breakCycle(int member) {
        int first = member;
        for (int i = parents[member]; i != member; i = parents[i]) {
            first = Math.min(first, i);
        }
        List<T> cycle = new ArrayList<>();
        cycle.add(items.get(first));
        for (int i = parents[first]; i != first; i = parents[i]) {
            cycle.add(items.get(i));
        }
        Collections.reverse(cycle.subList(1, cycle.size()));
        parents[first] = NONE;
        faults.cycle(List.copyOf(cycle));
    }

    /** Links from the last to the first, so that children come in order; index 0 is the parent of all roots. */
    private void linkChildren() {
        firstChild = new int[parents.length + 1];
        nextSibling = new int[parents.length];
        Arrays.fill(firstChild, NONE);
        for (int i = parents.length - 1; i >= 0; i--) {
            nextSibling[i] = firstChild[parents[i] + 1];
            firstChild[parents[i] + 1] = i;
        }
    }

    /** Down to the first child, else to the next sibling, else up until there is one. */
    private Forest<K, T> preOrder() {
        @SuppressWarnings("unchecked") // an array of T that never leaves Forest as an array
        T[] ordered = (T[]) new Object[parents.length];
        int[] newParents = new int[parents.length];
        int[] ends = new int[parents.length];
        int[] newPosition = new int[parents.length];
        int written = 0;
        int current = firstChild[0];
        while (current != NONE) {
            newPosition[current] = written;
            ordered[written] = items.get(current);
            newParents[written] = parents[current] == NONE ? NONE : newPosition[parents[current]];
            written++;
            int next = firstChild[current + 1];
            while (next == NONE && current != NONE) {
                ends[newPosition[current]] = written;
                next = nextSibling[current];
                current = parents[current];
            }
            current = next;
        }
        return new Forest<>(ordered, newParents, ends, keyOf);
    }
}
