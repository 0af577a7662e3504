package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.page.PageRemoval;
import io.github.standfirst.exchange.wordpress.RawWordPressItem;
import io.github.standfirst.exchange.wordpress.WordPressExport;
import io.github.standfirst.exchange.wordpress.WordPressItem;
import io.github.standfirst.exchange.wordpress.WordPressItems;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exports of WordPress. */
final class WxrFormat implements DocumentFormat {

    @Override
    public boolean recognizes(Head head) {
        return head.isMarkup() && head.contains("<rss") && head.contains("wordpress.org/export/");
    }

    @Override
    public ItemSource open(InputStream bytes, ReadingOptions options) {
        WordPressItems items = WordPressExport.builder()
                .zone(options.zone())
                .postTypes(options.postTypes())
                .maxItemLength(options.maxItemLength())
                .build()
                .open(bytes);
        return new ItemSource() {
            @Override
            public @Nullable Piece next() {
                return items.hasNext() ? new ExportPiece(items.nextRaw()) : null;
            }

            @Override
            public void close() {
                items.close();
            }
        };
    }

    /**
     * An item of an export.
     *
     * @param raw as it stands in the file
     */
    private record ExportPiece(RawWordPressItem raw) implements ItemSource.Piece {

        @Override
        public int length() {
            return raw.length();
        }

        @Override
        public List<ArchiveItem> items() {
            return List.of(item(raw.item()));
        }

        private static ArchiveItem item(WordPressItem item) {
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
}
