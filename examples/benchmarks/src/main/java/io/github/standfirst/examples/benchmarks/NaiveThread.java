package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.Blackhole;

/** The threads that applications write by hand. */
final class NaiveThread {

    private static final Comparator<Comment> OLDEST_FIRST = Comparator.<Comment, Instant>comparing(
                    comment -> comment.posted().at())
            .thenComparing(Comment::id);

    /** A comment and the list of its children. */
    static final class Node {
        final Comment comment;
        final List<Node> children = new ArrayList<>();

        Node(Comment comment) {
            this.comment = comment;
        }
    }

    private NaiveThread() {}

    /** One node a comment, a map from id to node, a list of children in each, sorted. */
    static List<Node> childLists(List<Comment> comments) {
        Map<CommentId, Node> nodes = new HashMap<>();
        comments.forEach(comment -> nodes.put(comment.id(), new Node(comment)));
        List<Node> roots = new ArrayList<>();
        for (Comment comment : comments) {
            Node node = Objects.requireNonNull(nodes.get(comment.id()), "node");
            CommentId parentId = comment.parent();
            Node parent = parentId == null ? null : nodes.get(parentId);
            (parent == null ? roots : parent.children).add(node);
        }
        Comparator<Node> order = Comparator.comparing(node -> node.comment, OLDEST_FIRST);
        roots.sort(order);
        nodes.values().forEach(node -> node.children.sort(order));
        return roots;
    }

    /** The comments by parent, then a recursion from the roots on. */
    static List<Node> groupingBy(List<Comment> comments) {
        Map<String, List<Comment>> byParent =
                comments.stream().sorted(OLDEST_FIRST).collect(Collectors.groupingBy(NaiveThread::parent));
        return below("", byParent);
    }

    private static String parent(Comment comment) {
        CommentId parent = comment.parent();
        return parent == null ? "" : parent.value();
    }

    private static List<Node> below(String parent, Map<String, List<Comment>> byParent) {
        List<Node> nodes = new ArrayList<>();
        for (Comment comment : byParent.getOrDefault(parent, List.of())) {
            Node node = new Node(comment);
            node.children.addAll(below(comment.id().value(), byParent));
            nodes.add(node);
        }
        return nodes;
    }

    /** For each comment a search through all: quadratic. */
    static List<Node> filterPerNode(List<Comment> comments) {
        List<Comment> sorted = comments.stream().sorted(OLDEST_FIRST).toList();
        return filtered("", sorted);
    }

    private static List<Node> filtered(String parent, List<Comment> sorted) {
        List<Node> nodes = new ArrayList<>();
        for (Comment comment : sorted) {
            if (parent(comment).equals(parent)) {
                Node node = new Node(comment);
                node.children.addAll(filtered(comment.id().value(), sorted));
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The number of characters of all bodies, by recursion. */
    static void walk(List<Node> nodes, Blackhole reader) {
        for (Node node : nodes) {
            reader.consume(node.comment);
            walk(node.children, reader);
        }
    }
}
