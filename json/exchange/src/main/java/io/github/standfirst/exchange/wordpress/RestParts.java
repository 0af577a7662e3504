package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.document.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what posts refer to and what refers to them: users, terms, media and comments
 * (<a href="https://developer.wordpress.org/rest-api/reference/comments/#schema">schema of comments</a>). Of users and
 * comments it reads the members that are listed here and nothing else, not even to name it. Pictures of people are not read:
 * their addresses hold a hash of the e-mail address.
 */
final class RestParts {

    /** Members of terms that are known and not read. */
    private static final Set<String> TERM = Set.of("id", "count", "link", "meta", "_links", "_embedded");

    /** Members of files that are known and not read. */
    private static final Set<String> MEDIA = Set.of(
            "id",
            "date",
            "date_gmt",
            "guid",
            "modified",
            "slug",
            "type",
            "link",
            "author",
            "featured_media",
            "comment_status",
            "ping_status",
            "template",
            "meta",
            "permalink_template",
            "generated_slug",
            "class_list",
            "media_type",
            "mime_type",
            "missing_image_sizes",
            "_links",
            "_embedded");

    private final RestFinds finds;

    RestParts(RestFinds finds) {
        this.finds = finds;
    }

    /** Reads a user; nothing where there is no id. */
    void user(JsonValue value, boolean embedded) {
        RestObject user = new RestObject(value);
        user.text("name", "wp:author_display_name");
        user.text("first_name", "wp:author_first_name");
        user.text("last_name", "wp:author_last_name");
        user.text("url", "wp:author_url");
        user.text("description", "wp:author_description");
        user.item().add("wp:author_roles", roles(user.member("roles")));
        add(RestKey.Kind.USER, value, user.item(), "wp:author_id", embedded);
    }

    /** Who has no role, or one that is none, is told from those of whom no role is said. */
    private static String roles(JsonValue roles) {
        String names = roles.elements().stream()
                .filter(JsonValue::isString)
                .map(JsonValue::raw)
                .filter(name -> name.chars().noneMatch(Character::isWhitespace))
                .collect(Collectors.joining(" "));
        return names.isBlank() && roles.isPresent() ? Writers.NO_ROLE : names;
    }

    /**
     * Reads a term.
     *
     * @param taxonomy the one that it is of, unless it says another
     * @return its key, nothing where there is no id
     */
    Optional<RestKey> term(JsonValue value, String taxonomy, boolean embedded) {
        RestObject term = new RestObject(value);
        term.text("taxonomy", "wp:term_taxonomy");
        term.item().add("wp:term_taxonomy", taxonomy);
        term.text("slug", "wp:term_slug");
        term.text("name", "wp:term_name");
        term.text("description", "wp:term_description");
        term.id("parent", "parent");
        term.nameOthersThan(TERM);
        RestKey.Kind kind = RestKey.Kind.of(term.item().get("wp:term_taxonomy"));
        return add(kind, value, term.item(), "wp:term_id", embedded);
    }

    /** Reads a file; nothing where there is no id. */
    void media(JsonValue value, boolean embedded) {
        RestObject media = new RestObject(value);
        RawItem item = media.item();
        item.add("wp:post_type", "attachment");
        media.gate("status", "wp:status");
        media.gmt("modified_gmt", "wp:post_modified_gmt");
        media.id("post", "wp:post_parent");
        media.markup("title", "title", "title");
        media.markup("caption", "excerpt:encoded", "excerpt:rendered");
        media.markup("description", "content:encoded", "content:rendered");
        media.text("source_url", "wp:attachment_url");
        JsonValue alt = media.member("alt_text");
        if (alt.isString()) {
            item.addField("_wp_attachment_image_alt", alt.raw());
        } else if (alt.isPresent()) {
            item.omit(RawItem.Omission.ODD_MEMBER, "alt_text");
        }
        JsonValue details = media.member("media_details");
        media.nameOthersThan(MEDIA);
        item.size(ItemFields.size(
                details.member("width").positive(), details.member("height").positive()));
        add(RestKey.Kind.MEDIA, value, item, "wp:post_id", embedded);
    }

    /** Reads a comment; nothing where there is no id. */
    void comment(JsonValue value) {
        RestObject comment = new RestObject(value);
        comment.id("post", "post");
        comment.gate("status", "wp:comment_approved");
        comment(value, comment, false);
    }

    /** Reads a comment that is embedded in a post. These do not say so, but only approved ones are embedded. */
    void reply(JsonValue value, ArticleId post) {
        RestObject comment = new RestObject(value);
        comment.item().add("post", post.value());
        comment.gate("status", "wp:comment_approved");
        comment.item().add("wp:comment_approved", "approved");
        comment(value, comment, true);
    }

    private void comment(JsonValue value, RestObject comment, boolean embedded) {
        comment.gate("type", "wp:comment_type");
        comment.id("parent", "wp:comment_parent");
        comment.id("author", "wp:comment_user_id");
        comment.text("author_name", "wp:comment_author");
        comment.text("author_url", "wp:comment_author_url");
        comment.text("author_email", "wp:comment_author_email");
        comment.text("author_ip", "wp:comment_author_IP");
        comment.text("author_user_agent", "wp:comment_agent");
        comment.gmt("date_gmt", "wp:comment_date_gmt");
        comment.local("date", "wp:comment_date");
        comment.markup("content", "wp:comment_content", "wp:comment_rendered");
        add(RestKey.Kind.COMMENT, value, comment.item(), "wp:comment_id", embedded);
    }

    private Optional<RestKey> add(RestKey.Kind kind, JsonValue value, RawItem item, String name, boolean embedded) {
        Optional<RestKey> key = RestKey.id(value.member("id")).map(id -> new RestKey(kind, id));
        key.ifPresent(found -> {
            item.add(name, found.id().value());
            finds.add(new RestResource(found, item, List.of(), embedded));
        });
        return key;
    }
}
