package io.github.standfirst.forest;

import java.util.Arrays;
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
        long[] numbers = new long[count];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            numbers[i] = coarse.applyAsLong(items[i]);
            least = Math.min(least, numbers[i]);
            most = Math.max(most, numbers[i]);
        }
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        boolean fits = count > 0 && most - least >= 0 && Long.numberOfLeadingZeros(most - least) > indexBits;
        int[] positions = fits ? packed(numbers, least, indexBits) : ascending(count);
        if (fits) {
            sortTies(items, positions, numbers);
        } else {
            sortRun(items, positions, 0, count);
        }
        return positions;
    }

    private static int[] ascending(int count) {
        int[] positions = new int[count];
        Arrays.setAll(positions, i -> i);
        return positions;
    }

    /** Number and position in one {@code long} each, which sorts without a comparator. */
    private static int[] packed(long[] numbers, long least, int indexBits) {
        long[] entries = new long[numbers.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (numbers[i] - least) << indexBits | i;
        }
        Arrays.sort(entries);
        int[] positions = new int[entries.length];
        int mask = (1 << indexBits) - 1;
        for (int i = 0; i < entries.length; i++) {
            positions[i] = (int) entries[i] & mask;
        }
        return positions;
    }

    private void sortTies(T[] items, int[] positions, long[] numbers) {
        int start = 0;
        for (int i = 1; i <= positions.length; i++) {
            if (i == positions.length || numbers[positions[i]] != numbers[positions[start]]) {
                if (i - start > 1) {
                    sortRun(items, positions, start, i);
                }
                start = i;
            }
        }
    }

    private void sortRun(T[] items, int[] positions, int from, int to) {
        Integer[] run = new Integer[to - from];
        for (int i = 0; i < run.length; i++) {
            run[i] = positions[from + i];
        }
        Arrays.sort(run, (left, right) -> exact.compare(items[left], items[right]));
        for (int i = 0; i < run.length; i++) {
            positions[from + i] = run[i];
        }
    }
}
