package io.github.standfirst.forest;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToLongFunction;

/** Sorts positions by a number each, and by a comparison only where numbers are equal or do not fit beside a position. */
public final class PositionSort {

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
        int[] positions = packed(numbers, least, indexBits);
        sortTies(positions, numbers, exact);
        return positions;
    }

    /** Number and position in one {@code long} each, which sorts without a comparison. */
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

    private static void sortRun(int[] positions, int from, int to, IntBinaryOperator exact) {
        Integer[] run = new Integer[to - from];
        for (int i = 0; i < run.length; i++) {
            run[i] = positions[from + i];
        }
        Arrays.sort(run, exact::applyAsInt);
        for (int i = 0; i < run.length; i++) {
            positions[from + i] = run[i];
        }
    }
}
