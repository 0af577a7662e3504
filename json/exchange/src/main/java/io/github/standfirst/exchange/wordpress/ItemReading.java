package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.Quoted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an item of an {@code item}, by the type of post that it is. */
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

    /** The item that was entered last. */
    WordPressItem item(XmlCursor xml) {
        RawItem item = RawItem.of(xml, rules);
        String type = type(item.get("wp:post_type"));
        Optional<ArticleId> id = id(item.get("wp:post_id"));
        ItemNotes notes = new ItemNotes();
        item.report(notes);
        if (id.isEmpty()) {
            notes.add("it has no id");
            return leftOut(type, item, notes);
        }
        try {
            return switch (type) {
                case "attachment" -> attachments.read(item, id.get(), notes);
                case "nav_menu_item" -> menus.read(item, id.get(), notes);
                default -> {
                    if (!rules.postTypes().contains(type)) {
                        notes.add("posts of this type were not asked for");
                        yield leftOut(type, item, notes);
                    }
                    yield posts.read(type, item, id.get(), notes);
                }
            };
        } catch (HtmlLimitException e) {
            notes.add("a text is too long: " + e.getMessage());
            return leftOut(type, item, notes);
        }
    }

    /** Posts of exports that are older than types are posts. */
    private static String type(String written) {
        if (written.isEmpty()) {
            return "post";
        }
        return written.length() <= MAX_TYPE_LENGTH ? written : written.substring(0, MAX_TYPE_LENGTH);
    }

    /** The id of a post, nothing where a text is none or is zero. */
    static Optional<ArticleId> id(String text) {
        try {
            return text.isEmpty() || text.equals("0") ? Optional.empty() : Optional.of(ArticleId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Notes that an item has a status in which nobody sees it; answers whether it has. */
    static boolean isHidden(RawItem item, ItemNotes notes) {
        String status = item.get("wp:status");
        boolean shown = status.isEmpty() || status.equals("publish") || status.equals("inherit");
        if (!shown) {
            notes.add("its status is " + Quoted.of(status) + ", in which readers do not see it");
        }
        return !shown;
    }

    /** A number that says where among others something stands; 0 where a text is none. */
    static int position(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static WordPressItem.LeftOut leftOut(String type, RawItem item, ItemNotes notes) {
        int comments = item.comments().size();
        if (comments > 0) {
            notes.add("its comments are left out with it: " + comments);
        }
        @Nullable ArticleId id = id(item.get("wp:post_id")).orElse(null);
        return new WordPressItem.LeftOut(type, id == null ? null : id.value(), notes.list());
    }
}
