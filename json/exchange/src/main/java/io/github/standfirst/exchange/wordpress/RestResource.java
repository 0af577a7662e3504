package io.github.standfirst.exchange.wordpress;

import java.util.Comparator;
import java.util.List;

/**
 * What a document says of one thing.
 *
 * @param key what others call it
 * @param item its texts, under the names that exports have for them
 * @param terms the terms that it has, in the order of the document
 * @param embedded whether it stands in another, and then says less
 */
record RestResource(RestKey key, RawItem item, List<RestKey> terms, boolean embedded) {

    /** Total but for what says the same, so that the order of documents is no matter. */
    private static final Comparator<RestResource> WEIGHT = Comparator.<RestResource, Boolean>comparing(
                    resource -> !resource.embedded)
            .thenComparing(resource -> resource.item.get("wp:post_modified_gmt"))
            .thenComparing(resource -> resource.all().length())
            .thenComparing(RestResource::all);

    RestResource {
        terms = List.copyOf(terms);
    }

    private String all() {
        return item.all() + terms;
    }

    /** Answers whether it counts and another of the same key does not: of what was changed later, else of what says more. */
    boolean outweighs(RestResource other) {
        return WEIGHT.compare(this, other) > 0;
    }

    /** Answers whether another of the same key, as full as this, says something else. */
    boolean contradicts(RestResource other) {
        return embedded == other.embedded && !all().equals(other.all());
    }
}
