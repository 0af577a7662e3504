package io.github.standfirst.forest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PositionSortTest {

    /** Few and many numbers, close together and as far apart as can be, with and without ties. */
    @Property(tries = 500)
    void sortsAsAComparisonDoes(
            @ForAll @IntRange(max = 2_000) int count, @ForAll @LongRange(min = 1) long range, @ForAll long seed) {
        Random random = new Random(seed);
        long[] numbers = random.longs(count, -range, range).toArray();
        int[] exact = random.ints(count).toArray();
        Comparator<Integer> order = Comparator.<Integer>comparingLong(i -> numbers[i])
                .thenComparingInt(i -> exact[i])
                .thenComparing(Comparator.reverseOrder());

        assertThat(PositionSort.sort(count, i -> numbers[i], (left, right) -> order.compare(left, right)))
                .containsExactly(IntStream.range(0, count)
                        .boxed()
                        .sorted(order)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
