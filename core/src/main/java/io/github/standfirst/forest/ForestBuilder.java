package io.github.standfirst.forest;

import static io.github.standfirst.forest.Forest.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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

    private static final int NOT_WALKED = 0;

    /** In the place of a parent: the item names one that is not there. */
    private static final int MISSING = -2;

    private final Function<? super T, K> keyOf;
    private final Function<? super T, @Nullable K> parentOf;
    private final Faults<T> faults;
    private final T[] items;
    private final PositionTable<K, T> table;
    private int count;
    private int[] parents = {};
    private int[] sorted = {};
    private int[] firstChild = {};
    private int[] nextSibling = {};

    private ForestBuilder(
            int capacity, Function<? super T, K> keyOf, Function<? super T, @Nullable K> parentOf, Faults<T> faults) {
        this.keyOf = keyOf;
        this.parentOf = parentOf;
        this.faults = faults;
        this.items = Forest.array(capacity);
        this.table = new PositionTable<>(items, keyOf);
    }

    /**
     * Builds a forest.
     *
     * @param items in any order
     * @param order of siblings
     */
    public static <K extends Comparable<K>, T> Forest<K, T> build(
            Collection<? extends T> items,
            Function<? super T, K> keyOf,
            Function<? super T, @Nullable K> parentOf,
            SiblingOrder<T> order,
            Faults<T> faults) {
        ForestBuilder<K, T> builder = new ForestBuilder<>(items.size(), keyOf, parentOf, faults);
        items.forEach(builder::add);
        return builder.build(order);
    }

    private void add(T item) {
        items[count] = item;
        int present = table.putIfAbsent(keyOf.apply(item), count);
        if (present == NONE) {
            count++;
        } else {
            items[present] = faults.duplicate(items[present], item);
        }
    }

    private Forest<K, T> build(SiblingOrder<T> order) {
        resolveParents();
        sorted = order.sort(items, count);
        reportShape();
        linkChildren();
        int[] preOrder = new int[count];
        int reached = preOrder(preOrder);
        if (reached < count) {
            breakCycles();
            linkChildren();
            preOrder(preOrder);
        }
        return forest(preOrder);
    }

    private void resolveParents() {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            K parent = parentOf.apply(items[i]);
            int position = parent == null ? NONE : table.find(parent);
            parents[i] = parent != null && position == NONE ? MISSING : position;
        }
    }

    /** Makes roots of what has no parent to stand below, in order, so that faults come in the same order always. */
    private void reportShape() {
        for (int i : sorted) {
            if (parents[i] == MISSING) {
                faults.orphan(items[i]);
                parents[i] = NONE;
            } else if (parents[i] == i) {
                faults.selfParent(items[i]);
                parents[i] = NONE;
            }
        }
    }

    /** Walks up from each item over items not walked yet; a walk that meets itself has found a cycle. */
    private void breakCycles() {
        int[] ranks = new int[count];
        for (int rank = 0; rank < count; rank++) {
            ranks[sorted[rank]] = rank;
        }
        int[] walk = new int[count];
        Arrays.fill(walk, NOT_WALKED);
        for (int rank = 0; rank < count; rank++) {
            int above = sorted[rank];
            while (above != NONE && walk[above] == NOT_WALKED) {
                walk[above] = rank + 1;
                above = parents[above];
            }
            if (above != NONE && walk[above] == rank + 1) {
                breakCycle(above, ranks);
            }
        }
    }

    private void breakCycle(int member, int[] ranks) {
        int first = member;
        for (int i = parents[member]; i != member; i = parents[i]) {
            first = ranks[i] < ranks[first] ? i : first;
        }
        List<T> cycle = new ArrayList<>();
        cycle.add(items[first]);
        for (int i = parents[first]; i != first; i = parents[i]) {
            cycle.add(items[i]);
        }
        Collections.reverse(cycle.subList(1, cycle.size()));
        parents[first] = NONE;
        faults.cycle(List.copyOf(cycle));
    }

    /** Links from the last to the first, so that children come in order; index 0 is the parent of all roots. */
    private void linkChildren() {
        firstChild = new int[count + 1];
        nextSibling = new int[count];
        Arrays.fill(firstChild, NONE);
        for (int rank = count - 1; rank >= 0; rank--) {
            int i = sorted[rank];
            nextSibling[i] = firstChild[parents[i] + 1];
            firstChild[parents[i] + 1] = i;
        }
    }

    /** Down to the first child, else to the next sibling, else up until there is one; answers how many were reached. */
    private int preOrder(int[] order) {
        int written = 0;
        int current = firstChild[0];
        while (current != NONE) {
            order[written++] = current;
            int next = firstChild[current + 1];
            while (next == NONE && current != NONE) {
                next = nextSibling[current];
                current = parents[current];
            }
            current = next;
        }
        return written;
    }

    /** The arrays that were needed up to here serve again. */
    private Forest<K, T> forest(int[] preOrder) {
        T[] ordered = Forest.array(count);
        int[] moved = nextSibling;
        int[] newParents = sorted;
        for (int i = 0; i < count; i++) {
            int old = preOrder[i];
            ordered[i] = items[old];
            moved[old] = i;
            newParents[i] = parents[old] == NONE ? NONE : moved[parents[old]];
        }
        return new Forest<>(ordered, newParents, Forest.ends(newParents), table.moved(ordered, moved));
    }
}
