package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One object of JSON-LD.
 *
 * @param node the object
 * @param role the name of the property that holds it; empty for one at the top or in a graph
 */
record JsonLdObject(JsonNode node, String role) {

    /** How many values of a list are tried where one is wanted. */
    private static final int MAX_TRIED = 20;

    private JsonNode list(String property) {
        JsonNode value = node.path(property);
        JsonNode list = value.path("@list");
        return list.isMissingNode() ? value : list;
    }

    /** The values of a property: none, one, or those of its array or list. */
    List<JsonNode> values(String property) {
        JsonNode list = list(property);
        List<JsonNode> values = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(values::add);
        } else if (!list.isMissingNode() && !list.isNull()) {
            values.add(list);
        }
        return values;
    }

    /**
     * The value of a property as it is written: of its first value, or of the id of the object that it holds. Many objects
     * may refer to one that has a long list, so only the beginning of a list is looked at.
     */
    String raw(String property) {
        JsonNode list = list(property);
        for (int i = 0; i < (list.isArray() ? Math.min(list.size(), MAX_TRIED) : 1); i++) {
            JsonNode value = list.isArray() ? list.path(i) : list;
            String text = value.isObject() ? firstOf(value, "@id", "url", "contentUrl", "@value") : value.asString("");
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String firstOf(JsonNode object, String... properties) {
        for (String property : properties) {
            String text = object.path(property).asString("");
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** Answers whether the object is of one of some types, given without their vocabulary. */
    boolean isAny(Set<String> types) {
        for (JsonNode type : values("@type")) {
            String name = type.asString("");
            int vocabulary = Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf(':'), name.lastIndexOf('#')));
            if (types.contains(name.substring(vocabulary + 1))) {
                return true;
            }
        }
        return false;
    }
}
