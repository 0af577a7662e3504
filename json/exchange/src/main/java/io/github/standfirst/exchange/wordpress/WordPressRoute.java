package io.github.standfirst.exchange.wordpress;

import java.util.Locale;

/**
 * Where a document of the REST API came from, which says what is in it
 * (<a href="https://developer.wordpress.org/rest-api/reference/">REST API Handbook, reference</a>).
 */
public enum WordPressRoute {

    /** Posts, and posts of other types that a plugin has a route of its own for. */
    POSTS,

    /** Pages. */
    PAGES,

    /** Comments on posts and pages. */
    COMMENTS,

    /** Categories, and terms of other taxonomies. */
    CATEGORIES,

    /** Tags. */
    TAGS,

    /** Those who write, each with their name. */
    USERS,

    /** Files that were put onto the site. */
    MEDIA;

    /** The path of the route on a site that did not move it, as in {@code /wp-json/wp/v2/posts}. */
    public String path() {
        return "/wp-json/wp/v2/" + name().toLowerCase(Locale.ROOT);
    }

    /** What messages call it. */
    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }
}
