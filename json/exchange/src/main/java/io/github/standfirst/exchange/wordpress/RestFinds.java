package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that documents hold, each thing once, in an order that is not that of the documents. Of one thread. */
final class RestFinds {

    private final Map<RestKey, RestResource> resources = new TreeMap<>();
    private final Map<RestKey, WordPressItem.LeftOut> others = new TreeMap<>();
    private final List<WordPressItem.LeftOut> nameless = new ArrayList<>();

    /** Adds a thing. */
    void add(RestResource resource) {
        RestResource known = resources.get(resource.key());
        if (known == null || resource.outweighs(known)) {
            resources.put(resource.key(), resource);
        }
        if (known != null && resource.contradicts(known)) {
            RestKey key = resource.key();
            others.put(
                    key,
                    new WordPressItem.LeftOut(
                            key.kind().noun(),
                            key.id().value(),
                            List.of("the documents say different things of it; what was changed last counts, else what"
                                    + " says most")));
        }
    }

    /** Adds a value that is nothing that has an id. */
    void addNameless(WordPressItem.LeftOut leftOut) {
        nameless.add(leftOut);
    }

    /**
     * Adds all that others hold.
     *
     * @throws ExchangeException if these were more than some number, and then adds nothing
     */
    void addAll(RestFinds finds, int most) {
        long all = (long) size() + finds.size();
        if (all > most) {
            throw new ExchangeException(
                    "the documents have " + all + " posts, comments and other things; allowed are at most " + most);
        }
        finds.resources.values().forEach(this::add);
        others.putAll(finds.others);
        nameless.addAll(finds.nameless);
    }

    private int size() {
        return resources.size() + nameless.size();
    }

    /** All things of a kind, sorted by their numbers. */
    List<RestResource> all(RestKey.Kind kind) {
        return resources.values().stream()
                .filter(resource -> resource.key().kind() == kind)
                .toList();
    }

    /** The thing of a key. */
    Optional<RestResource> find(RestKey key) {
        return Optional.ofNullable(resources.get(key));
    }

    /** What nothing is made of, sorted by what it is. */
    List<WordPressItem.LeftOut> leftOut() {
        List<WordPressItem.LeftOut> all = new ArrayList<>(nameless);
        all.sort(Comparator.comparing(WordPressItem.LeftOut::toString));
        all.addAll(others.values());
        return all;
    }
}
