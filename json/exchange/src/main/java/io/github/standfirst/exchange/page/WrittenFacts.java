package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.document.PublicArticle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a page says that a {@link PageWriter} wrote: all that its article has. */
final class WrittenFacts {

    private WrittenFacts() {}

    static PageReport report(Article article, List<Comment> comments, Removals removals, Notes notes) {
        Map<PageFact, PageSource> found = new EnumMap<>(PageFact.class);
        for (PageFact fact : PageFact.values()) {
            if (has(article, comments, fact)) {
                found.put(fact, PageSource.PAGE_WRITER);
            }
        }
        List<PageFact> missing = Arrays.stream(PageFact.values())
                .filter(fact -> !found.containsKey(fact))
                .toList();
        return new PageReport(found, missing, removals.list(), notes.list());
    }

    private static boolean has(Article article, List<Comment> comments, PageFact fact) {
        return switch (fact) {
            case HEADLINE -> true;
            case STANDFIRST -> !article.standfirst().isEmpty();
            case BYLINE -> !article.authors().isEmpty();
            case PUBLISHED -> PublicArticle.published(article.state()).isPresent();
            case MODIFIED -> article.modified() != null;
            case CANONICAL_URL -> article.canonicalUrl() != null;
            case LANGUAGE -> article.language().isDetermined();
            case CATEGORIES -> !article.categories().isEmpty();
            case TAGS -> !article.tags().isEmpty();
            case LEAD -> article.lead() != null;
            case BODY -> !article.body().isEmpty();
            case DATELINE -> article.dateline() != null;
            case TRANSLATIONS -> !article.translations().isEmpty();
            case RELATED -> !article.related().isEmpty();
            case COMMENTS -> !comments.isEmpty();
        };
    }
}
