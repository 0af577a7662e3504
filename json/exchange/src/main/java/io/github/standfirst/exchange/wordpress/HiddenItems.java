package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.text.Quoted;
import org.jspecify.annotations.Nullable;

/** Items that nothing is made of. */
final class HiddenItems {

    private HiddenItems() {}

    /** Notes that an item has a status in which nobody sees it; answers whether it has. */
    static boolean isHidden(RawItem item, ItemNotes notes) {
        String status = item.get("wp:status");
        boolean shown = status.isEmpty() || status.equals("publish") || status.equals("inherit");
        if (!shown) {
            notes.add("its status is " + Quoted.of(status) + ", in which readers do not see it");
        }
        return !shown;
    }

    /** What stands for an item that nothing is made of; the notes say why. */
    static WordPressItem.LeftOut leftOut(String type, RawItem item, ItemNotes notes) {
        int comments = item.comments().size();
        if (comments > 0) {
            notes.add("its comments are left out with it: " + comments);
        }
        @Nullable ArticleId id = ItemNumbers.id(item.get("wp:post_id")).orElse(null);
        return new WordPressItem.LeftOut(type, id == null ? null : id.value(), notes.list());
    }
}
