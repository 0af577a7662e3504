package io.github.standfirst.exchange.document;

import io.github.standfirst.text.CharacterRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A value of a document, or the absence of one, with its place. */
public final class JsonValue {

    private final JsonNode node;
    private final @Nullable JsonValue holder;
    private final String step;

    private JsonValue(JsonNode node, @Nullable JsonValue holder, String step) {
        this.node = node;
        this.holder = holder;
        this.step = step;
    }

    /** The value at the root of a document. */
    public static JsonValue root(JsonNode node) {
        return new JsonValue(node, null, "");
    }

    /** The value of a member, absent where this is no object or has no such member. */
    public JsonValue member(String name) {
        return new JsonValue(node.isObject() ? node.path(name) : MissingNode.getInstance(), this, name);
    }

    /** The names of the members, in the order of the document; none where this is no object. */
    public List<String> names() {
        return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
    }

    /** The values of an array; none where this is none. */
    public List<JsonValue> elements() {
        return elements(Integer.MAX_VALUE);
    }

    private List<JsonValue> elements(int most) {
        int size = node.isArray() ? Math.min(node.size(), most) : 0;
        List<JsonValue> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(new JsonValue(node.get(i), this, Integer.toString(i)));
        }
        return Collections.unmodifiableList(elements);
    }

    /** The values of an array, else the value itself, if it is present. */
    public List<JsonValue> values() {
        return values(Integer.MAX_VALUE);
    }

    /** The first values of an array, else the value itself, if it is present. */
    public List<JsonValue> values(int most) {
        if (node.isArray()) {
            return elements(most);
        }
        return isPresent() ? List.of(this) : List.of();
    }

    /** How many members or elements it has. */
    public int size() {
        return node.size();
    }

    /** Whether there is a value; null is none. */
    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return node.isObject();
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return node.isArray();
    }

    /** Whether it is a string. */
    public boolean isString() {
        return node.isString();
    }

    /** Whether it is neither an object nor an array, and present. */
    public boolean isScalar() {
        return isPresent() && node.isValueNode();
    }

    /** A string as it stands in the document, a number or a boolean as JSON writes it, else an empty text. */
    public String raw() {
        return isScalar() ? node.asString() : "";
    }

    /** Whether it is a whole number of 32 bits. */
    public boolean isInteger() {
        return node.isInt();
    }

    /** A whole number within bounds, or zero where it is none. */
    public int positive() {
        return node.isInt() ? Math.max(0, node.intValue()) : 0;
    }

    /** Whether it is {@code true}. */
    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    /** The value as JSON. */
    public String json() {
        return node.toString();
    }

    /** The value as JSON, without the members of it, and of all within it, that have some names. */
    public String jsonWithout(Predicate<String> names) {
        JsonNode copy = node.deepCopy();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(copy));
        while (!open.isEmpty()) {
            JsonNode at = open.remove();
            if (at instanceof ObjectNode object) {
                object.remove(object.propertyNames().stream().filter(names).toList());
            }
            at.forEach(open::add);
        }
        return copy.toString();
    }

    /** Whether another value says the same, wherever it stands. */
    public boolean saysTheSame(JsonValue other) {
        return node.equals(other.node);
    }

    /** Whether an object has a member, besides some, that another one has not, or that says something else there. */
    public boolean saysMoreThan(JsonValue other, Set<String> besides) {
        return names().stream()
                .filter(name -> !besides.contains(name))
                .anyMatch(name -> !member(name).saysTheSame(other.member(name)));
    }

    /** The place as a JSON Pointer, empty for the root. */
    public String pointer() {
        List<String> steps = new ArrayList<>();
        for (@Nullable JsonValue value = this; value != null && value.holder != null; value = value.holder) {
            steps.add(value.step);
        }
        StringBuilder pointer = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            String step = CharacterRule.clean(steps.get(i));
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
