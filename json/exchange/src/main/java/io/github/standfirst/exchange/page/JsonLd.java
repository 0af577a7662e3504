package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.Statuses;
import java.util.List;
import java.util.Locale;
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

    private final LinkedData data = new LinkedData();
    private final Statuses statuses;

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
        this.statuses = new Statuses(data);
    }

    private void read(String json, int block, Notes notes) {
        try {
            data.add(JsonValue.root(MAPPER.readTree(unwrapped(json))));
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

    LinkedData data() {
        return data;
    }

    Statuses statuses() {
        return statuses;
    }

    /** All objects, in the order of the page. */
    List<LinkedObject> objects() {
        return data.objects();
    }

    /** The objects that a property holds or refers to. */
    List<LinkedObject> objects(LinkedObject object, String property) {
        return data.objects(object, property);
    }

    /** The first text of a property: its value, or the name of the object that it holds or refers to. */
    Optional<String> text(LinkedObject object, String property) {
        return texts(object, property).stream().findFirst();
    }

    /** The texts of a property that are not empty, each as one line. */
    List<String> texts(LinkedObject object, String property) {
        return data.values(object, property).stream()
                .map(value -> PageText.decoded(LinkedData.text(value)))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
