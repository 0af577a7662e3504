package io.github.standfirst.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForestTest {

    private final RecordingFaults<Node> faults = new RecordingFaults<>();

    private Forest<Integer, Node> forest(Node... nodes) {
        return Node.forest(List.of(nodes), faults);
    }

    @Test
    void standsInPreOrderWithSiblingsInOrder() {
        Forest<Integer, Node> forest =
                forest(Node.of(6, 2), Node.of(5, 1), Node.root(2), Node.of(3, 1), Node.root(1), Node.of(4, 3));

        assertThat(forest.items()).extracting(Node::key).containsExactly(1, 3, 4, 5, 2, 6);
        assertThat(positions(forest, forest::parent)).containsExactly(-1, 0, 1, 0, -1, 4);
        assertThat(positions(forest, forest::end)).containsExactly(4, 3, 3, 4, 6, 6);
        assertThat(positions(forest, forest::depth)).containsExactly(0, 1, 2, 1, 0, 1);
        assertThat(forest.children(Forest.NONE)).extracting(Node::key).containsExactly(1, 2);
        assertThat(forest.children(0)).extracting(Node::key).containsExactly(3, 5);
        assertThat(forest.children(2)).isEmpty();
        assertThat(forest.ancestors(2)).extracting(Node::key).containsExactly(1, 3);
        assertThat(forest.ancestors(0)).isEmpty();
        assertThat(forest.find(4)).isEqualTo(2);
        assertThat(forest.find(9)).isEqualTo(Forest.NONE);
        assertThat(forest.get(4)).isEqualTo(Node.of(4, 3));
        assertThat(forest.get(9)).isNull();
        assertThat(faults.notes).isEmpty();
    }

    private static List<Integer> positions(Forest<?, ?> forest, IntUnaryOperator answer) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < forest.size(); i++) {
            answers.add(answer.applyAsInt(i));
        }
        return answers;
    }

    @Test
    void mayBeEmpty() {
        Forest<Integer, Node> forest = forest();

        assertThat(forest.size()).isZero();
        assertThat(forest.items()).isEmpty();
        assertThat(forest.children(Forest.NONE)).isEmpty();
        assertThat(forest.find(0)).isEqualTo(Forest.NONE);
    }

    @Test
    void givesOutNothingThatCanBeChanged() {
        Forest<Integer, Node> forest = forest(Node.root(1), Node.of(2, 1));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> forest.items().set(0, Node.root(3)));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> forest.children(0).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> forest.ancestors(1).clear());
    }

    @Test
    void makesRootsOfOrphansAndOfItemsBelowThemselves() {
        Forest<Integer, Node> forest = forest(Node.of(2, 2), Node.of(1, 9), Node.of(3, 1));

        assertThat(forest.items()).extracting(Node::key).containsExactly(1, 3, 2);
        assertThat(faults.notes).containsExactly("orphan 1<9", "self 2<2");
    }

    @Test
    void breaksEachCycleAtItsFirstItem() {
        Forest<Integer, Node> forest =
                forest(Node.of(2, 4), Node.of(4, 3), Node.of(3, 2), Node.of(1, 3), Node.of(8, 9), Node.of(9, 8));

        assertThat(forest.items()).extracting(Node::key).containsExactly(2, 3, 1, 4, 8, 9);
        assertThat(faults.notes).containsExactly("cycle [2<4, 3<2, 4<3]", "cycle [8<9, 9<8]");
    }

    @Test
    void keepsTheItemThatTheFaultsChoose() {
        Forest<Integer, Node> forest = forest(Node.root(1), Node.of(2, 1), Node.root(2));

        assertThat(forest.items()).containsExactly(Node.root(1), Node.of(2, 1));
        assertThat(faults.notes).containsExactly("duplicate 2<1 2<null");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isWhatANaiveModelMakes(@ForAll("nodes") List<Node> nodes) {
        Forest<Integer, Node> forest = Node.forest(nodes, new RecordingFaults<>());
        NaiveForest naive = new NaiveForest(nodes);

        assertThat(forest.items()).extracting(Node::key).isEqualTo(naive.preOrder());
        for (int i = 0; i < forest.size(); i++) {
            Integer key = forest.item(i).key();
            Integer parent = naive.parents.get(key);
            assertThat(forest.find(key)).isEqualTo(i);
            assertThat(forest.parent(i)).isEqualTo(parent == null ? Forest.NONE : forest.find(parent));
            assertThat(forest.end(i) - i).isEqualTo(naive.below(key).size());
            assertThat(forest.ancestors(i)).hasSize(forest.depth(i)).hasSize(naive.depth(key));
        }
    }

    /** One item more, or another one in its place: the same as if all had been there from the beginning. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void growsAsIfItHadBeenBuiltSo(@ForAll("nodes") List<Node> nodes) {
        SiblingOrder<Node> order = new SiblingOrder<>(Node::key, Comparator.comparingInt(Node::key));
        Forest<Integer, Node> grown = Node.forest(List.of(), faults);
        List<Node> added = new ArrayList<>();
        for (Node node : NaiveForest.byKey(nodes).values().stream()
                .sorted(Comparator.comparingInt(n -> n.key() % 5))
                .toList()) {
            int parent = node.parent() == null ? Forest.NONE : grown.find(node.parent());
            Node placed = parent == Forest.NONE ? Node.root(node.key()) : node;
            grown = grown.withChild(parent, placed, order);
            added.add(placed);

            Forest<Integer, Node> built = Node.forest(added, faults);
            assertThat(grown.items()).isEqualTo(built.items());
            assertThat(positions(grown, grown::parent)).isEqualTo(positions(built, built::parent));
            assertThat(positions(grown, grown::end)).isEqualTo(positions(built, built::end));
            for (int i = 0; i < grown.size(); i++) {
                assertThat(grown.find(grown.item(i).key())).isEqualTo(i);
            }
        }
    }

    @Test
    void growsPastTheRoomOfItsTable() {
        SiblingOrder<Node> order = new SiblingOrder<>(Node::key, Comparator.comparingInt(Node::key));
        Forest<Integer, Node> forest = forest();
        for (int key = 0; key < 1_000; key++) {
            forest = forest.withChild(key == 0 ? Forest.NONE : forest.find(key / 2), Node.of(key, key / 2), order);
        }

        assertThat(forest.size()).isEqualTo(1_000);
        assertThat(forest.item(forest.find(999))).isEqualTo(Node.of(999, 499));
        assertThat(forest.find(1_000)).isEqualTo(Forest.NONE);
    }

    @Test
    void exchangesOneItem() {
        Forest<Integer, Node> forest = forest(Node.root(1), Node.of(2, 1));
        Node same = Node.of(2, 1);

        assertThat(forest.withItem(1, same).item(1)).isSameAs(same);
        assertThat(forest.item(1)).isNotSameAs(same);
        assertThat(forest.withItem(1, same).find(2)).isEqualTo(1);
    }

    /** Numbers that do not fit beside a position, or that are all one, are left to the comparator. */
    @Test
    void sortsWhatDoesNotFitIntoANumber() {
        SiblingOrder<Long> wide = new SiblingOrder<>(Long::longValue, Comparator.<Long>naturalOrder());
        SiblingOrder<Long> flat = new SiblingOrder<>(any -> 0, Comparator.<Long>naturalOrder());
        Long[] items = {5L, Long.MAX_VALUE, -3L, Long.MIN_VALUE, 0L};

        assertThat(wide.sort(items, 5)).containsExactly(3, 2, 4, 0, 1);
        assertThat(flat.sort(items, 5)).containsExactly(3, 2, 4, 0, 1);
        assertThat(wide.sort(new Long[] {5L, -3L, 9L}, 2)).containsExactly(1, 0);
        assertThat(wide.sort(new Long[0], 0)).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void isTheSameForEveryOrderOfItems(@ForAll("nodes") List<Node> nodes, @ForAll long seed) {
        List<Node> distinct = new ArrayList<>(NaiveForest.byKey(nodes).values());
        List<Node> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, new Random(seed));
        RecordingFaults<Node> inOrder = new RecordingFaults<>();
        RecordingFaults<Node> inDisorder = new RecordingFaults<>();

        assertThat(Node.forest(shuffled, inDisorder).items())
                .isEqualTo(Node.forest(distinct, inOrder).items());
        assertThat(inDisorder.notes).isEqualTo(inOrder.notes);
    }

    /** Up to 25 nodes of 16 keys and 17 parents, so that all faults are common. */
    @Provide
    Arbitrary<List<Node>> nodes() {
        Arbitrary<Integer> keys = Arbitraries.integers().between(1, 16);
        return Combinators.combine(keys, Arbitraries.integers().between(1, 17).injectNull(0.2))
                .as(Node::new)
                .list()
                .ofMaxSize(25);
    }

    /** The same forest by maps and recursion, slow and plain. */
    private static final class NaiveForest {

        private final Map<Integer, @Nullable Integer> parents = new TreeMap<>();

        NaiveForest(List<Node> nodes) {
            byKey(nodes).forEach((key, node) -> parents.put(key, node.parent()));
            parents.replaceAll((key, parent) ->
                    parent == null || parent.equals(key) || !parents.containsKey(parent) ? null : parent);
            for (Integer key : List.copyOf(parents.keySet())) {
                if (isBelowItself(key)) {
                    parents.put(key, null);
                }
            }
        }

        static Map<Integer, Node> byKey(List<Node> nodes) {
            Map<Integer, Node> byKey = new TreeMap<>();
            nodes.forEach(node -> byKey.putIfAbsent(node.key(), node));
            return byKey;
        }

        private boolean isBelowItself(Integer key) {
            Set<Integer> seen = new HashSet<>();
            Integer above = parents.get(key);
            while (above != null && !above.equals(key) && seen.add(above)) {
                above = parents.get(above);
            }
            return key.equals(above);
        }

        int depth(Integer key) {
            Integer parent = parents.get(key);
            return parent == null ? 0 : 1 + depth(parent);
        }

        List<Integer> preOrder() {
            return parents.keySet().stream()
                    .filter(key -> parents.get(key) == null)
                    .flatMap(root -> below(root).stream())
                    .toList();
        }

        List<Integer> below(Integer key) {
            List<Integer> below = new ArrayList<>(List.of(key));
            parents.forEach((child, parent) -> {
                if (key.equals(parent)) {
                    below.addAll(below(child));
                }
            });
            return below;
        }
    }
}
