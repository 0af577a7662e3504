package io.github.standfirst.forest;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An item of a forest that is no more than its place: a key and the key of its parent. */
record Node(int key, @Nullable Integer parent) {

    static Node of(int key, int parent) {
        return new Node(key, parent);
    }

    static Node root(int key) {
        return new Node(key, null);
    }

    static Forest<Integer, Node> forest(Collection<Node> nodes, ForestBuilder.Faults<Node> faults) {
        return ForestBuilder.build(
                nodes,
                Node::key,
                Node::parent,
                new SiblingOrder<>(Node::key, Comparator.comparingInt(Node::key)),
                faults);
    }

    @Override
    public String toString() {
        return key + "<" + parent;
    }
}
