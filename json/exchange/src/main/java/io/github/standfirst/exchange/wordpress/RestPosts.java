package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.document.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads posts and pages (<a href="https://developer.wordpress.org/rest-api/reference/posts/#schema">schema</a>), and what
 * is embedded in them.
 */
final class RestPosts {

    /** Those that say nothing that an article has. */
    private static final Set<String> IGNORED = Set.of(
            "id", "guid", "ping_status", "template", "class_list", "permalink_template", "generated_slug", "_links");

    /** As many comments as the API embeds. */
    private static final int EMBEDDED_REPLIES = 10;

    private final Set<String> fields;
    private final RestFinds finds;
    private final RestParts parts;

    RestPosts(Set<String> fields, RestFinds finds, RestParts parts) {
        this.fields = fields;
        this.finds = finds;
        this.parts = parts;
    }

    /** Reads a post of a type, unless it says another. */
    void read(JsonValue value, ArticleId id, String type) {
        RestObject post = new RestObject(value);
        RawItem item = post.item();
        post.ignore(IGNORED);
        item.add("wp:post_id", id.value());
        JsonValue says = post.member("type");
        if (!says.isString() || !says.raw().isBlank()) {
            post.gate("type", "wp:post_type");
        }
        item.add("wp:post_type", type);
        post.text("status", "wp:status");
        post.gmt("date_gmt", "wp:post_date_gmt");
        post.local("date", "wp:post_date");
        post.gmt("modified_gmt", "wp:post_modified_gmt");
        post.local("modified", "wp:post_modified");
        post.text("slug", "wp:post_name");
        post.text("link", "link");
        post.markup("title", "title", "title");
        post.markup("content", "content:encoded", "content:rendered");
        post.markup("excerpt", "excerpt:encoded", "excerpt:rendered");
        post.id("author", "wp:post_author");
        post.text("comment_status", "wp:comment_status");
        post.id("parent", "wp:post_parent");
        post.place("menu_order", "wp:menu_order");
        post.flag("sticky", "wp:is_sticky");
        item.add("wp:post_password", isProtected(post) ? ItemFields.mark("protected") : "");
        picture(post, item);
        format(post, item);
        Set<RestKey> terms = terms(post, item);
        embedded(post, id, terms, item);
        post.fields(fields);
        finds.add(new RestResource(new RestKey(RestKey.Kind.POST, id), item, terms, false));
    }

    /** Of the password itself, which those see who may edit, nothing is kept. */
    private static boolean isProtected(RestObject post) {
        boolean content = isProtected(post, "content");
        boolean excerpt = isProtected(post, "excerpt");
        JsonValue password = post.member("password");
        boolean written =
                password.isPresent() && !(password.isString() && password.raw().isEmpty());
        return content || excerpt || written;
    }

    /** What does not plainly say that everybody may read it is for those alone who have the password. */
    private static boolean isProtected(RestObject post, String name) {
        JsonValue says = post.member(name).member("protected");
        boolean open = !says.isPresent() || (!says.isString() && says.raw().equals("false"));
        if (!open && !says.isTrue()) {
            post.item().omit(RawItem.Omission.ODD_MEMBER, name + ".protected");
        }
        return !open;
    }

    private static void picture(RestObject post, RawItem item) {
        JsonValue picture = post.member("featured_media");
        Optional<ArticleId> id = RestKey.id(picture);
        if (id.isPresent()) {
            item.addField("_thumbnail_id", id.get().value());
        } else if (picture.isPresent() && !picture.raw().equals("0")) {
            item.omit(RawItem.Omission.ODD_MEMBER, "featured_media");
        }
    }

    /** A format is a term, whose slug WordPress makes of its name. */
    private static void format(RestObject post, RawItem item) {
        JsonValue format = post.member("format");
        if (format.isString() && !format.raw().isEmpty() && !format.raw().equals("standard")) {
            item.addTerm("post_format", "post-format-" + format.raw(), format.raw());
        } else if (format.isPresent() && !format.isString()) {
            item.omit(RawItem.Omission.ODD_MEMBER, "format");
        }
    }

    private static Set<RestKey> terms(RestObject post, RawItem item) {
        Set<RestKey> terms = new LinkedHashSet<>();
        terms(post.member("categories"), "categories", RestKey.Kind.CATEGORY, item, terms);
        terms(post.member("tags"), "tags", RestKey.Kind.TAG, item, terms);
        return terms;
    }

    private static void terms(JsonValue ids, String name, RestKey.Kind kind, RawItem item, Set<RestKey> terms) {
        boolean odd = ids.isPresent() && !ids.isArray();
        for (JsonValue value : ids.elements()) {
            Optional<ArticleId> id = RestKey.id(value);
            id.ifPresent(found -> terms.add(new RestKey(kind, found)));
            odd |= id.isEmpty();
        }
        if (odd) {
            item.omit(RawItem.Omission.ODD_MEMBER, name);
        }
    }

    private void embedded(RestObject post, ArticleId id, Set<RestKey> terms, RawItem item) {
        JsonValue embedded = post.member("_embedded");
        for (JsonValue author : things(embedded.member("author"))) {
            parts.user(author, true);
        }
        for (JsonValue media : things(embedded.member("wp:featuredmedia"))) {
            parts.media(media, true);
        }
        for (JsonValue term : things(embedded.member("wp:term"))) {
            parts.term(term, "category", true).ifPresent(terms::add);
        }
        int replies = 0;
        for (JsonValue reply : things(embedded.member("replies"))) {
            parts.reply(reply, id);
            replies++;
        }
        if (replies >= EMBEDDED_REPLIES) {
            item.addNote("it has " + replies + " embedded comments; there may be more, for the API does not embed all");
        }
    }

    /** What is embedded stands in a list or in several; where it could not be, there is an error, which has no id. */
    private static List<JsonValue> things(JsonValue lists) {
        List<JsonValue> things = new ArrayList<>();
        for (JsonValue list : lists.values()) {
            for (JsonValue thing : list.values()) {
                if (RestKey.id(thing.member("id")).isPresent()) {
                    things.add(thing);
                }
            }
        }
        return things;
    }
}
