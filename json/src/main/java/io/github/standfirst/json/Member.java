package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A member of the JSON object that a value stands as.
 *
 * @param name as it stands in the JSON
 * @param form of its value
 * @param part the value in the whole, null where there is none
 * @param presence whether it may be missing
 * @param missing what a missing member means; such a value is not written. Null where it means none, or may not be
 */
record Member<T, V>(
        String name,
        Form<V> form,
        Part<T, V> part,
        Presence presence,
        @Nullable V missing) {

    /** Whether a member may be missing. */
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** What a value holds for a member. */
    @FunctionalInterface
    interface Part<T, V> {
        @Nullable
        V of(T whole);
    }

    /** A member that is always there, and never null. */
    static <T, V> Member<T, V> required(String name, Form<V> form, Part<T, V> part) {
        return new Member<>(name, form, part, Presence.REQUIRED, null);
    }

    /** A member that is missing, or null, where the model has none. */
    static <T, V> Member<T, V> optional(String name, Form<V> form, Part<T, V> part) {
        return new Member<>(name, form, part, Presence.OPTIONAL, null);
    }

    /** A member that is missing where it has the value that most have; it is never null. */
    static <T, V> Member<T, V> unless(V missing, String name, Form<V> form, Part<T, V> part) {
        return new Member<>(name, form, part, Presence.OPTIONAL, missing);
    }

    void write(T whole, TokenSink out) {
        V value = part.of(whole);
        if (value != null && !value.equals(missing)) {
            out.name(name);
            form.write(value, out);
        }
    }

    @Nullable
    V read(JsonReading in) {
        boolean none = presence == Presence.OPTIONAL && missing == null && in.kind() == Kind.NULL;
        return none ? null : form.read(in);
    }
}
