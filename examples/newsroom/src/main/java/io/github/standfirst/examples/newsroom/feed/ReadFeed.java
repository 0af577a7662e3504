package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a feed of others says.
 *
 * @param title plain text
 * @param articles its articles, in its order, each published
 * @param comments its comments, in its order
 * @param counts how many comments the feed says that its articles have, of those it says it of
 * @param leftOut how many entries are not among them: drafts, and those without an id, or with one that another entry has
 */
public record ReadFeed(
        String title,
        List<Article> articles,
        List<Comment.Posted> comments,
        Map<ArticleId, Integer> counts,
        int leftOut) {

    /** Copies the lists. */
    public ReadFeed {
        articles = List.copyOf(articles);
        comments = List.copyOf(comments);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** The same, of a feed that had some drafts, too. */
    ReadFeed withoutDrafts(int drafts) {
        return new ReadFeed(title, articles, comments, counts, leftOut + drafts);
    }
}
