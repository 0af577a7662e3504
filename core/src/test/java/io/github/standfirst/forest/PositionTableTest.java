package io.github.standfirst.forest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTableTest {

    /** A key whose hash is chosen. */
    private record Key(int value, int hash) implements Comparable<Key> {

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public int compareTo(Key other) {
            return Integer.compare(value, other.value);
        }
    }

    private static List<Key> keys(int count, IntUnaryOperator hashOf) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Key(i, hashOf.applyAsInt(i)))
                .toList();
    }

    private static PositionTable<Key, Key> table(List<Key> keys) {
        PositionTable<Key, Key> table = new PositionTable<>(keys.toArray(Key[]::new), key -> key);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(table.putIfAbsent(keys.get(i), i)).isEqualTo(-1);
        }
        return table;
    }

    private static void assertFindsAll(List<Key> keys) {
        PositionTable<Key, Key> table = table(keys);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(table.find(keys.get(i))).isEqualTo(i);
            assertThat(table.putIfAbsent(keys.get(i), 7)).isEqualTo(i);
            assertThat(table.find(new Key(-1 - i, keys.get(i).hash()))).isEqualTo(-1);
        }
    }

    @Test
    void findsKeysOfScatteredHashes() {
        int[] hashes = new Random(1).ints(3_000).toArray();

        assertFindsAll(keys(3_000, i -> hashes[i]));
    }

    @Test
    void findsNothingInAnEmptyTable() {
        assertThat(table(List.of()).find(new Key(0, 0))).isEqualTo(-1);
    }

    @Test
    void findsKeysOfOneHashBelowAndAboveTheLimitOfProbes() {
        assertFindsAll(keys(63, i -> 5));
        assertFindsAll(keys(64, i -> 5));
        assertFindsAll(keys(65, i -> 5));
        assertFindsAll(keys(66, i -> 5));
        assertFindsAll(keys(500, i -> 5));
    }

    @Test
    void findsKeysWhoseSlotsRunOverTheEnd() {
        assertFindsAll(keys(60, i -> hashOfSlot(255)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void isAMap(@ForAll("hashes") List<Integer> hashes) {
        assertFindsAll(keys(hashes.size(), hashes::get));
    }

    @Provide
    Arbitrary<List<Integer>> hashes() {
        return Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.of(0, 1, 64, -1))
                .list()
                .ofMaxSize(200);
    }

    /** Hash flooding: who knows {@code String.hashCode} can send as many colliding ids as he likes. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void staysFastWhereAllHashesAreOne() {
        List<Key> keys = keys(200_000, i -> 1);

        assertThat(table(keys).find(keys.get(199_999))).isEqualTo(199_999);
    }

    /**
     * The flood's quiet sister: every insertion finds its slot at once, but the slots form one long run, and look-ups of
     * keys that are not there, such as the parents of orphans, would walk all of it.
     */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void staysFastWhereSlotsFormOneRun() {
        List<Key> keys = keys(500_000, PositionTableTest::hashOfSlot);
        PositionTable<Key, Key> table = table(keys);

        assertThat(IntStream.range(0, 500_000)
                        .map(i -> table.find(new Key(-1 - i, hashOfSlot(i & 0xFF))))
                        .max())
                .hasValue(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 0xFFFF, 499_999, Integer.MAX_VALUE, -1})
    void attackKnowsTheMixer(int slot) {
        assertThat(PositionTable.mix(hashOfSlot(slot))).isEqualTo(slot);
    }

    /** The hash that the table's mixer turns into the number of a slot: each of its steps undone. */
    private static int hashOfSlot(int slot) {
        int mixed = (slot ^ (slot >>> 16)) * 0x7ED1_B41D;
        mixed = (mixed ^ (mixed >>> 13) ^ (mixed >>> 26)) * 0xA5CB_9243;
        return mixed ^ (mixed >>> 16);
    }
}
