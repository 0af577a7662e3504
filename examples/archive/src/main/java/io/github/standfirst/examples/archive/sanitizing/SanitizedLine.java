package io.github.standfirst.examples.archive.sanitizing;

import io.github.standfirst.examples.archive.format.TextLines.BadLineException;
import io.github.standfirst.examples.archive.format.TextLines.Line;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.HtmlLimitException;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a line.
 *
 * @param json the line to print
 * @param isProblem whether nothing could be made of it
 */
public record SanitizedLine(String json, boolean isProblem) {

    /** Strict: where two members had one name, nobody would know which of them is safe. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(32 * 1024 * 1024)
                            .maxNestingDepth(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Makes lines; thread-safe.
     *
     * @param policy what is kept
     * @param report whether to say what was removed
     * @param file what errors call the file, empty where there is one alone
     */
    public record Maker(HtmlPolicy policy, boolean report, String file) {

        /** What becomes of a line. */
        public SanitizedLine make(Line line) {
            try {
                JsonNode json = JSON.readTree(line.text());
                JsonNode html = json.path("html");
                if (!html.isString()) {
                    return error(line, "there is no text that is called html");
                }
                return report ? reported(policy.examine(html.stringValue())) : cleaned(html.stringValue());
            } catch (JacksonException e) {
                return error(line, "the line is no JSON object");
            } catch (BadLineException | HtmlLimitException e) {
                return error(line, String.valueOf(e.getMessage()));
            }
        }

        private SanitizedLine cleaned(String html) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("html", policy.sanitize(html).html());
            return new SanitizedLine(json.toString(), false);
        }

        private static SanitizedLine reported(Cleaned cleaned) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("html", cleaned.html().html());
            ArrayNode removed = json.putArray("removed");
            for (Removal removal : cleaned.removals()) {
                ObjectNode entry = removed.addObject();
                entry.put("kind", word(removal.kind()));
                entry.put("tag", removal.tag());
                if (removal.attribute() != null) {
                    entry.put("attribute", removal.attribute());
                }
                if (removal.value() != null) {
                    entry.put("value", removal.value());
                }
                entry.put("reason", word(removal.reason()));
                entry.put("position", removal.position());
            }
            if (cleaned.furtherRemovals() > 0) {
                json.put("further", cleaned.furtherRemovals());
            }
            return new SanitizedLine(json.toString(), false);
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private SanitizedLine error(Line line, String message) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            if (!file.isEmpty()) {
                json.put("file", file);
            }
            json.put("line", line.number());
            json.put("error", message);
            return new SanitizedLine(json.toString(), true);
        }
    }
}
