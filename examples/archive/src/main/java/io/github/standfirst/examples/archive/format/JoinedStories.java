package io.github.standfirst.examples.archive.format;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles of a document and the comments beside them, put together. */
final class JoinedStories {

    private JoinedStories() {}

    /** An item for each article with its comments, before them one for each comment on an article that is not there. */
    static List<ArchiveItem> of(List<Article> articles, List<Comment> comments) {
        Map<ArticleId, List<Comment>> byArticle = new LinkedHashMap<>();
        articles.forEach(article -> byArticle.put(article.id(), new ArrayList<>()));
        List<ArchiveItem> items = new ArrayList<>();
        for (Comment comment : comments) {
            List<Comment> together = byArticle.get(comment.article());
            if (together == null) {
                items.add(new ArchiveItem.LooseComment(comment, List.of()));
            } else {
                together.add(comment);
            }
        }
        for (Article article : articles) {
            items.add(ArchiveItem.Story.of(article, byArticle.getOrDefault(article.id(), List.of())));
        }
        return items;
    }
}
