package io.github.standfirst.exchange.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON-LD of a page: the objects of all its blocks, wherever they stand, and those that ids refer to. Read
 * leniently, for pages have comments, trailing commas and raw line feeds in it, and within limits.
 */
final class JsonLd {

    private static final int MAX_BLOCK_LENGTH = 2_000_000;
    private static final int MAX_LENGTH = 4_000_000;
    private static final int MAX_TOKENS = 400_000;
    private static final int MAX_DEPTH = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .build())
            .build();

    /** Escapes of controls; a lone surrogate cannot be told from half a pair by its escape, and is not looked for. */
    private static final Pattern FORBIDDEN_ESCAPE =
            Pattern.compile("(?<!\\\\)\\\\u00(?:0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF]|[89][0-9a-fA-F])");

    private final List<JsonLdObject> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    JsonLd(Document document, Notes notes) {
        int length = 0;
        int block = 0;
        for (Element script : document.getElementsByTag("script")) {
            String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
            if (type.startsWith("application/ld+json")) {
                block++;
                String json = script.data();
                length += json.length();
                if (json.length() > MAX_BLOCK_LENGTH || length > MAX_LENGTH) {
                    notes.add(String.format(
                            Locale.ROOT,
                            "json-ld block %d is left out: it is past the limit of %d characters",
                            block,
                            json.length() > MAX_BLOCK_LENGTH ? MAX_BLOCK_LENGTH : MAX_LENGTH));
                    length -= json.length();
                } else {
                    read(json, block, notes);
                }
            }
        }
    }

    private void read(String json, int block, Notes notes) {
        try {
            collect(MAPPER.readTree(unwrapped(json)));
            if (FORBIDDEN_ESCAPE.matcher(json).find()) {
                notes.add(String.format(
                        Locale.ROOT,
                        "json-ld block %d has characters that no text may hold; U+FFFD stands for each",
                        block));
            }
        } catch (StreamConstraintsException e) {
            notes.add(String.format(
                    Locale.ROOT,
                    "json-ld block %d is left out: it has more than %d objects and lists in one another, more than %d"
                            + " tokens, or a longer name or number than is read",
                    block,
                    MAX_DEPTH,
                    MAX_TOKENS));
        } catch (JacksonException e) {
            @Nullable TokenStreamLocation place = e.getLocation();
            String where = place == null
                    ? ""
                    : String.format(Locale.ROOT, " at line %d, column %d", place.getLineNr(), place.getColumnNr());
            notes.add(String.format(Locale.ROOT, "json-ld block %d is left out: it cannot be read%s", block, where));
        }
    }

    /** Without the comment or CDATA section that old templates put around scripts. */
    private static String unwrapped(String json) {
        String text = json.strip();
        for (String opening : new String[] {"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["}) {
            text = text.startsWith(opening) ? text.substring(opening.length()).strip() : text;
        }
        for (String closing : new String[] {"-->", "//]]>", "/*]]>*/", "]]>", ";"}) {
            text = text.endsWith(closing)
                    ? text.substring(0, text.length() - closing.length()).strip()
                    : text;
        }
        return text;
    }

    private record Visit(JsonNode node, String role) {}

    /** Finds all objects of a block, in its order, without recursion. */
    private void collect(JsonNode root) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(root, ""));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            JsonNode node = visit.node();
            List<Visit> within = new ArrayList<>();
            if (node.isArray()) {
                node.forEach(element -> within.add(new Visit(element, visit.role())));
            } else if (node.isObject()) {
                objects.add(new JsonLdObject(node, visit.role()));
                String id = node.path("@id").stringValue("");
                if (!id.isEmpty()) {
                    byId.merge(id, node, (known, other) -> other.size() > known.size() ? other : known);
                }
                node.properties()
                        .forEach(property -> within.add(new Visit(
                                property.getValue(), property.getKey().equals("@graph") ? "" : property.getKey())));
            }
            for (int i = within.size() - 1; i >= 0; i--) {
                open.push(within.get(i));
            }
        }
    }

    /** All objects, in the order of the page. */
    List<JsonLdObject> objects() {
        return objects;
    }

    /** The objects that a property holds or refers to. */
    List<JsonLdObject> objects(JsonLdObject object, String property) {
        List<JsonLdObject> values = new ArrayList<>();
        for (JsonNode value : object.values(property)) {
            if (value.isObject()) {
                values.add(new JsonLdObject(resolved(value), property));
            }
        }
        return values;
    }

    /** The object of an id where one only refers to it; one step, so that circles do no harm. */
    private JsonNode resolved(JsonNode value) {
        String id = value.path("@id").stringValue("");
        @Nullable JsonNode known = byId.get(id);
        return known != null && known.size() > value.size() ? known : value;
    }

    /** The first text of a property: its value, or the name of the object that it holds or refers to. */
    Optional<String> text(JsonLdObject object, String property) {
        return texts(object, property).stream().findFirst();
    }

    /** The texts of a property that are not empty, each as one line. */
    List<String> texts(JsonLdObject object, String property) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : object.values(property)) {
            String text = value.isObject() ? nameOf(resolved(value)) : value.asString("");
            String line = PageText.decoded(text);
            if (!line.isEmpty()) {
                texts.add(line);
            }
        }
        return texts;
    }

    private static String nameOf(JsonNode object) {
        for (String property : new String[] {"@value", "name", "text"}) {
            String text = object.path(property).asString("");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
