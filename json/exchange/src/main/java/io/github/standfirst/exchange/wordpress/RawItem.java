package io.github.standfirst.exchange.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item as it stands in the file: of its custom fields those that are wanted, of its password that there is one. */
final class RawItem {

    /** Fields of WordPress itself that say what an item is. */
    private static final Set<String> OWN_FIELDS = Set.of(
            "_thumbnail_id",
            "_wp_attachment_image_alt",
            "_wp_attachment_metadata",
            "_menu_item_type",
            "_menu_item_object",
            "_menu_item_object_id",
            "_menu_item_menu_item_parent",
            "_menu_item_url");

    private static final Set<String> FIELD = Set.of("wp:meta_key", "wp:meta_value");

    private static final int MAX_NAMES = 20;

    private final RawTexts texts = new RawTexts();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Set<String> otherFields = new LinkedHashSet<>();
    private final Set<String> otherElements = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private final List<RawTerm> terms = new ArrayList<>();
    private final List<RawTexts> comments = new ArrayList<>();
    private int forbidden;
    private int length;

    /**
     * A term that an item has.
     *
     * @param taxonomy {@code category}, {@code post_tag} or another, empty in old exports
     * @param slug its slug, empty in old exports
     * @param name its name, with markup
     */
    record RawTerm(String taxonomy, String slug, String name) {}

    private RawItem() {}

    /** The item that was entered last. */
    static RawItem of(XmlCursor xml, ReadingRules rules) {
        RawItem item = new RawItem();
        int depth = xml.depth();
        for (String name = xml.nextChild(depth); name != null; name = xml.nextChild(depth)) {
            item.addChild(name, xml, rules);
        }
        return item;
    }

    private void addChild(String name, XmlCursor xml, ReadingRules rules) {
        if (ItemFields.NAMES.contains(name)) {
            if (!texts.add(name, name.equals("wp:post_password") ? mark(xml.text()) : xml.text())) {
                repeated.add(name);
            }
            return;
        }
        switch (name) {
            case "category" -> {
                String taxonomy = xml.attribute("domain");
                String slug = xml.attribute("nicename");
                terms.add(new RawTerm(clean(taxonomy).strip(), clean(slug).strip(), clean(xml.text())));
            }
            case "wp:postmeta" -> addField(RawTexts.of(xml, FIELD), rules);
            case "wp:comment" -> {
                if (comments.size() == rules.maxComments()) {
                    throw xml.refused("has an item with more than " + rules.maxComments() + " comments");
                }
                RawTexts comment = RawTexts.of(xml, CommentFields.NAMES);
                forbidden += comment.forbidden();
                length += comment.length();
                comments.add(comment);
            }
            default -> {
                if (!ItemFields.IGNORED.contains(name) && otherElements.size() < MAX_NAMES) {
                    otherElements.add(name);
                }
            }
        }
    }

    /** That there is a password, and not the password. */
    private static String mark(String password) {
        return password.isBlank() ? "" : "protected";
    }

    private String clean(String text) {
        RawTexts one = new RawTexts();
        one.add("", text);
        forbidden += one.forbidden();
        length += one.length();
        return one.whole("");
    }

    private void addField(RawTexts field, ReadingRules rules) {
        String name = field.get("wp:meta_key");
        if (OWN_FIELDS.contains(name) || rules.fields().contains(name)) {
            forbidden += field.forbidden();
            length += field.length();
            fields.computeIfAbsent(name, first -> new ArrayList<>()).add(field.whole("wp:meta_value"));
        } else if (!name.startsWith("_") && otherFields.size() < MAX_NAMES) {
            otherFields.add(name);
        }
    }

    /** How many characters all of its texts have. */
    int length() {
        return texts.length() + length;
    }

    /** The texts of its elements. */
    RawTexts texts() {
        return texts;
    }

    /** The text of an element, without white space around it. */
    String get(String name) {
        return texts.get(name);
    }

    /** The first value of a custom field, without white space around it; empty where it has none. */
    String field(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** The values of all custom fields that are wanted, by name. */
    Map<String, List<String>> fields() {
        return fields;
    }

    List<RawTerm> terms() {
        return terms;
    }

    List<RawTexts> comments() {
        return comments;
    }

    /** Says what the file has of the item and is not read. */
    void report(ItemNotes notes) {
        notes.addNames("elements that exports usually do not have, left out: ", otherElements);
        notes.addNames("elements that stand there again, left out: ", repeated);
        notes.addNames("custom fields that were not asked for: ", otherFields);
        notes.addForbidden(texts.forbidden() + forbidden);
    }
}
