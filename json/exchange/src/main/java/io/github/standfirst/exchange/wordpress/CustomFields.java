package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.text.Quoted;
import java.util.Set;
import java.util.TreeSet;

/** Which custom fields of posts a reader may be asked for. */
final class CustomFields {

    private CustomFields() {}

    /**
     * The names of custom fields, copied.
     *
     * @throws IllegalArgumentException if one begins with {@code _}: WordPress and its plugins keep their own there
     */
    static Set<String> requirePublic(Set<String> fields) {
        for (String field : new TreeSet<>(fields)) {
            if (field.startsWith("_")) {
                throw new IllegalArgumentException(
                        "custom field " + Quoted.of(field) + " begins with '_'; expected is a public one");
            }
        }
        return Set.copyOf(fields);
    }
}
