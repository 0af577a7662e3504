package io.github.standfirst.forest;

import java.util.HashMap;
import java.util.List;
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

    private final List<T> items;
    private final Function<? super T, K> keyOf;
    private final long[] entries;
    private @Nullable Map<K, Integer> colliding;

    /** A table for at most {@code capacity} positions in the given list, which may still grow. */
    PositionTable(int capacity, List<T> items, Function<? super T, K> keyOf) {
        this.items = items;
        this.keyOf = keyOf;
        this.entries = new long[Integer.highestOneBit(Math.max(8, capacity)) << 2];
    }

    private PositionTable(PositionTable<K, T> same, List<T> items) {
        this.items = items;
        this.keyOf = same.keyOf;
        this.entries = same.entries;
        this.colliding = same.colliding;
    }

    /** The same table over a list that has items of the same keys at the same positions; neither may grow any more. */
    PositionTable<K, T> over(List<T> items) {
        return new PositionTable<>(this, items);
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
                entries[slot] = ((long) hash << 32) | (position + 1);
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
                && keyOf.apply(items.get(position(entry))).equals(key);
    }

    private Map<K, Integer> toMap() {
        Map<K, Integer> map = new HashMap<>();
        for (long entry : entries) {
            if (entry != 0) {
                map.put(keyOf.apply(items.get(position(entry))), position(entry));
            }
        }
        return map;
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
