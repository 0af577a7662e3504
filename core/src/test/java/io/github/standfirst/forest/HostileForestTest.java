package io.github.standfirst.forest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many items of the worst shapes, on the default stack. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileForestTest {

    private static final int MILLION = 1_000_000;

    private final RecordingFaults<Node> faults = new RecordingFaults<>();

    private Forest<Integer, Node> forest(int size, IntFunction<Node> node) {
        return Node.forest(IntStream.range(0, size).mapToObj(node).toList(), faults);
    }

    @Test
    void holdsAChain() {
        Forest<Integer, Node> forest = forest(MILLION, key -> key == 0 ? Node.root(0) : Node.of(key, key - 1));

        assertThat(forest.depth(MILLION - 1)).isEqualTo(MILLION - 1);
        assertThat(forest.ancestors(MILLION - 1)).hasSize(MILLION - 1);
        assertThat(forest.end(0)).isEqualTo(MILLION);
        assertThat(faults.notes).isEmpty();
    }

    @Test
    void holdsAStar() {
        Forest<Integer, Node> forest = forest(MILLION, key -> key == 0 ? Node.root(0) : Node.of(key, 0));

        assertThat(forest.children(0)).hasSize(MILLION - 1);
        assertThat(forest.end(0)).isEqualTo(MILLION);
        assertThat(faults.notes).isEmpty();
    }

    @Test
    void breaksOneLongCycle() {
        Forest<Integer, Node> forest = forest(MILLION, key -> Node.of(key, (key + MILLION - 1) % MILLION));

        assertThat(forest.depth(MILLION - 1)).isEqualTo(MILLION - 1);
        assertThat(faults.notes).singleElement().asString().startsWith("cycle [0<999999, 1<0, 2<1, ");
    }

    @Test
    void breaksManyShortCycles() {
        Forest<Integer, Node> forest = forest(200_000, key -> Node.of(key, key ^ 1));

        assertThat(forest.children(Forest.NONE)).hasSize(100_000);
        assertThat(faults.notes).hasSize(100_000).startsWith("cycle [0<1, 1<0]", "cycle [2<3, 3<2]");
    }

    /** A long way into a cycle must be walked once, not once for each item that stands on it. */
    @Test
    void walksALongWayIntoACycleOnce() {
        Forest<Integer, Node> forest = forest(200_000, key -> Node.of(key, key == 199_999 ? 199_998 : key + 1));

        assertThat(forest.items().get(0)).isEqualTo(Node.of(199_998, 199_999));
        assertThat(faults.notes).isEqualTo(List.of("cycle [199998<199999, 199999<199998]"));
    }
}
