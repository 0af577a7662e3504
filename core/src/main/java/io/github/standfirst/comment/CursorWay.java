package io.github.standfirst.comment;

import io.github.standfirst.forest.Forest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a root to the last row of a page, which tells where the next page begins, also when some of it is gone by
 * then. Of what is hidden it tells no more than in front of which time it stands.
 */
final class CursorWay {

    /** The most steps that are written, beside the root: of a longer way those below the root are left out. */
    static final int MAX_STEPS = 128;

    /** The longest ids that are written together; steps above these go without. */
    private static final int MAX_ID_CHARACTERS = 600;

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final ViewOptions options;
    private final ViewRows rows;
    private final ViewOrder order;

    CursorWay(ViewOptions options, ViewRows rows) {
        this.options = options;
        this.rows = rows;
        this.order = rows.order();
    }

    /** The steps to a rank, the root first. */
    List<CursorStep> to(int last) {
        Deque<CursorStep> steps = new ArrayDeque<>();
        int characters = 0;
        int rank = last;
        while (rank != Forest.NONE && steps.size() < MAX_STEPS) {
            characters += order.id(rank).value().length();
            steps.addFirst(step(rank, characters <= MAX_ID_CHARACTERS));
            rank = order.parent(rank);
        }
        if (rank != Forest.NONE) {
            while (order.parent(rank) != Forest.NONE) {
                rank = order.parent(rank);
            }
            steps.addFirst(step(rank, true));
        }
        return List.copyOf(steps);
    }

    private CursorStep step(int rank, boolean named) {
        CommentId id = order.id(rank);
        Comment comment = order.comment(rank);
        if (comment == null) {
            return new CursorContent.Missing(id);
        }
        boolean told = named && rows.hasRow(rank);
        @Nullable Comment next = nextSibling(rank);
        if (told && mayTellTime(rank, comment, next)) {
            return new CursorContent.Told(id, comment.posted().at());
        }
        long bound = bound(second(comment), next, orderBelow(order.parent(rank)));
        return new CursorContent.Bounded(told ? id : null, CursorStep.tagOf(id), bound);
    }

    /** What is hidden has a time that is told if the next sibling tells the same one. */
    private boolean mayTellTime(int rank, Comment comment, @Nullable Comment next) {
        return comment instanceof Comment.Tombstone
                || rows.isShown(rank)
                || (next != null
                        && rows.isShown(order.end(rank))
                        && next.posted().at().equals(comment.posted().at()));
    }

    /** The comment that stands behind another one and all below that, if times order the two. */
    private @Nullable Comment nextSibling(int rank) {
        int next = order.end(rank);
        return next < end(order.parent(rank)) ? order.comment(next) : null;
    }

    private int end(int parent) {
        return parent == Forest.NONE ? order.size() : order.end(parent);
    }

    private static long bound(long own, @Nullable Comment next, CommentOrder siblings) {
        if (siblings == CommentOrder.NEWEST) {
            long from = next == null ? own - DAY : Math.max(second(next), own - DAY);
            return roundest(Math.min(from, own - 1), own);
        }
        long to = next == null ? own + DAY : Math.min(second(next), own + DAY);
        return roundest(own, Math.max(to, own + 1));
    }

    /** The number behind one and up to a greater one that ends in the most zero bits. */
    private static long roundest(long from, long to) {
        return to & -Long.highestOneBit(from ^ to);
    }

    private static long second(Comment comment) {
        return comment.posted().at().getEpochSecond();
    }

    private CommentOrder orderBelow(int parent) {
        return parent == Forest.NONE ? options.rootOrder() : options.replyOrder();
    }

    /** The first rank behind a way: what of it is still there decides, and the place of the step below that. */
    int behind(List<CursorStep> steps) {
        int reached = steps.size() - 1;
        int rank = Forest.NONE;
        while (reached >= 0 && rank == Forest.NONE) {
            CommentId id = steps.get(reached).id();
            rank = id == null ? Forest.NONE : order.rank(id);
            reached -= rank == Forest.NONE ? 1 : 0;
        }
        while (++reached < steps.size()) {
            int parent = rank;
            CursorStep step = steps.get(reached);
            rank = Forest.NONE;
            int sibling = parent + 1;
            int end = end(parent);
            while (sibling < end && !isBehind(sibling, step, orderBelow(parent))) {
                rank = CursorStep.tagOf(order.id(sibling)) == step.tag() && step.id() == null ? sibling : rank;
                sibling = order.end(sibling);
            }
            if (rank == Forest.NONE) {
                return sibling;
            }
        }
        return rank + 1;
    }

    private boolean isBehind(int sibling, CursorStep step, CommentOrder siblings) {
        Comment comment = order.comment(sibling);
        if (comment == null) {
            return !(step instanceof CursorContent.Missing missing)
                    || order.id(sibling).compareTo(missing.id()) > 0;
        }
        if (step instanceof CursorContent.Missing) {
            return false;
        }
        if (step instanceof CursorContent.Told told) {
            Instant at = comment.posted().at();
            int byTime = at.compareTo(told.at());
            int compared = byTime != 0 ? byTime : comment.id().compareTo(told.id());
            return siblings == CommentOrder.NEWEST ? compared < 0 : compared > 0;
        }
        boolean later = second(comment) >= ((CursorContent.Bounded) step).bound();
        return later != (siblings == CommentOrder.NEWEST);
    }
}
