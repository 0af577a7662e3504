package io.github.standfirst.examples.newsroom.sample;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.CommentStore;
import io.github.standfirst.examples.newsroom.site.SiteProperties;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.html.HtmlPolicy;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty store: the samples of the fixtures under the rules of this site, and some stories of its own. */
@Component
class SampleSite implements SmartInitializingSingleton {

    private static final Duration EDIT_WINDOW = Duration.ofMinutes(15);
    private static final long FIRST_VERSION = 0;

    private final ArticleStore articles;
    private final CommentStore comments;
    private final TransactionOperations transaction;
    private final String site;

    SampleSite(
            ArticleStore articles,
            CommentStore comments,
            TransactionOperations transaction,
            SiteProperties properties) {
        this.articles = articles;
        this.comments = comments;
        this.transaction = transaction;
        String url = properties.url().value();
        this.site = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Before the first request can come. */
    @Override
    public void afterSingletonsInstantiated() {
        if (articles.isEmpty()) {
            transaction.executeWithoutResult(status -> fill());
        }
    }

    private void fill() {
        for (SamplePage sample : SamplePage.values()) {
            if (sample == SamplePage.REFERENCE) {
                add(opened(sample.article()), sample.comments());
            } else {
                add(
                        sample.article(),
                        sample.comments().stream().map(SampleSite::renamed).toList());
            }
        }
        CourierStories.all().forEach(story -> add(opened(story), CourierStories.comments(story)));
    }

    private void add(Article article, List<Comment> thread) {
        String body = article.body().html().replace("src=\"" + site + "/", "src=\"/");
        articles.add(article.toBuilder()
                .body(HtmlPolicy.article().sanitize(body))
                .discussion(ofThisSite(article.discussion()))
                .build());
        thread.forEach(comment -> comments.add(comment, FIRST_VERSION));
    }

    private static Article opened(Article article) {
        return article.withDiscussion(DiscussionRules.open());
    }

    /** Readers' comments are looked at first, can be changed for a while, and need an address. */
    private static DiscussionRules ofThisSite(DiscussionRules given) {
        return given.toBuilder()
                .moderation(Moderation.PRE)
                .editWindow(EDIT_WINDOW)
                .emailRequired(true)
                .build();
    }

    /** In the fixtures each thread has a comment 1. */
    private static Comment renamed(Comment comment) {
        CommentId id = renamed(comment.article(), comment.id());
        CommentId parent = comment.parent() == null ? null : renamed(comment.article(), comment.parent());
        if (comment instanceof Comment.Posted posted) {
            return posted.toBuilder().id(id).parent(parent).build();
        }
        Comment.Tombstone tombstone = (Comment.Tombstone) comment;
        return new Comment.Tombstone(
                id, tombstone.article(), parent, tombstone.posted(), tombstone.erased(), tombstone.reason());
    }

    private static CommentId renamed(ArticleId article, CommentId id) {
        return CommentId.of(article.value() + "-" + id.value());
    }
}
