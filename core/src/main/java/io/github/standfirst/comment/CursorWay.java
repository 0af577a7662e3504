package io.github.standfirst.comment;

import io.github.standfirst.comment.CursorStep.Missing;
import io.github.standfirst.comment.CursorStep.Told;
import io.github.standfirst.comment.CursorStep.Unseen;
import io.github.standfirst.comment.CursorStep.Witness;
import io.github.standfirst.forest.Forest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a root to the last row of a page, which tells where the next page begins, also when some of it is gone by
 * then. It is made of rows alone: of what the viewer does not see it tells no more than that it is there.
 */
final class CursorWay {

    /** The most steps that are written, beside the root: of a longer way those below the root are left out. */
    static final int MAX_STEPS = 128;

    /** How many siblings in a row that are not shown are told of. */
    static final int MAX_HIDDEN_BEFORE = 8;

    /** How far a row may stand below the comment that it leads to. */
    static final int MAX_UP = 1_000;

    /** How many rows lead to a comment that is not shown. */
    static final int MAX_WITNESSES = 2;

    /** The most bytes of ids in one cursor; what is above these goes by its time. */
    private static final int MAX_ID_BYTES = 2_900;

    /** The most bytes of all steps, which leaves room for what stands around them. */
    private static final int MAX_BYTES = 5_900;

    /** What an id costs beside its letters, and a step beside its id. */
    private static final int ID_OVERHEAD = 6;

    private static final int STEP_BYTES = 21;

    private final ViewOptions options;
    private final ViewRows rows;
    private final ViewOrder order;

    CursorWay(ViewOptions options, ViewRows rows) {
        this.options = options;
        this.rows = rows;
        this.order = rows.order();
    }

    /** The steps to a row, the root first. */
    List<CursorStep> to(int row) {
        return List.of(new Steps(row).steps);
    }

    /** Writes steps as long as there is room for ids: those of the last row and of the root, then from the last upwards. */
    private final class Steps {
        private final int last;
        private final CursorStep[] steps;
        private int bytesLeft;

        Steps(int last) {
            this.last = last;
            int[] ranks = ranks(rows.rank(last));
            this.steps = new CursorStep[ranks.length];
            this.bytesLeft = Math.min(MAX_ID_BYTES, MAX_BYTES - STEP_BYTES * ranks.length);
            int end = ranks.length - 1;
            int ofRoot = end == 0 ? 0 : cost(order.id(ranks[0]));
            bytesLeft -= ofRoot;
            steps[end] = step(ranks[end]);
            bytesLeft += ofRoot;
            if (end > 0) {
                steps[0] = step(ranks[0]);
            }
            for (int i = end - 1; i > 0; i--) {
                steps[i] = step(ranks[i]);
            }
        }

        private int[] ranks(int lastRank) {
            List<Integer> upwards = new ArrayList<>();
            int rank = lastRank;
            while (rank != Forest.NONE && upwards.size() < MAX_STEPS) {
                upwards.add(rank);
                rank = order.parent(rank);
            }
            if (rank != Forest.NONE) {
                while (order.parent(rank) != Forest.NONE) {
                    rank = order.parent(rank);
                }
                upwards.add(rank);
            }
            int[] ranks = new int[upwards.size()];
            Arrays.setAll(ranks, i -> upwards.get(ranks.length - 1 - i));
            return ranks;
        }

        private CursorStep step(int rank) {
            Comment comment = order.comment(rank);
            if (comment == null) {
                return new Missing(order.id(rank));
            }
            return rows.isShown(rank) ? told(comment) : unseen(rank);
        }

        private Told told(Comment comment) {
            return Told.of(comment, hasRoom(comment.id()));
        }

        private boolean hasRoom(CommentId id) {
            return hasRoom(cost(id));
        }

        private static int cost(CommentId id) {
            return ID_OVERHEAD + id.value().getBytes(StandardCharsets.UTF_8).length;
        }

        private boolean hasRoom(int bytes) {
            boolean room = bytes <= bytesLeft;
            bytesLeft -= room ? bytes : 0;
            return room;
        }

        private Unseen unseen(int rank) {
            List<Witness> witnesses = new ArrayList<>();
            int first = rows.rowFrom(rank);
            addWitness(first, rank, witnesses);
            if (!rows.hasRow(rank) && last + 1 < rows.size() && rows.rank(last + 1) < order.end(rank)) {
                addWitness(last + 1, rank, witnesses);
            }
            int parent = order.parent(rank);
            List<Witness> hidden = new ArrayList<>();
            int row = first - 1;
            while (row >= 0 && rows.rank(row) > parent && hidden.size() < MAX_HIDDEN_BEFORE) {
                int sibling = rows.rank(row);
                while (order.parent(sibling) != parent) {
                    sibling = order.parent(sibling);
                }
                @Nullable Comment comment = order.comment(sibling);
                if (comment != null && rows.isShown(sibling)) {
                    Told shown = hasRoom(STEP_BYTES) ? told(comment) : null;
                    return new Unseen(List.copyOf(witnesses), List.copyOf(hidden), shown);
                }
                addWitness(rows.hasRow(sibling) ? rows.rowFrom(sibling) : row, sibling, hidden);
                row = rows.rowFrom(sibling) - 1;
            }
            return new Unseen(List.copyOf(witnesses), List.copyOf(hidden), null);
        }

