package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.exchange.document.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An object of a document, with what each has: types, an id, references to others, an audience.
 *
 * @param value the object
 */
record ActivityObject(JsonValue value) {

    /** The types, without their namespace. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (JsonValue type : either("type", "@type").values()) {
            types.add(Terms.local(type.raw()));
        }
        return types;
    }

    boolean isAny(Set<String> names) {
        return types().stream().anyMatch(names::contains);
    }

    /** The id as it stands in the document, empty where there is none. */
    String id() {
        JsonValue id = either("id", "@id");
        return id.isString() ? id.raw() : "";
    }

    private JsonValue either(String name, String other) {
        JsonValue value = value().member(name);
        return value.isPresent() ? value : value().member(other);
    }

    JsonValue member(String name) {
        return value.member(name);
    }

    /** The id of what a member refers to, be it named or embedded; of the first where there are several. */
    String reference(String member) {
        List<JsonValue> values = value.member(member).values();
        return values.isEmpty() ? "" : reference(values.get(0));
    }

    private static String reference(JsonValue value) {
        if (value.isObject()) {
            ActivityObject object = new ActivityObject(value);
            String href = value.member("href").raw();
            return object.id().isEmpty() ? href : object.id();
        }
        return value.isString() ? value.raw() : "";
    }

    /**
     * Whether it is for everybody: what names its audience is so if the public is in {@code to} or {@code cc}, in whichever
     * spelling; what names none is taken as it was published.
     */
    boolean isForThePublic() {
        boolean addressed = List.of("to", "cc", "bto", "bcc", "audience").stream()
                .anyMatch(name -> value.member(name).isPresent());
        return !addressed || names("to") || names("cc");
    }

    private boolean names(String member) {
        return value.member(member).values().stream().anyMatch(one -> Terms.PUBLIC_SPELLINGS.contains(reference(one)));
    }
}
