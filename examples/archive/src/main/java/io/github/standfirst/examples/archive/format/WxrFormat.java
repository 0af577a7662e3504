package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.wordpress.RawWordPressItem;
import io.github.standfirst.exchange.wordpress.WordPressExport;
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
            return List.of(WordPressThing.item(raw.item()));
        }
    }
}