        private void addWitness(int row, int above, List<Witness> witnesses) {
            CommentId id = order.id(rows.rank(row));
            int up = 0;
            for (int rank = rows.rank(row); rank != above && up <= MAX_UP; rank = order.parent(rank)) {
                up++;
            }
            if (up <= MAX_UP && hasRoom(id)) {
                witnesses.add(new Witness(id, up));
            }
        }
    }

    /**
     * The first rank behind a way: what of it is still there decides, and the place of the step below that. A comment that
     * stands elsewhere by now is not there: its place is that where it stood.
     */
    int behind(List<CursorStep> steps) {
        boolean cut = steps.size() > MAX_STEPS;
        int[] named = steps.stream().mapToInt(this::foundByName).toArray();
        int parent = Forest.NONE;
        for (int i = 0; i < steps.size(); i++) {
            int rank = found(steps, named, i, parent, cut && i == 1);
            if (rank == Forest.NONE) {
                return placeOf(steps.get(i), parent);
            }
            parent = rank;
        }
        return parent + 1;
    }

    /**
     * The rank of a step, by itself or by a step below it.
     *
     * @param named the ranks that their ids lead to
     * @param cut whether steps are left out between it and the one above
     */
    private int found(List<CursorStep> steps, int[] named, int step, int parent, boolean cut) {
        boolean isNumbered = steps.get(step) instanceof Told told && told.id() == null;
        int rank = isNumbered ? childAt(parent, (Told) steps.get(step)) : named[step];
        if (is(steps.get(step), rank) && isBelow(rank, parent, cut)) {
            return rank;
        }
        boolean hasName = !isNumbered && !(steps.get(step) instanceof Unseen);
        for (int below = step + 1; below < steps.size() && !hasName; below++) {
            rank = named[below];
            for (int up = below; up > step && rank != Forest.NONE; up--) {
                rank = order.parent(rank);
            }
            if (is(steps.get(step), rank) && isBelow(rank, parent, cut)) {
                return rank;
            }
        }
        return Forest.NONE;
    }

    /** Answers whether there is a comment for a step that is one, and none for what was missing. */
    private boolean is(CursorStep step, int rank) {
        return rank != Forest.NONE && (order.comment(rank) == null) == step instanceof Missing;
    }

    private boolean isBelow(int rank, int parent, boolean cut) {
        return cut ? rank > parent && rank < end(parent) : order.parent(rank) == parent;
    }

    private int foundByName(CursorStep step) {
        if (step instanceof Unseen unseen) {
            for (Witness witness : unseen.rows()) {
                int rank = found(witness);
                if (rank != Forest.NONE) {
                    return rank;
                }
            }
            return Forest.NONE;
        }
        CommentId id = step instanceof Told told ? told.id() : ((Missing) step).id();
        return id == null ? Forest.NONE : order.rank(id);
    }

    private int found(Witness witness) {
        int rank = order.rank(witness.id());
        for (int up = 0; up < witness.up() && rank != Forest.NONE; up++) {
            rank = order.parent(rank);
        }
        return rank;
    }

    private int childAt(int parent, Told told) {
        int sibling = parent + 1;
        while (sibling < end(parent) && !isBehind(sibling, told, orderBelow(parent))) {
            Comment comment = order.comment(sibling);
            if (comment != null
                    && comment.posted().at().equals(told.at())
                    && CursorContent.number(comment.id().value()) == told.number()) {
                return sibling;
            }
            sibling = order.end(sibling);
        }
        return Forest.NONE;
    }

    /** The rank of what stands behind something that is gone. */
    private int placeOf(CursorStep gone, int parent) {
        CursorStep before = gone;
        if (gone instanceof Unseen unseen) {
            for (Witness witness : unseen.hiddenBefore()) {
                int rank = found(witness);
                if (is(gone, rank) && order.parent(rank) == parent) {
                    return order.end(rank);
                }
            }
            before = unseen.shownBefore();
        }
        int sibling = parent + 1;
        while (before != null && sibling < end(parent) && !isBehind(sibling, before, orderBelow(parent))) {
            sibling = order.end(sibling);
        }
        return sibling;
    }

    private int end(int parent) {
        return parent == Forest.NONE ? order.size() : order.end(parent);
    }

    private CommentOrder orderBelow(int parent) {
        return parent == Forest.NONE ? options.rootOrder() : options.replyOrder();
    }

    /** Answers whether a sibling stands behind a step; of one without an id those of the same time do not. */
    private boolean isBehind(int sibling, CursorStep step, CommentOrder siblings) {
        Comment comment = order.comment(sibling);
        if (comment == null) {
            return !(step instanceof Missing missing) || order.id(sibling).compareTo(missing.id()) > 0;
        }
        if (!(step instanceof Told told)) {
            return false;
        }
        int compared = comment.posted().at().compareTo(told.at());
        if (compared == 0 && told.id() != null) {
            compared = comment.id().compareTo(told.id());
        }
        return siblings == CommentOrder.NEWEST ? compared < 0 : compared > 0;
    }
}
