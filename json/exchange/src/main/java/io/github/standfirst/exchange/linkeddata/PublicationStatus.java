package io.github.standfirst.exchange.linkeddata;

import java.util.Locale;
import java.util.Set;

/**
 * What the <a href="https://schema.org/creativeWorkStatus">status</a> of a work says of those who may see it.
 */
public enum PublicationStatus {
    /** Everybody may; so may they what has no status. */
    PUBLISHED,
    /** It is gone, and keeps its place for the sake of its replies. */
    DELETED,
    /** It is not published, or says what nobody here understands. */
    OTHER;

    /** The value that is written of what is gone. */
    public static final String DELETED_NAME = "Deleted";

    /** The property. */
    public static final String PROPERTY = "creativeWorkStatus";

    private static final Set<String> VISIBLE = Set.of("", "published", "approved");

    /** The status of a work. */
    public static PublicationStatus of(LinkedObject work) {
        String status = LinkedObject.local(
                LinkedData.text(work.value().member(PROPERTY)).strip());
        if (status.equals(DELETED_NAME)) {
            return DELETED;
        }
        return VISIBLE.contains(status.toLowerCase(Locale.ROOT)) ? PUBLISHED : OTHER;
    }
}
