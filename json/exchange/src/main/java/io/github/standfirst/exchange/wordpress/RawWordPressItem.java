package io.github.standfirst.exchange.wordpress;

import java.util.function.Supplier;

/**
 * One thing of an export as it stands in the file: taken off it, and its texts not yet cleaned, which is most of the work.
 * {@link WordPressItems#nextRaw} gives it, so that an application can leave that work to threads of its own. Thread-safe.
 */
public final class RawWordPressItem {

    private final int length;
    private final Supplier<WordPressItem> item;

    RawWordPressItem(int length, Supplier<WordPressItem> item) {
        this.length = length;
        this.item = item;
    }

    /** How many characters its texts have: what it holds of memory, for whoever keeps many. */
    public int length() {
        return length;
    }

    /** The item; equal however often and whenever it is made, also after the file was closed. */
    public WordPressItem item() {
        return item.get();
    }

    /** How long it is, for logs: its texts may be private. */
    @Override
    public String toString() {
        return "RawWordPressItem[length=" + length + "]";
    }
}
