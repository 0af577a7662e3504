package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

/** Small articles and comments for tests of the page writer. */
public final class PageWriterSamples {

    public static final ArticleId ARTICLE = ArticleId.of("7");
    public static final WebUrl CANONICAL = WebUrl.parse("https://news.example/lamp");
    public static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");
    public static final Instant POSTED = Instant.parse("2024-03-01T08:30:00Z");

    private PageWriterSamples() {}

    static PageWriter writer() {
        return new PageWriter(Labels.english(), ZONE);
    }

    public static Article.Builder article() {
        return article("en-GB", "A lamp is lit");
    }

    public static Article.Builder article(String language, String headline) {
        return Article.builder(ARTICLE, Language.parse(language), headline).canonicalUrl(CANONICAL);
    }

    public static SafeHtml html(String markup) {
        return HtmlSanitizer.trusting().sanitize(markup);
    }

    public static Comment.Posted.Builder comment(String id, String name) {
        return Comment.Posted.builder(
                CommentId.of(id),
                ARTICLE,
                Moment.exact(POSTED),
                Commenter.reader(name),
                html("<p>Text of " + HtmlEscaper.text(id) + "</p>"));
    }

    public static Comment.Posted.Builder reply(String id, String parent) {
        return comment(id, "Ani").parent(CommentId.of(parent));
    }

    public static ThreadView view(Comment... comments) {
        return CommentThread.of(ARTICLE, Arrays.asList(comments)).view(ViewOptions.forPublic());
    }

    static PageWriterPage page(Article article, Comment... comments) {
        return PageWriterPage.of(writer().write(article, view(comments)));
    }
}
