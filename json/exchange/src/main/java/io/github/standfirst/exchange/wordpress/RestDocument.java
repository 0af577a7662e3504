package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one document: a list of things, or one thing. */
final class RestDocument {

    private final WordPressRoute route;
    private final Set<String> fields;
    private final RestFinds finds = new RestFinds();

    RestDocument(WordPressRoute route, Set<String> fields) {
        this.route = route;
        this.fields = fields;
    }

    /**
     * Reads the root of a document.
     *
     * @throws ExchangeException if it is neither a list nor a thing with an id
     */
    RestFinds read(JsonValue root) {
        if (!root.isArray()) {
            requireThing(root);
        }
        List<JsonValue> values = root.values();
        for (int i = 0; i < values.size(); i++) {
            JsonValue value = values.get(i);
            Optional<ArticleId> id = RestKey.id(value.member("id"));
            if (id.isPresent()) {
                read(value, id.get());
            } else {
                finds.addNameless(nameless(i));
            }
        }
        return finds;
    }

    private WordPressItem.LeftOut nameless(int index) {
        return new WordPressItem.LeftOut(
                kind().noun(),
                null,
                List.of(String.format(
                        Locale.ROOT,
                        "element %d of a document of %s has no id; expected is a number",
                        index,
                        route.noun())));
    }

    private RestKey.Kind kind() {
        return switch (route) {
            case POSTS, PAGES -> RestKey.Kind.POST;
            case COMMENTS -> RestKey.Kind.COMMENT;
            case CATEGORIES -> RestKey.Kind.CATEGORY;
            case TAGS -> RestKey.Kind.TAG;
            case USERS -> RestKey.Kind.USER;
            case MEDIA -> RestKey.Kind.MEDIA;
        };
    }

    /** Where something failed, the site answers with its code and not with the thing; its message may say anything. */
    private void requireThing(JsonValue root) {
        JsonValue code = root.member("code");
        boolean thing = RestKey.id(root.member("id")).isPresent();
        if (!thing && code.isString() && root.member("message").isPresent()) {
            JsonValue status = root.member("data").member("status");
            throw new ExchangeException("it is an error of the site, " + Quoted.of(code.raw())
                    + (status.isScalar() ? ", status " + Quoted.of(status.raw()) : "") + "; expected are "
                    + route.noun());
        }
        if (!thing) {
            throw new ExchangeException(
                    "it is neither an array nor an object with an id; expected are " + route.noun());
        }
    }

    private void read(JsonValue value, ArticleId id) {
        RestParts parts = new RestParts(finds);
        switch (route) {
            case POSTS -> new RestPosts(fields, finds, parts).read(value, id, "post");
            case PAGES -> new RestPosts(fields, finds, parts).read(value, id, "page");
            case COMMENTS -> parts.comment(value);
            case CATEGORIES -> parts.term(value, "category", false);
            case TAGS -> parts.term(value, "post_tag", false);
            case USERS -> parts.user(value, false);
            case MEDIA -> parts.media(value, false);
        }
    }
}
