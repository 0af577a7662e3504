package io.github.standfirst.forest;

import java.util.Comparator;
import java.util.function.ToLongFunction;

/**
 * The order of siblings, in two steps so that most of the sorting is that of plain numbers.
 *
 * @param coarse items of different numbers stand in the order of these
 * @param exact the whole order, total over items of different keys, and the same as the coarse one where that differs
 * @param <T> an item
 */
public record SiblingOrder<T>(ToLongFunction<? super T> coarse, Comparator<? super T> exact) {

    /** The positions of items in order. */
    int[] sort(T[] items, int count) {
        return PositionSort.sort(
                count,
                position -> coarse.applyAsLong(items[position]),
                (left, right) -> exact.compare(items[left], items[right]));
    }
}
