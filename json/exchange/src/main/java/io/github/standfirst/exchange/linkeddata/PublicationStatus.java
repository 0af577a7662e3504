package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the <a href="https://schema.org/creativeWorkStatus">status</a> of a work says of those who may see it.
 */
public enum PublicationStatus {
    /** Everybody may; so may they what has no status. */
    PUBLISHED,
    /** It is not published, or says what nobody here understands. */
    OTHER,
    /** It is gone, and keeps its place for the sake of its replies. */
    DELETED;

    /** The value that is written of what is gone. */
    public static final String DELETED_NAME = "Deleted";

    /** The property. */
    public static final String PROPERTY = "creativeWorkStatus";

    private static final Set<String> VISIBLE = Set.of("published", "approved");

    /** The status of a work: the strictest that is said of it. */
    public static PublicationStatus of(LinkedObject work, LinkedData data) {
        List<JsonValue> values = data.values(work, PROPERTY, LinkedObject.MAX_TRIED);
        PublicationStatus status = values.size() < LinkedObject.MAX_TRIED ? PUBLISHED : OTHER;
        for (JsonValue value : values) {
            status = status.or(of(value));
        }
        return status;
    }

    private static PublicationStatus of(JsonValue value) {
        if (value.isArray()) {
            // A list within a list, of which nobody says what it means.
            return OTHER;
        }
        JsonValue single = LinkedData.single(value);
        String said = LinkedData.text(single);
        for (String property : List.of("termCode", "@id", "url")) {
            said = said.isBlank() ? single.member(property).raw() : said;
        }
        return said.isBlank() && !single.isString() ? OTHER : named(said);
    }

    /** The status of a name, with its vocabulary or without; a blank one says nothing. */
    public static PublicationStatus named(String name) {
        String status = LinkedObject.local(name.strip());
        if (status.equalsIgnoreCase(DELETED_NAME)) {
            return DELETED;
        }
        return status.isEmpty() || VISIBLE.contains(status.toLowerCase(Locale.ROOT)) ? PUBLISHED : OTHER;
    }

    /** The one that shows less. */
    public PublicationStatus or(PublicationStatus other) {
        return compareTo(other) < 0 ? other : this;
    }
}
