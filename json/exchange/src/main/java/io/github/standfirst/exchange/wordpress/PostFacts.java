package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Slug;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What WordPress says of a post and an article has no place for.
 *
 * @param posted when it was published, or is to be; a draft has the time that it would have had. Null where that is not
 *     said
 * @param sticky whether it stands before the others
 * @param parent the page that it stands below, null at the top
 * @param position its place among its siblings, smaller ones first
 * @param thumbnail the id of the attachment that is its picture, null where there is none; it may stand anywhere in the
 *     file
 * @param terms slugs of the terms of other taxonomies than categories and tags, by taxonomy, sorted by it
 * @param fields values of the custom fields that were asked for, plain texts, by name, sorted by it
 */
public record PostFacts(
        @Nullable Moment posted,
        boolean sticky,
        @Nullable ArticleId parent,
        int position,
        @Nullable String thumbnail,
        Map<String, List<Slug>> terms,
        Map<String, List<String>> fields) {

    /**
     * Copies maps and lists.
     *
     * @throws NullPointerException if terms or fields is null or holds null
     */
    public PostFacts {
        terms = sorted(terms);
        fields = sorted(fields);
    }

    private static <T> Map<String, List<T>> sorted(Map<String, List<T>> lists) {
        Map<String, List<T>> copy = new TreeMap<>();
        lists.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /** The facts in short: of the fields the names, for logs. */
    @Override
    public String toString() {
        return "PostFacts[posted=" + posted + ", sticky=" + sticky + ", parent=" + parent + ", position=" + position
                + ", thumbnail=" + thumbnail + ", terms=" + terms.size() + ", fields=" + fields.keySet() + "]";
    }
}
