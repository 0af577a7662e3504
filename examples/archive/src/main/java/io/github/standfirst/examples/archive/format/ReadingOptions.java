package io.github.standfirst.examples.archive.format;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * What files do not say and their readers have to know.
 *
 * @param zone of times that have none
 * @param postTypes types of posts of WordPress that become articles, besides posts and pages
 * @param maxItemLength the most characters of one item of an export
 * @param strict whether bodies that are not clean are refused in our own format; else they are cleaned
 * @param readAt when the file was saved, from which "7 years ago" is reckoned
 */
public record ReadingOptions(ZoneId zone, Set<String> postTypes, int maxItemLength, boolean strict, Instant readAt) {

    /** The most characters of one item of an export, unless somebody says otherwise: what a small heap can hold. */
    public static final int DEFAULT_MAX_ITEM_LENGTH = 8 * 1024 * 1024;

    /** Copies the set. */
    public ReadingOptions {
        postTypes = Set.copyOf(postTypes);
    }

    /** The same for a strict reading. */
    public ReadingOptions asStrict() {
        return new ReadingOptions(zone, postTypes, maxItemLength, true, readAt);
    }

    /** The same for a file that was saved at another time. */
    public ReadingOptions withReadAt(Instant readAt) {
        return new ReadingOptions(zone, postTypes, maxItemLength, strict, readAt);
    }
}
