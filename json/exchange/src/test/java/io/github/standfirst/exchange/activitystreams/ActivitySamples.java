package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.List;

/** Small articles and comments for tests of ActivityStreams, and a host. */
final class ActivitySamples {

    static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    static final Instant POSTED = Instant.parse("2026-03-01T08:30:00Z");
    static final ArticleId ARTICLE = ArticleId.of("7");
    static final ActivityAddresses HOST = new Host();

    /** A host whose articles without an address have one by their ids. */
    private static final class Host implements ActivityAddresses {

        @Override
        public WebUrl article(Article article) {
            return article.canonicalUrl() == null
                    ? WebUrl.parse("https://news.example/" + article.id())
                    : ActivityAddresses.super.article(article);
        }

        @Override
        public WebUrl replies(Article article) {
            return WebUrl.parse("https://news.example/api/" + article.id() + "/replies");
        }

        @Override
        public WebUrl repliesPage(Article article, int page) {
            return WebUrl.parse(replies(article) + "?page=" + page);
        }
    }

    private ActivitySamples() {}

    static Article.Builder article() {
        return Article.builder(ARTICLE, Language.UNDETERMINED, "A lamp is lit")
                .canonicalUrl(WebUrl.parse("https://news.example/lamp"))
                .state(new Published(Moment.exact(POSTED)));
    }

    static Comment.Posted.Builder comment(String id) {
        return Comment.Posted.builder(
                CommentId.of(id),
                ARTICLE,
                Moment.exact(POSTED.plusSeconds(60)),
                Commenter.reader("Ani"),
                HtmlPolicy.comment().sanitize("<p>Text of " + id + "</p>"));
    }

    static Comment.Posted.Builder reply(String id, String parent) {
        return comment(id).parent(CommentId.of(parent));
    }

    static ThreadView view(Comment... comments) {
        return CommentThread.of(ARTICLE, List.of(comments)).view(ViewOptions.forPublic());
    }
}
