package io.github.standfirst.validation;

import io.github.standfirst.text.CharacterRule;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Property paths as JSON Pointers (<a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>). */
final class Pointers {

    private Pointers() {}

    /** A node tells its place in the container before it, then its own name. */
    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                append(pointer, node.getIndex().toString());
            } else if (node.getKey() != null) {
                append(pointer, node.getKey().toString());
            }
            if (isNamed(node.getKind()) && node.getName() != null) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    /** The names of the others are those of methods, or stand for none, such as {@code <list element>}. */
    private static boolean isNamed(ElementKind kind) {
        return kind == ElementKind.PROPERTY || kind == ElementKind.PARAMETER;
    }

    private static void append(StringBuilder pointer, String token) {
        pointer.append('/').append(CharacterRule.clean(token).replace("~", "~0").replace("/", "~1"));
    }
}
