package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One object of JSON-LD. Of one thread. */
public final class LinkedObject {

    /** How many values of a list are tried where one is wanted. */
    public static final int MAX_TRIED = 20;

    private static final Set<String> NAMING =
            Set.of("@context", "@type", "@id", "identifier", "url", "mainEntityOfPage");

    private final JsonValue value;
    private final String role;
    private final @Nullable LinkedObject holder;

    /** Read once, for all that an object holds may ask; null before. */
    private @Nullable Set<String> types;

    /** The same; what is stripped is a copy. */
    private @Nullable String identifier;

    /**
     * An object.
     *
     * @param role the name of the property that holds it; empty for one at the top or in a graph
     * @param holder what has that property; null for one at the top or in a graph
     */
    LinkedObject(JsonValue value, String role, @Nullable LinkedObject holder) {
        this.value = value;
        this.role = role;
        this.holder = holder;
    }

    /** An object that stands for itself. */
    public static LinkedObject of(JsonValue value) {
        return new LinkedObject(value, "", null);
    }

    /** The object itself. */
    public JsonValue value() {
        return value;
    }

    /** The name of the property that holds it; empty for one at the top or in a graph. */
    public String role() {
        return role;
    }

    /** What has the property that holds it; null for one at the top or in a graph. */
    public @Nullable LinkedObject holder() {
        return holder;
    }

    /** What holds the values of a property: the one value, an array, or the array of a list or set. */
    static JsonValue list(JsonValue member) {
        JsonValue list = member.member("@list");
        JsonValue set = member.member("@set");
        return list.isPresent() ? list : set.isPresent() ? set : member;
    }

    /** The values of a property: none, one, or those of its array or list. */
    public List<JsonValue> values(String property) {
        return list(value.member(property)).values();
    }

    /** The first values of a property. */
    public List<JsonValue> values(String property, int most) {
        return list(value.member(property)).values(most);
    }

    /** What the object is called where that is no address: a text or a number, or the value of one; empty for none. */
    public String identifier() {
        String known = identifier;
        if (known == null) {
            known = firstIdentifier();
            identifier = known;
        }
        return known;
    }

    private String firstIdentifier() {
        for (JsonValue each : values("identifier", MAX_TRIED)) {
            String text = (each.isObject() ? each.member("value") : each).raw();
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    /** Answers whether the object only names another one, or itself, and says nothing of it. */
    public boolean isReference() {
        return NAMING.containsAll(value.names());
    }

    /**
     * The value of a property as it is written: of its first value, or of the id of the object that it holds. Many objects
     * may refer to one that has a long list, so only the beginning of a list is looked at.
     */
    public String raw(String property) {
        for (JsonValue each : values(property, MAX_TRIED)) {
            String text = raw(each);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** A value as it is written, or the id of the object that it is. */
    static String raw(JsonValue value) {
        return value.isObject() ? firstOf(value, "@id", "url", "contentUrl", "@value") : value.raw();
    }

    private static String firstOf(JsonValue object, String... properties) {
        for (String property : properties) {
            String text = object.member(property).raw();
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** The types, without their vocabulary; of a long list the first, for each of many may ask. */
    public Set<String> types() {
        Set<String> known = types;
        if (known == null) {
            known = values("@type", MAX_TRIED).stream()
                    .map(type -> local(type.raw()))
                    .collect(Collectors.toUnmodifiableSet());
            types = known;
        }
        return known;
    }

    /** Answers whether the object is of one of some types, given without their vocabulary. */
    public boolean isAny(Set<String> some) {
        return types().stream().anyMatch(some::contains);
    }

    /** An address without what sites are careless about: the slash at its end, and a fragment. */
    public static String page(String address) {
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }

    /** A name of the vocabulary without what names the vocabulary. */
    public static String local(String name) {
        return name.substring(
                Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf(':'), name.lastIndexOf('#'))) + 1);
    }
}
