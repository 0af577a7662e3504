package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.forest.Forest;
import io.github.standfirst.forest.PositionSort;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * All comments of a thread in the order of one view, hidden ones included, each before its replies. A comment's place in
 * it is its rank; a node is the position of a comment in the forest or, behind those, stands for a comment that is missing
 * and that orphans answer.
 *
 * <p>What is missing stands behind all roots, by id: its own time is not known, and the time of an orphan would move it when
 * another one comes, which a page would then repeat or lose, and would tell of an orphan that is hidden.
 */
final class ViewOrder {

    private static final int NONE = Forest.NONE;

    private final Forest<CommentId, Comment> forest;
    private final Missing missing;

    /** Null where ranks are positions. */
    private final int @Nullable [] nodes;

    private final int @Nullable [] ranks;
    private final int @Nullable [] parents;
    private final int @Nullable [] ends;

    /** The order in which the forest stands anyway. */
    private ViewOrder(Forest<CommentId, Comment> forest) {
        this.forest = forest;
        this.missing = new Missing(List.of());
        this.nodes = null;
        this.ranks = null;
        this.parents = null;
        this.ends = null;
    }

    private ViewOrder(Forest<CommentId, Comment> forest, Missing missing, int[] nodes, int[] parentNodes) {
        this.forest = forest;
        this.missing = missing;
        this.nodes = nodes;
        this.ranks = new int[nodes.length];
        this.parents = new int[nodes.length];
        for (int rank = 0; rank < nodes.length; rank++) {
            ranks[nodes[rank]] = rank;
            int parent = parentNodes[nodes[rank]];
            parents[rank] = parent == NONE ? NONE : ranks[parent];
        }
        this.ends = Forest.ends(parents);
    }

    /**
     * The order that options ask for.
     *
     * @param orphans those that are to stand below what they miss
     * @param visible whether the comment at a position is shown
     */
    static ViewOrder of(
            Forest<CommentId, Comment> forest,
            ViewOptions options,
            List<ThreadProblem.Orphan> orphans,
            IntPredicate visible) {
        boolean asStored = options.rootOrder() == CommentOrder.OLDEST
                && options.replyOrder() == CommentOrder.OLDEST
                && !options.pinnedFirst()
                && orphans.isEmpty();
        return asStored ? new ViewOrder(forest) : new Linking(forest, options, orphans, visible).order();
    }

    int size() {
        return nodes == null ? forest.size() : nodes.length;
    }

    /** The comment of a rank, null where one is missing there. */
    @Nullable
    Comment comment(int rank) {
        int node = node(rank);
        return node < forest.size() ? forest.item(node) : null;
    }

    private int node(int rank) {
        return nodes == null ? rank : nodes[rank];
    }

    /** The id of the comment of a rank, or of the one that is missing there. */
    CommentId id(int rank) {
        Comment comment = comment(rank);
        return comment != null ? comment.id() : missing.ids.get(node(rank) - forest.size());
    }

    /** The rank of a comment, or of one that is missing and answered, or {@link Forest#NONE}. */
    int rank(CommentId id) {
        int node = forest.find(id);
        if (node == NONE) {
            Integer group = missing.groups.get(id);
            node = group == null ? NONE : forest.size() + group;
        }
        return node == NONE || ranks == null ? node : ranks[node];
    }

    /** The rank of the one above, or {@link Forest#NONE}. */
    int parent(int rank) {
        return parents == null ? forest.parent(rank) : parents[rank];
    }

    /** The rank behind the last one below. */
    int end(int rank) {
        return ends == null ? forest.end(rank) : ends[rank];
    }

    /** The comments that are missing and that orphans answer. */
    private static final class Missing {

        private final Map<CommentId, Integer> groups = new HashMap<>();
        private final List<CommentId> ids;

        Missing(List<ThreadProblem.Orphan> orphans) {
            this.ids = orphans.stream()
                    .map(ThreadProblem.Orphan::missing)
                    .distinct()
                    .sorted()
                    .toList();
            for (CommentId id : ids) {
                groups.put(id, groups.size());
            }
        }
    }

    /** Makes an order by linking each node before those that follow it below the same parent. */
    private static final class Linking {
        private final Forest<CommentId, Comment> forest;
        private final ViewOptions options;
        private final IntPredicate visible;
        private final Missing missing;
        private final int[] parentNodes;
        private final int[] firstChild;
        private final int[] nextSibling;

