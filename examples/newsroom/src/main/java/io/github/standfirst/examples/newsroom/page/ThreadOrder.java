package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.ViewOptions;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The orders that a reader can ask for by an address; replies stand from the oldest to the newest in each. */
public enum ThreadOrder {
    /** As they were posted. */
    OLDEST(CommentOrder.OLDEST),
    /** The newest first. */
    NEWEST(CommentOrder.NEWEST),
    /** Where the newest replies are. */
    ACTIVE(CommentOrder.NEWEST_ACTIVITY),
    /** What readers liked. */
    LIKED(CommentOrder.MOST_REACTED);

    private final CommentOrder roots;

    ThreadOrder(CommentOrder roots) {
        this.roots = roots;
    }

    /** The order of a key; the first one where there is none of that key. */
    public static ThreadOrder of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElse(OLDEST);
    }

    /** Its name in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The options with roots in this order. */
    public ViewOptions in(ViewOptions options) {
        return options.withOrder(roots, CommentOrder.OLDEST);
    }
}
