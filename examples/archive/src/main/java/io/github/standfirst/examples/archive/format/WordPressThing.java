package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.page.PageRemoval;
import io.github.standfirst.exchange.wordpress.WordPressItem;

/** Things of WordPress, which are the same in its exports and in what its REST API answers. */
final class WordPressThing {

    private WordPressThing() {}

    static ArchiveItem item(WordPressItem item) {
        if (item instanceof WordPressItem.Post post) {
            return new ArchiveItem.Story(
                    post.type(),
                    post.article(),
                    post.comments(),
                    post.contacts(),
                    post.removals().stream().map(PageRemoval::removal).toList(),
                    post.notes());
        }
        if (item instanceof WordPressItem.LeftOut leftOut) {
            String id = leftOut.id() == null ? "" : leftOut.id();
            return new ArchiveItem.LeftOut(leftOut.type(), id, leftOut.notes());
        }
        return new ArchiveItem.Further(kind(item), item.notes());
    }

    private static String kind(WordPressItem item) {
        if (item instanceof WordPressItem.Site) {
            return "site";
        }
        if (item instanceof WordPressItem.SiteAuthor) {
            return "author";
        }
        if (item instanceof WordPressItem.SiteCategory) {
            return "category";
        }
        if (item instanceof WordPressItem.SiteTag) {
            return "tag";
        }
        if (item instanceof WordPressItem.Attachment) {
            return "attachment";
        }
        if (item instanceof WordPressItem.MenuEntry) {
            return "menu entry";
        }
        if (item instanceof WordPressItem.Term term) {
            return term.taxonomy().equals("nav_menu") ? "menu" : "term";
        }
        throw new AssertionError(item);
    }
}
