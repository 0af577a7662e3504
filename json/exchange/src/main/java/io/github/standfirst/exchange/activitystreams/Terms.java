package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.text.Quoted;
import java.util.Set;

/**
 * The words of <a href="https://www.w3.org/TR/activitystreams-vocabulary/">Activity Vocabulary</a> that are written and
 * read.
 */
final class Terms {

    static final String NAMESPACE = "https://www.w3.org/ns/activitystreams";
    static final String PUBLIC = NAMESPACE + "#Public";

    static final Set<String> COLLECTIONS =
            Set.of("Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage");
    static final Set<String> ARTICLES = Set.of("Article", "Page");
    static final String NOTE = "Note";
    static final String TOMBSTONE = "Tombstone";
    static final String HASHTAG = "Hashtag";

    /** The three ways to write one collection (<a href="https://www.w3.org/TR/activitypub/#public-addressing">ActivityPub,
     * 5.6</a>). */
    static final Set<String> PUBLIC_SPELLINGS = Set.of(PUBLIC, "as:Public", "Public");

    private Terms() {}

    /** What is noted of an object of some types that have no place in the model. */
    static String notRead(Set<String> types) {
        return "is of the type " + Quoted.of(String.join(" ", types)) + ", which is not read";
    }

    /** A term without the namespace that it may be written with. */
    static String local(String term) {
        int hash = term.startsWith(NAMESPACE + "#") ? NAMESPACE.length() : -1;
        return hash >= 0 ? term.substring(hash + 1) : term.startsWith("as:") ? term.substring(3) : term;
    }
}
