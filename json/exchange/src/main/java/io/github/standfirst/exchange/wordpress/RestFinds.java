package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that documents hold, each thing once, in an order that is not that of the documents. Of one thread. */
final class RestFinds {

    private final Map<RestKey, RestResource> resources = new TreeMap<>();
    private final Set<RestKey> contradicted = new TreeSet<>();
    private final List<WordPressItem.LeftOut> nameless = new ArrayList<>();

    /** Adds a thing. */
    void add(RestResource resource) {
        RestResource known = resources.get(resource.key());
        if (known == null || resource.outweighs(known)) {
            resources.put(resource.key(), resource);
        }
        if (known == null) {
            return;
        }
        if (resource.contradicts(known)) {
            contradicted.add(resource.key());
        } else if (known.embedded() && !resource.embedded()) {
            // Whatever those said that are embedded, none of them counts now.
            contradicted.remove(resource.key());
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
        long further = finds.resources.keySet().stream()
                .filter(key -> !resources.containsKey(key))
                .count();
        long all = resources.size() + nameless.size() + further + finds.nameless.size();
        if (all > most) {
            throw new ExchangeException(
                    "the documents have " + all + " posts, comments and other things; allowed are at most " + most);
        }
        finds.resources.values().forEach(this::add);
        for (RestKey key : finds.contradicted) {
            // Of things that are embedded it is no matter once one is there that is not.
            if (find(key).map(RestResource::embedded).equals(finds.find(key).map(RestResource::embedded))) {
                contradicted.add(key);
            }
        }
        nameless.addAll(finds.nameless);
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
        contradicted.forEach(key -> all.add(new WordPressItem.LeftOut(
                key.kind().noun(),
                key.id().value(),
                List.of("the documents say different things of it; what was changed last counts, else what fewer people"
                        + " see, else what says most"))));
        return all;
    }
}
