package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of one or more JSON-LD texts, wherever they stand, and those that ids refer to. Of one thread. */
public final class LinkedData {

    /** The members of what is no object itself but holds others. */
    private static final Set<String> WRAPPING = Set.of("@list", "@set", "@graph", "@context");

    /** How many times its own length data may have grown when all that references lead to stands in their places. */
    private static final int MAX_GROWTH = 10;

    private static final int GROWTH_OF_LITTLE = 20_000_000;

    private final List<LinkedObject> objects = new ArrayList<>();
    private final Map<String, JsonValue> byId = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private long length;
    private long grown;
    private boolean shortened;

    /** Data without an object yet. */
    public LinkedData() {}

    private record Visit(
            JsonValue value, String role, @Nullable LinkedObject holder) {}

    /** Adds all objects of a text, in its order; found without recursion. */
    public void add(JsonValue root) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(root, "", null));
        length += length(root, Long.MAX_VALUE);
        while (!open.isEmpty()) {
            List<Visit> within = within(open.pop());
            Collections.reverse(within);
            within.forEach(open::push);
        }
    }

    private List<Visit> within(Visit visit) {
        JsonValue value = visit.value();
        List<Visit> within = new ArrayList<>();
        value.elements().forEach(element -> within.add(new Visit(element, visit.role(), visit.holder())));
        if (value.isObject()) {
            LinkedObject object = new LinkedObject(value, visit.role(), visit.holder());
            if (!WRAPPING.containsAll(value.names())) {
                objects.add(object);
            }
            String id = idOf(value);
            if (!id.isEmpty()) {
                byId.merge(id, value, (known, other) -> other.size() > known.size() ? other : known);
            }
            for (String name : value.names()) {
                if (name.equals("@context")) {
                    continue;
                }
                within.add(
                        switch (name) {
                            case "@graph" -> new Visit(value.member(name), "", null);
                            case "@list", "@set" -> new Visit(value.member(name), visit.role(), visit.holder());
                            default -> new Visit(value.member(name), name, object);
                        });
            }
        }
        return within;
    }

    /** Typed values have no id; what has one all the same is referred to by none. */
    private static String idOf(JsonValue object) {
        JsonValue id = object.member("@id");
        return id.isString() && !object.member("@value").isPresent() ? id.raw() : "";
    }

    /** All objects, in their order. */
    public List<LinkedObject> objects() {
        return Collections.unmodifiableList(objects);
    }

    /** The values of a property, each once; for an object that only refers to one, that one. */
    public List<JsonValue> values(LinkedObject object, String property) {
        return object.values(property).stream().map(this::resolved).distinct().toList();
    }

    /** The first values of a property; for an object that only refers to one, that one. */
    public List<JsonValue> values(LinkedObject object, String property, int most) {
        return object.values(property, most).stream().map(this::resolved).toList();
    }

    /** The objects that a property holds or refers to. */
    public List<LinkedObject> objects(LinkedObject object, String property) {
        return values(object, property).stream()
                .filter(JsonValue::isObject)
                .map(value -> new LinkedObject(value, property, object))
                .toList();
    }

    /**
     * The object of an id where one only refers to it; one step, so that circles do no harm. Many may refer to one that
     * is long, and each would say it all: those past the limit stay references.
     */
    public JsonValue resolved(JsonValue value) {
        String id = idOf(value);
        @Nullable JsonValue known = byId.get(id);
        if (known == null || known.size() <= value.size()) {
            return value;
        }
        long most = GROWTH_OF_LITTLE + MAX_GROWTH * length;
        long added = lengths.computeIfAbsent(id, name -> length(known, most));
        if (grown + added > most) {
            shortened = true;
            return value;
        }
        grown += added;
        return known;
    }

    /** Whether a reference was not followed, as what it leads to is long and stands in many places already. */
    public boolean isShortened() {
        return shortened;
    }

    /** The characters of a value and all within it, or more than some. */
    private static long length(JsonValue root, long most) {
        Deque<JsonValue> open = new ArrayDeque<>();
        open.push(root);
        long length = 0;
        while (!open.isEmpty() && length <= most) {
            JsonValue value = open.pop();
            length += value.raw().length() + 1;
            value.elements().forEach(open::push);
            for (String name : value.names()) {
                length += name.length();
                open.push(value.member(name));
            }
        }
        return length;
    }

    /** The one value of what may be an array, a list, a set or a typed value; the first where there are more. */
    public static JsonValue single(JsonValue value) {
        JsonValue single = value;
        while (true) {
            JsonValue list = LinkedObject.list(single);
            JsonValue typed = list.member("@value");
            List<JsonValue> values = (typed.isPresent() ? typed : list).values(1);
            if (values.isEmpty() || values.get(0) == single) {
                return single;
            }
            single = values.get(0);
        }
    }

    /** The text of a value, or the name of an object. */
    public static String text(JsonValue value) {
        JsonValue single = single(value);
        for (String property : List.of("name", "text")) {
            String text = single(single.member(property)).raw();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return single.raw();
    }
}
