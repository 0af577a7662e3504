package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row and what is shown below it: the nested form of a view. Views and pages nest no deeper than {@value #MAX_DEPTH}, so
 * that whatever walks it may recurse.
 *
 * @param row the row
 * @param replies the rows directly below it, each with its own
 */
public record ThreadNode(ThreadRow row, List<ThreadNode> replies) {

    /** The greatest depth to which rows are nested. */
    public static final int MAX_DEPTH = 100;

    /**
     * Copies the replies.
     *
     * @throws NullPointerException if a component or a reply is null
     */
    public ThreadNode {
        requireNonNull(row, "row");
        replies = Invariants.list("replies", replies);
    }

    /** The node in short: its row and the number of replies directly below it, for logs. */
    @Override
    public String toString() {
        return "ThreadNode[row=" + row + ", " + replies.size() + " replies]";
    }

    /**
     * Goes backwards: when a row is reached, all that is below it is there. Rows that begin within a thread, because they
     * are cut out of a view, stand as high as those that they are below of allow: as roots where none of these is there.
     */
    static List<ThreadNode> nest(List<ThreadRow> rows, int depthCap) {
        Invariants.atLeast(0, "depthCap", depthCap);
        if (depthCap > MAX_DEPTH) {
            throw new IllegalArgumentException("depthCap is " + depthCap + "; allowed are 0 to " + MAX_DEPTH);
        }
        List<List<ThreadNode>> waiting = new ArrayList<>();
        for (int depth = 0; depth <= depthCap + 1; depth++) {
            waiting.add(new ArrayList<>());
        }
        int[] depths = depths(rows);
        for (int i = rows.size() - 1; i >= 0; i--) {
            ThreadRow row = rows.get(i);
            int depth = Math.min(depths[i], depthCap);
            List<ThreadNode> below = waiting.set(depth + 1, new ArrayList<>());
            waiting.get(depth).add(new ThreadNode(row, inOrder(below)));
        }
        return inOrder(waiting.get(0));
    }

    /** How deep each row stands below the least deep one so far. */
    private static int[] depths(List<ThreadRow> rows) {
        int[] depths = new int[rows.size()];
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < depths.length; i++) {
            int depth = rows.get(i).depth();
            least = Math.min(least, depth);
            depths[i] = depth - least;
        }
        return depths;
    }

    private static List<ThreadNode> inOrder(List<ThreadNode> backwards) {
        List<ThreadNode> nodes = new ArrayList<>(backwards);
        Collections.reverse(nodes);
        return List.copyOf(nodes);
    }
}
