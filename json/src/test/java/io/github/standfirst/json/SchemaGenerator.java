package io.github.standfirst.json;

import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.Appeal;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PolicyRules;
import io.github.standfirst.json.Choice.Case;
import io.github.standfirst.json.Member.Presence;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the schemas of the tables that write and read, and of the constraints on the components of the same names. A test
 * compares them with the files in the jar; {@code -Dschemas.write=true} writes those.
 */
final class SchemaGenerator {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String ID = "^\\S+$";

    /** Texts that may not be blank, which no annotation states. */
    private static final Set<String> NOT_BLANK = Set.of(
            "Appeal.text",
            "Author.name",
            "Category.name",
            "Consent.statement",
            "Dateline.place",
            "Link.title",
            "Rights.holder",
            "Tag.name",
            "Violation.code");

    /** The most UTF-16 code units of texts of types that are no records, and so have no annotations. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "Appeal.text", Appeal.MAX_LENGTH,
            "Contact.email", Contact.MAX_EMAIL_LENGTH,
            "HtmlPolicy.name", PolicyRules.MAX_NAME_LENGTH,
            "Writing.idPrefix", 40);

    private static final String NOT_EMPTY = "^[^ \\t\\n]+$";

    /** What the constructors of these types ask of their texts, or of each in a list. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("Violation.pointer", "^(/([^~]|~[01])*)?$"),
            Map.entry("HtmlPolicy.elements", "^[a-z-]+$"),
            Map.entry("HtmlPolicy.everywhere", "^[a-z-]+$"),
            Map.entry("Addresses.schemes", "^(https?|mailto|sms|tel)$"),
            Map.entry("Addresses.dataImageTypes", "^image/(avif|gif|jpeg|png|webp)$"),
            Map.entry("Links.rel", "^[a-z]+$"),
            Map.entry("Links.ownHosts", "^[^\\s/:A-Z]+$"),
            Map.entry("Embed.host", "^[^\\s/:A-Z]+$"),
            Map.entry("Embed.sandbox", "^allow-[a-z-]+$"),
            Map.entry("Embed.allow", "^[a-z-]+$"),
            Map.entry("ValueRule.exactly", NOT_EMPTY),
            Map.entry("ValueRule.prefixes", NOT_EMPTY),
            Map.entry("Writing.idPrefix", "^[A-Za-z][A-Za-z0-9_-]*$"));

    /** What the constructors of these types ask of their numbers, which no annotation states. */
    private static final Map<String, Integer> LEAST = Map.ofEntries(
            Map.entry("ThreadSummary.count", 0),
            Map.entry("ThreadPage.first", 0),
            Map.entry("Shown.depth", 0),
            Map.entry("Shown.number", 0),
            Map.entry("Shown.replies", 0),
            Map.entry("Placeholder.depth", 0),
            Map.entry("Size.width", 1),
            Map.entry("Size.height", 1),
            Map.entry("DiscussionRules.depthShown", 0),
            Map.entry("DiscussionRules.maxLength", 1),
            Map.entry("Problem.status", 100),
            Map.entry("Decision.current", 1),
            Map.entry("Decision.revision", 1),
            Map.entry("Decision.reverses", 1),
            Map.entry("Decision.upholds", 1),
            Map.entry("CommentHistory.current", 1),
            Map.entry("Appeal.decision", 1),
            Map.entry("Posted.reactions", 1),
            Map.entry("HtmlPolicy.version", 1),
            Map.entry("Addresses.maxDataImageBytes", 0),
            Map.entry("Writing.highestHeading", 1),
            Map.entry("Limits.maxLength", 1),
            Map.entry("Limits.maxDepth", 4));

    private static final Map<String, Integer> MOST = Map.of(
            "Problem.status", 599,
            "Writing.highestHeading", 6,
            "Limits.maxDepth", HtmlPolicy.DEFAULT_MAX_DEPTH);

    private final String refs;
    private final boolean openApi;
    private final Map<String, Object> types = new TreeMap<>();

    private SchemaGenerator(String refs, boolean openApi) {
        this.refs = refs;
        this.openApi = openApi;
    }

    /** The text of the schema of a document. */
    static String schema(DocumentSchema document) {
        SchemaGenerator generator = new SchemaGenerator("#/$defs/", false);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:standfirst:schema:" + document.fileName().replace(".schema.json", "") + ":1");
        root.putAll(generator.of(document.form(), ""));
        root.put("$defs", generator.types);
        return text(root);
    }

    /** The text of all that the public sees and sends, for OpenAPI. */
    static String openApi() {
        SchemaGenerator generator = new SchemaGenerator("#/components/schemas/", true);
        List.of(
                        DocumentSchema.ARTICLE,
                        DocumentSchema.COMMENT,
                        DocumentSchema.THREAD_PAGE,
                        DocumentSchema.TEASER,
                        DocumentSchema.ARTICLE_PAGE,
                        DocumentSchema.PROBLEM,
                        DocumentSchema.SUBMISSION)
                .forEach(document -> generator.of(document.form(), ""));
        return text(Map.of("components", Map.of("schemas", generator.types)));
    }

    private static String text(Object tree) {
        return MAPPER.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
    }

