package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Image;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The elements of an item of an export, and their reading. */
final class ItemFields {

    /** Those whose text is read. */
    static final Set<String> NAMES = Set.of(
            "title",
            "link",
            "pubDate",
            "dc:creator",
            "content:encoded",
            "excerpt:encoded",
            "wp:post_id",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:post_modified",
            "wp:post_modified_gmt",
            "wp:comment_status",
            "wp:post_name",
            "wp:status",
            "wp:post_parent",
            "wp:menu_order",
            "wp:post_type",
            "wp:post_password",
            "wp:is_sticky",
            "wp:attachment_url");

    /** Those that say nothing that an article has: an address that is none, an empty text, whether others may ping. */
    static final Set<String> IGNORED = Set.of("guid", "description", "wp:ping_status");

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

    /** Width and height at the beginning of what PHP made a text of. */
    private static final Pattern SIZE = Pattern.compile(
            "^a:\\d{1,9}:\\{s:5:\"width\";(?:i:|s:\\d:\")(\\d{1,6})\"?;s:6:\"height\";(?:i:|s:\\d:\")(\\d{1,6})\"?;");

    private ItemFields() {}

    /** The item that was entered last. */
    static RawItem read(XmlCursor xml, ReadingRules rules) {
        RawItem item = new RawItem();
        int depth = xml.depth();
        for (String name = xml.nextChild(depth); name != null; name = xml.nextChild(depth)) {
            read(name, xml, rules, item);
        }
        item.size(size(item.field("_wp_attachment_metadata")));
        return item;
    }

    private static void read(String name, XmlCursor xml, ReadingRules rules, RawItem item) {
        if (NAMES.contains(name)) {
            if (!item.add(name, name.equals("wp:post_password") ? mark(xml.text()) : xml.text())) {
                item.omit(RawItem.Omission.REPEATED_ELEMENT, name);
            }
            return;
        }
        switch (name) {
            case "category" -> item.addTerm(xml.attribute("domain"), xml.attribute("nicename"), xml.text());
            case "wp:postmeta" -> readField(xml, rules, item);
            case "wp:comment" -> {
                if (item.comments().size() == rules.maxComments()) {
                    throw xml.refused("has an item with more than " + rules.maxComments() + " comments");
                }
                item.addComment(RawTexts.of(xml, CommentFields.NAMES));
            }
            default -> {
                if (!IGNORED.contains(name)) {
                    item.omit(RawItem.Omission.UNUSUAL_ELEMENT, name);
                }
            }
        }
    }

    private static void readField(XmlCursor xml, ReadingRules rules, RawItem item) {
        RawTexts field = RawTexts.of(xml, FIELD);
        String name = field.get("wp:meta_key");
        if (OWN_FIELDS.contains(name) || rules.fields().contains(name)) {
            item.addField(name, field);
        } else if (!name.startsWith("_")) {
            item.omit(RawItem.Omission.FIELD, name);
        }
    }

    /** That there is a password, and not the password. */
    static String mark(String password) {
        return password.isBlank() ? "" : "protected";
    }

    private static Image.@Nullable Size size(String serialized) {
        Matcher size = SIZE.matcher(serialized);
        return size.find() ? size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))) : null;
    }

    /** A size, null where either number says nothing. */
    static Image.@Nullable Size size(int width, int height) {
        return width > 0 && height > 0 ? new Image.Size(width, height) : null;
    }
}
