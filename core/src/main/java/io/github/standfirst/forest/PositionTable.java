package io.github.standfirst.forest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Positions of items by key: open addressing over one {@code long[]}, the high half of an entry the mixed hash, the low
 * half the position plus one.
 *
 * <p>Where one insertion passes more than {@value #MAX_PROBES} entries, somebody chose the keys: from then on a
 * {@link HashMap} serves, whose bins are trees because keys are comparable.
 */
final class PositionTable<K extends Comparable<K>, T> {

    private static final int MAX_PROBES = 64;
    private static final long LOW = 0xFFFF_FFFFL;

    private final T[] items;
    private final Function<? super T, K> keyOf;
    private final long[] entries;
    private @Nullable Map<K, Integer> colliding;

    /** A table for positions in the given array, each filled before its key is put. */
    PositionTable(T[] items, Function<? super T, K> keyOf) {
        this(items, keyOf, new long[Integer.highestOneBit(Math.max(8, items.length)) << 2], null);
    }

    private PositionTable(
            T[] items, Function<? super T, K> keyOf, long[] entries, @Nullable Map<K, Integer> colliding) {
        this.items = items;
        this.keyOf = keyOf;
        this.entries = entries;
        this.colliding = colliding;
    }

    /** A table of all keys of an array that differ. */
    static <K extends Comparable<K>, T> PositionTable<K, T> of(T[] items, Function<? super T, K> keyOf) {
        PositionTable<K, T> table = new PositionTable<>(items, keyOf);
        for (int i = 0; i < items.length; i++) {
            table.putIfAbsent(keyOf.apply(items[i]), i);
        }
        return table;
    }

    /** The same table over an array that has items of the same keys at the same positions. */
    PositionTable<K, T> over(T[] others) {
        return new PositionTable<>(others, keyOf, entries, colliding);
    }

    /**
     * This table's entries over an array in which each item has gone to a new position; this table is of no use any more.
     *
     * @param moved the new position by the old one
     */
    PositionTable<K, T> moved(T[] others, int[] moved) {
        Map<K, Integer> map = colliding;
        if (map != null) {
            map.replaceAll((key, position) -> moved[position]);
        } else {
            for (int slot = 0; slot < entries.length; slot++) {
                if (entries[slot] != 0) {
                    entries[slot] = entry((int) (entries[slot] >>> 32), moved[position(entries[slot])]);
                }
            }
        }
        return new PositionTable<>(others, keyOf, entries, map);
    }

    /**
     * A table over an array that has one item more, behind which all others went one further.
     *
     * @param inserted the position of the new item
     */
    PositionTable<K, T> with(T[] others, int inserted) {
        boolean roomy = others.length <= entries.length >> 1;
        if (colliding != null || !roomy) {
            return of(others, keyOf);
        }
        long[] shifted = entries.clone();
        for (int slot = 0; slot < shifted.length; slot++) {
            shifted[slot] += (shifted[slot] & LOW) > inserted ? 1 : 0;
        }
        PositionTable<K, T> table = new PositionTable<>(others, keyOf, shifted, null);
        table.putIfAbsent(keyOf.apply(others[inserted]), inserted);
        return table;
    }

    /** Puts a position under its key; answers the position that stood there before, which stays, or -1. */
    int putIfAbsent(K key, int position) {
        if (colliding != null) {
            Integer present = colliding.putIfAbsent(key, position);
            return present == null ? -1 : present;
        }
        int hash = mix(key.hashCode());
        int slot = hash & (entries.length - 1);
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            long entry = entries[slot];
            if (entry == 0) {
                entries[slot] = entry(hash, position);
                return -1;
            }
            if (holds(entry, hash, key)) {
                return position(entry);
            }
            slot = (slot + 1) & (entries.length - 1);
        }
        colliding = toMap();
        return putIfAbsent(key, position);
    }

    /** The position under a key, or -1. No entry stands further from its slot than an insertion may probe. */
    int find(K key) {
        if (colliding != null) {
            return colliding.getOrDefault(key, -1);
        }
        int hash = mix(key.hashCode());
        int slot = hash & (entries.length - 1);
        for (int probe = 0; probe < MAX_PROBES && entries[slot] != 0; probe++) {
            if (holds(entries[slot], hash, key)) {
                return position(entries[slot]);
            }
            slot = (slot + 1) & (entries.length - 1);
        }
        return -1;
    }

    private boolean holds(long entry, int hash, K key) {
        return (int) (entry >>> 32) == hash
                && keyOf.apply(items[position(entry)]).equals(key);
    }

    private Map<K, Integer> toMap() {
        Map<K, Integer> map = new HashMap<>();
        for (long entry : entries) {
            if (entry != 0) {
                map.put(keyOf.apply(items[position(entry)]), position(entry));
            }
        }
        return map;
    }

    private static long entry(int hash, int position) {
        return ((long) hash << 32) | (position + 1);
    }

    private static int position(long entry) {
        return (int) (entry & LOW) - 1;
    }

    /** The finalizer of MurmurHash3: evenly spaced hashes, as those of numbered ids are, must not make long runs. */
    static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EB_CA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2_AE35;
        return mixed ^ (mixed >>> 16);
    }
}
