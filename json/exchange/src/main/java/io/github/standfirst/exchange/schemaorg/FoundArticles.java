package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of one document, and what others in it call them. */
final class FoundArticles {

    private final Map<String, LinkedObject> articles = new LinkedHashMap<>();
    private final Map<String, ArticleId> names = new HashMap<>();

    private FoundArticles() {}

    /** Finds the articles that stand for themselves. */
    static FoundArticles of(LinkedData data, Findings findings) {
        FoundArticles found = new FoundArticles();
        for (LinkedObject object : data.objects()) {
            if (object.isAny(Vocabulary.ARTICLES) && !Vocabulary.OTHER_WORKS.contains(object.role())) {
                found.add(object, findings);
            }
        }
        return found;
    }

    /** What says most of an article stands for it. */
    private void add(LinkedObject object, Findings findings) {
        String id = id(object);
        if (id.isEmpty()) {
            findings.note(object.value(), "has no identifier, id or address; it is left out");
            return;
        }
        @Nullable LinkedObject known = articles.get(id);
        if (known == null || known.value().size() < object.value().size()) {
            articles.put(id, object);
        }
        if (known != null && isWhole(known) && isWhole(object)) {
            findings.note(object.value(), "has the id of an article before it; the one that says more is read");
        }
        names(object).forEach(name -> names.putIfAbsent(name, ArticleId.of(ForeignId.of(id))));
    }

    private static boolean isWhole(LinkedObject object) {
        return !object.raw("headline").isEmpty() || !object.raw("name").isEmpty();
    }

    private static String id(LinkedObject object) {
        List<JsonValue> identifiers = object.values("identifier");
        for (JsonValue identifier : identifiers) {
            String id = (identifier.isObject() ? identifier.member("value") : identifier).raw();
            if (!id.isBlank()) {
                return id.strip();
            }
        }
        return names(object).findFirst().orElse("");
    }

    private static Stream<String> names(LinkedObject object) {
        return Stream.of("@id", "url", "mainEntityOfPage")
                .map(object::raw)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /** Takes what names an address for something about an article that the application has. */
    void know(String address, ArticleId article) {
        names.put(address, article);
    }

    /** The articles by their ids as they stand in the document, in its order. */
    Map<String, LinkedObject> articles() {
        return articles;
    }

    /** The article that is called so. */
    Optional<ArticleId> named(String name) {
        return Optional.ofNullable(names.get(name.strip()));
    }

    /** The article of an object. */
    Optional<ArticleId> of(LinkedObject object) {
        String id = id(object);
        return articles.containsKey(id) ? Optional.of(ArticleId.of(ForeignId.of(id))) : Optional.empty();
    }

    /** The articles of the comments that articles only list, by the ids of these. */
    Map<String, ArticleId> listed() {
        Map<String, ArticleId> listed = new HashMap<>();
        articles.forEach((id, article) -> {
            for (JsonValue comment : article.values("comment")) {
                listed.putIfAbsent(comment.member("@id").raw().strip(), ArticleId.of(ForeignId.of(id)));
            }
        });
        listed.remove("");
        return listed;
    }

    /** The article of the document, if it has one and no other. */
    Optional<ArticleId> only() {
        return articles.size() == 1
                ? articles.keySet().stream()
                        .map(id -> ArticleId.of(ForeignId.of(id)))
                        .findFirst()
                : Optional.empty();
    }
}
