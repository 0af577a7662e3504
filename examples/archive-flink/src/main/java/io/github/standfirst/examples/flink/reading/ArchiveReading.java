package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.examples.archive.format.ReadingOptions;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/** How archives are read, in a form that goes to other machines. */
public final class ArchiveReading implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;
    private final TreeSet<String> postTypes;
    private final int maxItemLength;
    private final boolean withPrivate;

    /**
     * A way of reading.
     *
     * @param zone of times that have none
     * @param postTypes types of posts of WordPress that become articles, besides posts and pages
     * @param maxItemLength the most characters of one item of an export
     * @param withPrivate whether lines are made of what is private
     */
    public ArchiveReading(ZoneId zone, Set<String> postTypes, int maxItemLength, boolean withPrivate) {
        this.zone = zone;
        this.postTypes = new TreeSet<>(postTypes);
        this.maxItemLength = maxItemLength;
        this.withPrivate = withPrivate;
    }

    boolean withPrivate() {
        return withPrivate;
    }

    ReadingOptions options(Instant readAt) {
        return new ReadingOptions(zone, postTypes, maxItemLength, false, readAt);
    }
}
