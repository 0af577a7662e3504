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
    private final PostReading posts;
    private final AttachmentReading attachments;
    private final MenuReading menus;

    ItemReading(ReadingRules rules, SiteMemory memory) {
        this.rules = rules;
        posts = new PostReading(rules, memory);
        attachments = new AttachmentReading(rules);
        menus = new MenuReading(memory);
    }

    /**
     * What becomes of an item.
     *
     * @param lead its picture, null where there is none or where the source has it elsewhere
     */
    WordPressItem item(RawItem item, @Nullable Figure lead) {
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
                case "nav_menu_item" -> menus.read(item, id.get(), notes);
                default -> {
                    if (!rules.postTypes().contains(type)) {
                        notes.add("posts of this type were not asked for");
                        yield HiddenItems.leftOut(type, item, notes);
                    }
                    yield posts.read(type, item, id.get(), lead, notes);
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
        return written.length() <= MAX_TYPE_LENGTH ? written : written.substring(0, MAX_TYPE_LENGTH);
    }
}
