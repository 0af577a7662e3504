package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a view must show, worked out in the plainest way: nodes that know their replies, and recursion. */
final class ThreadModel {

    private final ViewOptions options;
    private final List<Node> roots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A comment, or one that is missing, with what answers it. */
    private record Node(CommentId id, @Nullable Comment comment, List<Node> replies) {}

    /** A row while it is made: with the depth that it would have without a cap. */
    private static final class Line {
        private final Node node;
        private final int depth;
        private int replies;

        Line(Node node, int depth) {
            this.node = node;
            this.depth = depth;
        }
    }

    private ThreadModel(CommentThread thread, ViewOptions options) {
        this.options = options;
        Map<CommentId, Node> nodes = new LinkedHashMap<>();
        thread.comments().forEach(c -> nodes.put(c.id(), new Node(c.id(), c, new ArrayList<>())));
        List<Node> above = new ArrayList<>();
        thread.comments()
                .forEach(c -> thread.parent(c.id())
                        .map(parent -> requireNonNull(nodes.get(parent.id())).replies())
                        .orElse(above)
                        .add(nodes.get(c.id())));
        above.sort(order(options.rootOrder()));
        Map<CommentId, Node> missing = new TreeMap<>();
        for (Node root : above) {
            CommentId parent = root.comment() == null ? null : missing(thread, root.id());
            if (parent == null) {
                roots.add(root);
            } else {
                missing.computeIfAbsent(parent, id -> new Node(id, null, new ArrayList<>()))
                        .replies()
                        .add(root);
            }
        }
        roots.addAll(missing.values());
        nodes.values().forEach(node -> node.replies().sort(order(options.replyOrder())));
        missing.values().forEach(node -> node.replies().sort(order(options.replyOrder())));
        roots.forEach(root -> write(root, 0));
    }

    private static @Nullable CommentId missing(CommentThread thread, CommentId id) {
        return thread.orphanPolicy() != OrphanPolicy.PLACEHOLDER
                ? null
                : thread.problems().stream()
                        .filter(problem -> problem instanceof ThreadProblem.Orphan orphan
                                && orphan.id().equals(id))
                        .map(problem -> ((ThreadProblem.Orphan) problem).missing())
                        .findFirst()
                        .orElse(null);
    }

    /** The rows that a view of a thread must have. */
    static List<ThreadRow> rows(CommentThread thread, ViewOptions options) {
        ThreadModel model = new ThreadModel(thread, options);
        List<ThreadRow> rows = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < model.lines.size(); i++) {
            Line line = model.lines.get(i);
            boolean shown = model.isShown(line.node);
            number += shown && line.depth == 0 ? 1 : 0;
            rows.add(model.row(i, shown && line.depth == 0 ? number : 0));
        }
        return rows;
    }

    private ThreadRow row(int index, int number) {
        Line line = lines.get(index);
        int depth = depth(index);
        int next = index + 1;
        while (next < lines.size() && depth(next) > depth) {
            next++;
        }
        boolean last = next == lines.size() || depth(next) < depth;
        if (isShown(line.node) && line.node.comment() instanceof Comment.Posted posted) {
            boolean canReply = options.repliesOpen()
                    && posted.status() == CommentStatus.APPROVED
                    && posted.kind() == CommentKind.COMMENT;
            return new ThreadRow.Shown(posted, depth, number, last, line.replies, false, canReply);
        }
        ThreadRow.Placeholder.Reason reason = line.node.comment() == null
                ? ThreadRow.Placeholder.Reason.MISSING
                : line.node.comment() instanceof Comment.Tombstone
                        ? ThreadRow.Placeholder.Reason.ERASED
                        : ThreadRow.Placeholder.Reason.HIDDEN;
        return new ThreadRow.Placeholder(line.node.id(), reason, depth, last, false);
    }

    private int depth(int index) {
        return Math.min(lines.get(index).depth, options.depthCap());
    }

    private boolean isShown(Node node) {
        return node.comment() instanceof Comment.Posted posted
                && options.kinds().contains(posted.kind())
                && options.viewer().sees(posted);
    }

    private boolean hides(Node node) {
        return node.comment() != null && !isShown(node) && options.gaps() == GapPolicy.HIDE_SUBTREE;
    }

    private boolean showsSomething(Node node) {
        return isShown(node) || (!hides(node) && node.replies().stream().anyMatch(this::showsSomething));
    }

    private int write(Node node, int depth) {
        if (!showsSomething(node)) {
            return 0;
        }
        boolean promotes = node.comment() != null && !isShown(node) && options.gaps() == GapPolicy.PROMOTE;
        Line line = new Line(node, depth);
        if (!promotes) {
            lines.add(line);
        }
        int shown = 0;
        for (Node reply : node.replies()) {
            shown += write(reply, promotes ? depth : depth + 1);
        }
        line.replies = shown;
        return shown + (isShown(node) ? 1 : 0);
    }

    private Comparator<Node> order(CommentOrder order) {
        Comparator<Node> oldest = Comparator.comparing(ThreadModel::time).thenComparing(Node::id);
        Comparator<Node> asked = switch (order) {
            case OLDEST -> oldest;
            case NEWEST -> oldest.reversed();
            case NEWEST_ACTIVITY ->
                Comparator.comparing(this::activity).reversed().thenComparing(oldest);
            case MOST_REACTED ->
                Comparator.comparingLong(this::reactions).reversed().thenComparing(oldest);
        };
        return options.pinnedFirst()
                ? Comparator.comparing(this::isPinned).reversed().thenComparing(asked)
                : asked;
    }

    private static Instant time(Node node) {
        return node.comment() == null ? Instant.MIN : node.comment().posted().at();
    }

    private Instant activity(Node node) {
        Instant newest = isShown(node) ? time(node) : Instant.MIN;
        for (Node reply : hides(node) ? List.<Node>of() : node.replies()) {
            Instant below = activity(reply);
            newest = below.isAfter(newest) ? below : newest;
        }
        return newest;
    }

    private long reactions(Node node) {
        return isShown(node) && node.comment() instanceof Comment.Posted posted ? posted.reactionCount() : 0;
    }

    private boolean isPinned(Node node) {
        return isShown(node) && node.comment() instanceof Comment.Posted posted && posted.pinned();
    }
}
