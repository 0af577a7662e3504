package io.github.standfirst.exchange.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The terms of the documents as posts have them, each made once, however many posts have it. Of one thread. */
final class RestTerms {

    private final RestFinds finds;
    private final Map<RestKey, RawTerm> terms = new HashMap<>();

    RestTerms(RestFinds finds) {
        this.finds = finds;
    }

    /** The term of a key, nothing where it is not among the documents. */
    Optional<RawTerm> find(RestKey key) {
        return finds.find(key).map(term -> terms.computeIfAbsent(key, first -> of(term.item())));
    }

    private static RawTerm of(RawItem item) {
        return new RawTerm(
                item.get("wp:term_taxonomy"),
                item.get("wp:term_slug"),
                item.texts().whole("wp:term_name"));
    }
}
