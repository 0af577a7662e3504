package io.github.standfirst.exchange.wordpress;

import java.util.Set;

/** The elements of an item. */
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

    private ItemFields() {}
}
