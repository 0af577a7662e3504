package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.html.HtmlPolicy;
import java.time.ZoneId;
import java.util.Set;

/**
 * What a reader was told of posts; its builder describes each.
 *
 * @param zone the zone of times that have none
 * @param articles the policy of bodies, standfirsts and captions
 * @param comments the policy of comments
 * @param postTypes the types of posts that become articles
 * @param fields the custom fields that are read
 * @param maxComments the most comments of a post
 */
record ReadingRules(
        ZoneId zone,
        HtmlPolicy articles,
        HtmlPolicy comments,
        Set<String> postTypes,
        Set<String> fields,
        int maxComments) {

    /** The types of WordPress itself that become articles. */
    static final Set<String> OWN_TYPES = Set.of("post", "page");

    ReadingRules {
        postTypes = Set.copyOf(postTypes);
        fields = Set.copyOf(fields);
    }
}