        Linking(
                Forest<CommentId, Comment> forest,
                ViewOptions options,
                List<ThreadProblem.Orphan> orphans,
                IntPredicate visible) {
            this.forest = forest;
            this.options = options;
            this.visible = visible;
            this.missing = new Missing(orphans);
            int size = forest.size() + missing.ids.size();
            this.parentNodes = new int[size];
            this.firstChild = new int[size + 1];
            this.nextSibling = new int[size];
            Arrays.fill(firstChild, NONE);
            Arrays.fill(parentNodes, NONE);
            for (int node = 0; node < forest.size(); node++) {
                parentNodes[node] = forest.parent(node);
            }
            for (ThreadProblem.Orphan orphan : orphans) {
                int group = requireNonNull(missing.groups.get(orphan.missing()));
                parentNodes[forest.find(orphan.id())] = forest.size() + group;
            }
        }

        ViewOrder order() {
            int[] roots = sorted(options.rootOrder());
            int[] replies = options.replyOrder() == options.rootOrder() ? roots : sorted(options.replyOrder());
            for (int node = parentNodes.length - 1; node >= forest.size(); node--) {
                push(node);
            }
            for (int i = forest.size() - 1; i >= 0; i--) {
                if (parentNodes[roots[i]] == NONE) {
                    push(roots[i]);
                }
                if (parentNodes[replies[i]] != NONE) {
                    push(replies[i]);
                }
            }
            return new ViewOrder(forest, missing, preOrder(), parentNodes);
        }

        private void push(int node) {
            int parent = parentNodes[node] + 1;
            nextSibling[node] = firstChild[parent];
            firstChild[parent] = node;
        }

        private int[] preOrder() {
            int[] order = new int[parentNodes.length];
            int written = 0;
            int current = firstChild[0];
            while (current != NONE) {
                order[written++] = current;
                int next = firstChild[current + 1];
                while (next == NONE && current != NONE) {
                    next = nextSibling[current];
                    current = parentNodes[current];
                }
                current = next;
            }
            return order;
        }

        private int[] sorted(CommentOrder order) {
            int[] sorted = switch (order) {
                case OLDEST -> PositionSort.sort(forest.size(), i -> i, Integer::compare);
                case NEWEST -> PositionSort.sort(forest.size(), i -> -i, Integer::compare);
                case NEWEST_ACTIVITY -> byActivity();
                case MOST_REACTED -> PositionSort.sort(forest.size(), i -> -reactions(i), Integer::compare);
            };
            return options.pinnedFirst() ? pinnedFirst(sorted) : sorted;
        }

        private int[] pinnedFirst(int[] sorted) {
            int[] ordered = new int[sorted.length];
            int written = 0;
            for (boolean pinned : new boolean[] {true, false}) {
                for (int node : sorted) {
                    if (isPinned(node) == pinned) {
                        ordered[written++] = node;
                    }
                }
            }
            return ordered;
        }

        /** What the viewer does not see has no pin and no reactions, so that its place does not tell of them. */
        private boolean isPinned(int node) {
            return visible.test(node) && forest.item(node) instanceof Comment.Posted posted && posted.pinned();
        }

        private long reactions(int node) {
            return visible.test(node) && forest.item(node) instanceof Comment.Posted posted
                    ? posted.reactionCount()
                    : 0;
        }

        /**
         * By the newest of what is shown in each subtree, which a pass from the last to the first hands up. Where nothing is
         * shown it is null, which counts as a little before all others so that the numbers stay close together.
         */
        private int[] byActivity() {
            @Nullable Instant[] newest = new Instant[forest.size()];
            long least = Long.MAX_VALUE;
            for (int i = forest.size() - 1; i >= 0; i--) {
                Instant own = forest.item(i).posted().at();
                least = Math.min(least, own.getEpochSecond());
                boolean seen = visible.test(i);
                newest[i] = seen ? later(newest[i], own) : options.gaps() == GapPolicy.HIDE_SUBTREE ? null : newest[i];
                int parent = forest.parent(i);
                if (parent != NONE) {
                    newest[parent] = later(newest[parent], newest[i]);
                }
            }
            long before = least - 1;
            Comparator<@Nullable Instant> byInstant = Comparator.nullsFirst(Comparator.<Instant>naturalOrder());
            return PositionSort.sort(
                    forest.size(), i -> -(newest[i] == null ? before : newest[i].getEpochSecond()), (left, right) -> {
                        int byTime = byInstant.compare(newest[right], newest[left]);
                        return byTime != 0 ? byTime : Integer.compare(left, right);
                    });
        }

        private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }
    }
}
