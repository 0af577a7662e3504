package io.github.standfirst.exchange.wordpress;

import java.util.Set;

/** The elements of a comment; its fields, which hold what spam filters and plugins noted, are not read. */
final class CommentFields {

    /** Those whose text is read. */
    static final Set<String> NAMES = Set.of(
            "wp:comment_id",
            "wp:comment_author",
            "wp:comment_author_email",
            "wp:comment_author_url",
            "wp:comment_author_IP",
            "wp:comment_date",
            "wp:comment_date_gmt",
            "wp:comment_content",
            "wp:comment_approved",
            "wp:comment_type",
            "wp:comment_parent",
            "wp:comment_user_id");

    private CommentFields() {}
}
