package io.github.standfirst.forest;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToLongFunction;

/** Sorts positions by a number each, and by a comparison only where numbers are equal or do not fit beside a position. */
public final class PositionSort {

    /** How many bits one pass of the radix sort looks at: its counters fit the nearest cache. */
    private static final int DIGIT_BITS = 11;

    private static final int DIGITS = 1 << DIGIT_BITS;

    /** Below, the counters cost more than the comparisons that they save. */
    private static final int LEAST_FOR_RADIX = 500;

    private PositionSort() {}

    /**
     * The positions from 0 in order.
     *
     * @param coarse positions of different numbers stand in the order of these
     * @param exact the whole order: negative, zero or positive as a comparator has it, and never zero for two positions
     */
    public static int[] sort(int count, IntToLongFunction coarse, IntBinaryOperator exact) {
        long[] numbers = new long[count];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            numbers[i] = coarse.applyAsLong(i);
            least = Math.min(least, numbers[i]);
            most = Math.max(most, numbers[i]);
        }
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        boolean fits = count > 0 && most - least >= 0 && Long.numberOfLeadingZeros(most - least) > indexBits;
        if (!fits) {
            int[] positions = new int[count];
            Arrays.setAll(positions, i -> i);
            sortRun(positions, 0, count, exact);
            return positions;
        }
        int[] positions = packed(numbers, least, indexBits, Long.SIZE - Long.numberOfLeadingZeros(most - least));
        sortTies(positions, numbers, exact);
        return positions;
    }

    /** Number and position in one {@code long} each, which sorts without a comparison. */
    private static int[] packed(long[] numbers, long least, int indexBits, int numberBits) {
        long[] entries = new long[numbers.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (numbers[i] - least) << indexBits | i;
        }
        if (entries.length < LEAST_FOR_RADIX) {
            Arrays.sort(entries);
        } else {
            entries = radixSorted(entries, indexBits, indexBits + numberBits);
        }
        int[] positions = new int[entries.length];
        int mask = (1 << indexBits) - 1;
        for (int i = 0; i < entries.length; i++) {
            positions[i] = (int) entries[i] & mask;
        }
        return positions;
    }

    /** Sorted by some bits from the lowest digit to the highest; what is equal in these stays in order. */
    private static long[] radixSorted(long[] entries, int fromBit, int toBit) {
        long[] from = entries;
        long[] to = new long[entries.length];
        for (int shift = fromBit; shift < toBit; shift += DIGIT_BITS) {
            int[] places = new int[DIGITS + 1];
            for (long entry : from) {
                places[((int) (entry >>> shift) & (DIGITS - 1)) + 1]++;
            }
            for (int digit = 0; digit < DIGITS; digit++) {
                places[digit + 1] += places[digit];
            }
            for (long entry : from) {
                to[places[(int) (entry >>> shift) & (DIGITS - 1)]++] = entry;
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static void sortTies(int[] positions, long[] numbers, IntBinaryOperator exact) {
        int start = 0;
        for (int i = 1; i <= positions.length; i++) {
            if (i == positions.length || numbers[positions[i]] != numbers[positions[start]]) {
                if (i - start > 1) {
                    sortRun(positions, start, i, exact);
                }
                start = i;
            }
        }
    }

    /** Merges runs of one, two, four and so on; halves that are in order already are not touched. */
    private static void sortRun(int[] positions, int from, int to, IntBinaryOperator exact) {
        int[] merged = new int[to - from];
        for (long width = 1; width < to - from; width *= 2) {
            for (long start = from; start + width < to; start += 2 * width) {
                int middle = (int) (start + width);
                int end = (int) Math.min(start + 2 * width, to);
                if (exact.applyAsInt(positions[middle - 1], positions[middle]) > 0) {
                    merge(positions, (int) start, middle, end, merged, exact);
                }
            }
        }
    }

    private static void merge(int[] positions, int from, int middle, int end, int[] merged, IntBinaryOperator exact) {
        int left = from;
        int right = middle;
        for (int i = 0; i < end - from; i++) {
            boolean takesLeft =
                    right == end || (left < middle && exact.applyAsInt(positions[left], positions[right]) <= 0);
            merged[i] = positions[takesLeft ? left++ : right++];
        }
        System.arraycopy(merged, 0, positions, from, end - from);
    }
}
