package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Figure;
import io.github.standfirst.text.HtmlLimitException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an item of what WordPress says of it, by the type of post that it is. */
final class ItemReading {

    private static final int MAX_TYPE_LENGTH = 100;

    private final ReadingRules rules;
    private final SiteMemory memory;
    private final AttachmentReading attachments;

    ItemReading(ReadingRules rules, SiteMemory memory) {
        this.rules = rules;
        this.memory = memory;
        attachments = new AttachmentReading(rules);
    }

    /** What becomes of an item, by what is known of the site now. */
    RawWordPressItem take(RawItem item) {
        SiteView site = memory.view();
        return new RawWordPressItem(item.length(), () -> item(item, site, null));
    }

    /**
     * What becomes of an item, by what is known of the site now.
     *
     * @param lead its picture, null where there is none or where the source has it elsewhere
     */
    WordPressItem item(RawItem item, @Nullable Figure lead) {
        return item(item, memory.view(), lead);
    }

    private WordPressItem item(RawItem item, SiteView site, @Nullable Figure lead) {
        String type = type(item.get("wp:post_type"));
        Optional<ArticleId> id = ItemNumbers.id(item.get("wp:post_id"));
        ItemNotes notes = new ItemNotes();
        item.report(notes);
        if (id.isEmpty()) {
            notes.add("it has no id");
            return HiddenItems.leftOut(type, item, notes);
        }
        try {
            return switch (type) {
                case "attachment" -> attachments.read(item, id.get(), notes);
                case "nav_menu_item" -> new MenuReading(site).read(item, id.get(), notes);
                default -> {
                    if (!rules.postTypes().contains(type)) {
                        notes.add("posts of this type were not asked for");
                        yield HiddenItems.leftOut(type, item, notes);
                    }
                    yield new PostReading(rules, site).read(type, item, id.get(), lead, notes);
                }
            };
        } catch (HtmlLimitException e) {
            notes.add("a text is too long: " + e.getMessage());
            return HiddenItems.leftOut(type, item, notes);
        }
    }

    /** Posts of exports that are older than types are posts. */
    private static String type(String written) {
        if (written.isEmpty()) {
            return "post";
        }
        if (written.length() <= MAX_TYPE_LENGTH) {
            return written;
        }
        boolean between = Character.isHighSurrogate(written.charAt(MAX_TYPE_LENGTH - 1));
        return written.substring(0, between ? MAX_TYPE_LENGTH - 1 : MAX_TYPE_LENGTH);
    }
}
