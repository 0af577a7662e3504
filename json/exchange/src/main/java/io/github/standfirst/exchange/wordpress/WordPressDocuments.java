package io.github.standfirst.exchange.wordpress;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.JsonDocument;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.Language;
import java.util.function.Supplier;

/**
 * Gathers documents of the REST API of one site, in any order, several pages of one route, too, and reads them as one. Of
 * each only what is read is kept. Not thread-safe; what {@link #read} returns is.
 */
public final class WordPressDocuments {

    private final ReadingRules rules;
    private final Language language;
    private final int maxLength;
    private final int maxItems;
    private final RestFinds finds = new RestFinds();

    WordPressDocuments(ReadingRules rules, Language language, int maxLength, int maxItems) {
        this.rules = rules;
        this.language = language;
        this.maxLength = maxLength;
        this.maxItems = maxItems;
    }

    /**
     * Adds a document: an array of things, as the route gives it, or one of them. What is embedded in posts is read, too.
     * Where the documents have a thing several times, one that is embedded gives way to one that is not; then what was
     * changed last counts, else what fewer people see, else what says most.
     *
     * @param json in UTF-8, with or without a byte order mark
     * @return this
     * @throws NullPointerException if an argument is null
     * @throws ExchangeException if it is no JSON, an error that the site answered, neither an array nor a thing with an id,
     *     or past a limit; nothing of it is kept then, and others can be added
     */
    public WordPressDocuments add(WordPressRoute route, byte[] json) {
        requireNonNull(json, "json");
        return add(route, () -> JsonDocument.read(json, maxLength));
    }

    /**
     * Adds a document, as {@link #add(WordPressRoute, byte[])} does.
     *
     * @return this
     * @throws NullPointerException if an argument is null
     * @throws ExchangeException if it is no JSON, an error that the site answered, neither an array nor a thing with an id,
     *     or past a limit; nothing of it is kept then, and others can be added
     */
    public WordPressDocuments add(WordPressRoute route, String json) {
        requireNonNull(json, "json");
        return add(route, () -> JsonDocument.read(json, maxLength));
    }

    private WordPressDocuments add(WordPressRoute route, Supplier<JsonValue> root) {
        requireNonNull(route, "route");
        try {
            finds.addAll(new RestDocument(route, rules.fields()).read(root.get()), maxItems);
        } catch (ExchangeException e) {
            throw new ExchangeException("no document of " + route.noun() + ": " + e.getMessage(), e.getCause());
        }
        return this;
    }

    /**
     * What the documents that were added so far say.
     *
     * @throws ExchangeException if a post has more comments than are allowed, there are more than
     *     {@value WordPressExport#MAX_REMEMBERED} categories, or the names of users and categories together have 8 Mi
     *     characters
     */
    public WordPressSite read() {
        return new RestReading(rules, language, finds).site();
    }
}
