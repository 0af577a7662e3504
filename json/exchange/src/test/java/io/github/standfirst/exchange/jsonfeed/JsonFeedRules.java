package io.github.standfirst.exchange.jsonfeed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a> demands, checked without the code that writes. */
final class JsonFeedRules {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Map<String, String> TOP = Map.ofEntries(
            Map.entry("version", "string"),
            Map.entry("title", "string"),
            Map.entry("home_page_url", "url"),
            Map.entry("feed_url", "url"),
            Map.entry("description", "string"),
            Map.entry("user_comment", "string"),
            Map.entry("next_url", "url"),
            Map.entry("icon", "url"),
            Map.entry("favicon", "url"),
            Map.entry("authors", "authors"),
            Map.entry("language", "string"),
            Map.entry("expired", "boolean"),
            Map.entry("items", "array"));
    private static final Map<String, String> ITEM = Map.ofEntries(
            Map.entry("id", "string"),
            Map.entry("url", "url"),
            Map.entry("external_url", "url"),
            Map.entry("title", "string"),
            Map.entry("content_html", "string"),
            Map.entry("content_text", "string"),
            Map.entry("summary", "string"),
            Map.entry("image", "url"),
            Map.entry("banner_image", "url"),
            Map.entry("date_published", "date"),
            Map.entry("date_modified", "date"),
            Map.entry("authors", "authors"),
            Map.entry("tags", "strings"),
            Map.entry("language", "string"));
    private static final Map<String, String> AUTHOR = Map.of("name", "string", "url", "url", "avatar", "url");

    private final List<String> broken = new ArrayList<>();

    private JsonFeedRules() {}

    /** The rules that a feed breaks, each with its place; none if it is one. */
    static List<String> broken(String json) {
        JsonFeedRules rules = new JsonFeedRules();
        JsonNode feed = JsonMapper.shared().readTree(json);
        rules.object("", feed, TOP);
        rules.require(feed.path("version").stringValue("").equals("https://jsonfeed.org/version/1.1"), "version");
        rules.require(feed.has("title"), "title");
        rules.require(feed.has("items"), "items");
        Set<String> ids = new HashSet<>();
        int index = 0;
        for (JsonNode item : feed.path("items")) {
            String at = "items/" + index++ + "/";
            rules.object(at, item, ITEM);
            rules.require(!item.path("id").stringValue("").isEmpty(), at + "id");
            rules.require(ids.add(item.path("id").stringValue("")), at + "id is not unique");
            rules.require(item.has("content_html") || item.has("content_text"), at + "content");
        }
        return rules.broken;
    }

    private void object(String at, JsonNode object, Map<String, String> members) {
        require(object.isObject(), at + " is no object");
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            if (name.startsWith("_")) {
                require(member.getValue().isObject() && !name.contains("."), at + name);
            } else {
                check(at + name, member.getValue(), members.getOrDefault(name, "unknown"));
            }
        }
    }

    private void check(String at, JsonNode value, String kind) {
        switch (kind) {
            case "string" -> require(value.isString(), at);
            case "url" -> require(ADDRESS.matcher(value.stringValue("")).matches(), at);
            case "boolean" -> require(value.isBoolean(), at);
            case "date" -> require(isDate(value.stringValue("")), at);
            case "array" -> require(value.isArray(), at);
            case "strings" -> require(value.isArray() && value.valueStream().allMatch(JsonNode::isString), at);
            case "authors" -> {
                require(value.isArray() && !value.isEmpty(), at);
                for (JsonNode author : value) {
                    require(!author.isEmpty(), at + " has an empty author");
                    object(at + "/", author, AUTHOR);
                }
            }
            default -> broken.add(at + " is no member of the format");
        }
    }

    private static boolean isDate(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }
}