    /** The schema of a form; what has a name is put beside and referred to. */
    private Map<String, Object> of(Form<?> form, String member) {
        if (form instanceof PrivateForm<?> hidden) {
            return of(hidden.form(), member);
        }
        if (form instanceof Shape<?> shape) {
            return reference(name(shape.type()), () -> object(shape, ""));
        }
        if (form instanceof Choice<?> choice) {
            return choice(choice);
        }
        if (form instanceof ListForm<?> list) {
            return map("type", "array", "items", of(list.element(), member));
        }
        if (form instanceof MapForm<?> entries) {
            Map<String, Object> value = of(entries.value(), member);
            return map(
                    "type",
                    "object",
                    "propertyNames",
                    map("minLength", 1, "maxLength", 191, "pattern", ID),
                    "additionalProperties",
                    value);
        }
        if (form == InstantForm.INSTANT) {
            return map(
                    "type",
                    "string",
                    "format",
                    "date-time",
                    "pattern",
                    "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$");
        }
        if (form instanceof TextForm<?> text && !form.equals(PolicyShapes.WORD)) {
            return text(text);
        }
        if (form == NumberForm.NUMBER) {
            return map(
                    "type",
                    "integer",
                    "minimum",
                    LEAST.getOrDefault(member, Integer.MIN_VALUE),
                    "maximum",
                    MOST.getOrDefault(member, Integer.MAX_VALUE));
        }
        if (form == FlagForm.FLAG) {
            return map("type", "boolean");
        }
        if (form.wanted().equals("version 1")) {
            return map("const", 1);
        }
        Map<String, Object> text = map("type", "string");
        if (PATTERNS.containsKey(member)) {
            text.put("pattern", PATTERNS.get(member));
        }
        return text;
    }

    private Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!types.containsKey(name)) {
            types.put(name, Map.of());
            types.put(name, schema.get());
        }
        return map("$ref", refs + name);
    }

    private Map<String, Object> choice(Choice<?> choice) {
        List<Map<String, Object>> cases = new ArrayList<>();
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (Case<?> each : choice.cases()) {
            Map<String, Object> reference =
                    reference(name(each.shape().type()), () -> object(each.shape(), each.tag()));
            cases.add(reference);
            mapping.put(each.tag(), reference.get("$ref"));
        }
        if (cases.size() == 1) {
            return cases.get(0);
        }
        return reference(name(choice.type()), () -> {
            Map<String, Object> schema = map("oneOf", cases);
            if (openApi) {
                schema.put("discriminator", map("propertyName", "type", "mapping", mapping));
            }
            return schema;
        });
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null || outer.getSimpleName().equals("ThreadRow") ? "" : outer.getSimpleName())
                + type.getSimpleName();
    }

    private Map<String, Object> object(Shape<?> shape, String tag) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (!tag.isEmpty()) {
            properties.put("type", map("const", tag));
            required.add("type");
        }
        for (Member<?, ?> member : shape.members()) {
            String name = shape.type().getSimpleName() + "." + member.name();
            Map<String, Object> schema = of(member.form(), name);
            constrain(schema, shape.type(), member.name());
            if (NOT_BLANK.contains(name)) {
                schema.put("pattern", "\\S");
            }
            if (LONGEST.containsKey(name)) {
                schema.put("maxLength", LONGEST.get(name));
            }
            if (name.equals("CommentHistory.revisions")) {
                schema.put("minItems", 1);
            }
            properties.put(member.name(), schema);
            if (member.presence() == Presence.REQUIRED) {
                required.add(member.name());
            }
        }
        Map<String, Object> object = map("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        if (shape.isClosed()) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    /** Adds what Jakarta Validation asks of the component that the member stands for. */
    private static void constrain(Map<String, Object> schema, Class<?> type, String member) {
        for (RecordComponent component :
                Optional.ofNullable(type.getRecordComponents()).orElse(new RecordComponent[0])) {
            if (component.getName().equals(member)) {
                constrain(schema, component.getAnnotatedType());
                Size size = component.getAccessor().getAnnotation(Size.class);
                if (size != null) {
                    schema.put("array".equals(schema.get("type")) ? "maxItems" : "maxProperties", size.max());
                }
            }
        }
    }

    private static void constrain(Map<String, Object> schema, AnnotatedType type) {
        TextLength length = type.getAnnotation(TextLength.class);
        if (length != null) {
            schema.put("maxLength", length.max());
            if (length.min() > 0) {
                schema.put("minLength", length.min());
            }
        }
        if (type instanceof AnnotatedParameterizedType map && schema.get("additionalProperties") instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked") // made above
            Map<String, Object> values = (Map<String, Object>) schema.get("additionalProperties");
            constrain(values, map.getAnnotatedActualTypeArguments()[1]);
        }
    }

    private static Map<String, Object> text(TextForm<?> form) {
        Class<?> type = form.type();
        if (type.isEnum()) {
            return map(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> written(form, constant))
                            .toList());
        }
        if (type == Duration.class) {
            return map("type", "string", "pattern", "^PT(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?$");
        }
        if (type == WebUrl.class) {
            return map("type", "string", "pattern", "^https?://", "maxLength", WebUrl.MAX_LENGTH);
        }
        if (type == URI.class) {
            return map("type", "string", "format", "iri-reference");
        }
        if (type == Language.class) {
            return map(
                    "type", "string", "pattern", "^[A-Za-z0-9-]+$", "minLength", 1, "maxLength", Language.MAX_LENGTH);
        }
        if (type == ThreadCursor.class) {
            return map("type", "string", "pattern", "^[A-Za-z0-9_-]+$", "maxLength", ThreadCursor.MAX_LENGTH);
        }
        if (type == Slug.class) {
            return map("type", "string", "pattern", "^[^\\s/?#\\\\]+$", "minLength", 1, "maxLength", Slug.MAX_BYTES);
        }
        return map("type", "string", "pattern", ID, "minLength", 1, "maxLength", 191);
    }

    private static <V> String written(TextForm<V> form, Object constant) {
        return form.written().apply(form.type().cast(constant));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
