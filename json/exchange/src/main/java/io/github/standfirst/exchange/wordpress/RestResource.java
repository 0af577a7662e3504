package io.github.standfirst.exchange.wordpress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says of one thing. Of one thread. */
final class RestResource {

    private static final ExportDates DATES = new ExportDates(ZoneOffset.UTC);

    /** Total but for what says the same, so that the order of documents is no matter. */
    private static final Comparator<RestResource> WEIGHT = Comparator.<RestResource, Boolean>comparing(
                    resource -> !resource.embedded)
            .thenComparingInt(RestResource::caution)
            .thenComparing(resource -> resource.modified)
            .thenComparing(resource -> resource.visibility)
            .thenComparingInt(resource -> resource.all().length())
            .thenComparing(RestResource::all);

    private final RestKey key;
    private final RawItem item;
    private final List<RestKey> terms;
    private final boolean embedded;
    private final Instant modified;
    private final RestVisibility visibility;
    private @Nullable String all;

    /**
     * What is said.
     *
     * @param key what others call it
     * @param item its texts, under the names that exports have for them
     * @param terms the terms that it has, in the order of the document
     * @param embedded whether it stands in another, and then says less
     */
    RestResource(RestKey key, RawItem item, Collection<RestKey> terms, boolean embedded) {
        this.key = key;
        this.item = item;
        this.terms = List.copyOf(terms);
        this.embedded = embedded;
        modified = DATES.find(item.get("wp:post_modified_gmt"), "")
                .map(ExportDates.Found::at)
                .orElse(Instant.MIN);
        visibility = RestVisibility.of(key.kind(), item);
    }

    RestKey key() {
        return key;
    }

    RawItem item() {
        return item;
    }

    List<RestKey> terms() {
        return terms;
    }

    boolean embedded() {
        return embedded;
    }

    /** Of what does not say when it was changed, nobody knows whether it is newer: it counts if it hides the thing. */
    private int caution() {
        if (!modified.equals(Instant.MIN)) {
            return 1;
        }
        return visibility == RestVisibility.PUBLIC ? 0 : 2;
    }

    /** Made once: a long thing may be compared with many short ones. Most things are compared with none. */
    private String all() {
        String made = all;
        if (made == null) {
            made = item.all() + terms;
            all = made;
        }
        return made;
    }

    /**
     * Answers whether it counts and another of the same key does not: of what was changed later, else of what fewer people
     * see, else of what says more.
     */
    boolean outweighs(RestResource other) {
        return WEIGHT.compare(this, other) > 0;
    }

    /** Answers whether another of the same key, as full as this, says something else. */
    boolean contradicts(RestResource other) {
        return embedded == other.embedded && !all().equals(other.all());
    }
}
