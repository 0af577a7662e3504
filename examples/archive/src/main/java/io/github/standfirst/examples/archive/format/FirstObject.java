package io.github.standfirst.examples.archive.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The members of a JSON object, or of the first one in an array, as far as the beginning of the file goes.
 *
 * @param members their names and values: texts and numbers as they stand there, all else empty
 * @param kinds the names and what their values begin with
 */
record FirstObject(Map<String, String> members, Map<String, JsonToken> kinds) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The members at the beginning of a file; none where it begins otherwise. */
    static FirstObject of(Head head) {
        FirstObject found = new FirstObject(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (!head.isObject() && !head.isArray()) {
            return found;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), head.text())) {
            if (parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() != JsonToken.START_OBJECT) {
                return found;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                found.kinds.put(name, value);
                found.members.put(name, value.isScalarValue() ? parser.getString() : "");
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            // The beginning ends in the middle of a value, or the rest is bad, of which whoever reads it will complain.
            return found;
        }
        return found;
    }

    Set<String> names() {
        return members.keySet();
    }

    /** Answers whether there are such members. */
    boolean has(String... names) {
        return members.keySet().containsAll(Set.of(names));
    }

    /** Answers whether a member is a whole number. */
    boolean isNumber(String name) {
        return kinds.get(name) == JsonToken.VALUE_NUMBER_INT;
    }

    /** The text or number of a member, empty where it has none. */
    String value(String name) {
        return members.getOrDefault(name, "");
    }
}
