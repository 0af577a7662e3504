package io.github.standfirst.exchange.jsonfeed;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import java.util.List;

/**
 * A feed as it is served.
 *
 * @param json the JSON, {@code application/feed+json}
 * @param leftOut the articles that were given and are not in it, because readers may not see them yet or any more
 */
public record WrittenFeed(String json, List<ArticleId> leftOut) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a component or an id is null
     */
    public WrittenFeed {
        requireNonNull(json, "json");
        leftOut = List.copyOf(leftOut);
    }

    /** The feed in short: numbers, for logs. */
    @Override
    public String toString() {
        return "WrittenFeed[" + json.length() + " characters, " + leftOut.size() + " articles left out]";
    }
}
