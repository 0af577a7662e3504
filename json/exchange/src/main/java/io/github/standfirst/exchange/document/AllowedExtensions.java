package io.github.standfirst.exchange.document;

import io.github.standfirst.text.Quoted;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which extensions of articles a format may carry, in either direction.
 *
 * @param keys the keys of extensions, which are the names of members, too; sorted
 */
public record AllowedExtensions(Set<String> keys) {

    /**
     * Copies the keys.
     *
     * @throws IllegalArgumentException if one can be no key
     */
    public AllowedExtensions {
        keys = Collections.unmodifiableSet(new TreeSet<>(keys));
        for (String key : keys) {
            if (!ForeignId.isId(key)) {
                throw new IllegalArgumentException(
                        "key of an extension is " + Quoted.of(key) + "; expected is one without white space");
            }
        }
    }

    /** Those of some extensions that are allowed. */
    public Map<String, String> of(Map<String, String> extensions) {
        Map<String, String> allowed = new TreeMap<>(extensions);
        allowed.keySet().retainAll(keys);
        return allowed;
    }

    /**
     * Adds the members of an object that are allowed: strings, numbers and booleans as texts, objects and arrays as JSON.
     *
     * @param mapped the members that have a place in the model, and are no extensions
     */
    public void read(JsonValue object, Set<String> mapped, Findings findings, Map<String, String> extensions) {
        for (String key : keys) {
            JsonValue value = object.member(key);
            if (value.isPresent() && !mapped.contains(key)) {
                extensions.put(key, findings.clean(value, value.isScalar() ? value.raw() : value.json()));
            }
        }
    }
}
