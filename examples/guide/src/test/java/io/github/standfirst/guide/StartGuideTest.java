package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.text.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the snippets of start.md. */
class StartGuideTest {

    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");
    private static final StandfirstJson JSON = StandfirstJson.create();

    private static Article article() {
        // snippet
        Article article = Article.builder(ArticleId.of("42"), Language.parse("en"), "Ferry to sail again")
                .slug(Slug.from("Ferry to sail again").orElseThrow())
                .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person("Nare Simonian"))))
                .categories(List.of(Category.of(Slug.of("transport"), "Transport")))
                .body(HtmlPolicy.article().sanitize("<p>The <em>Arpenik</em> sails in April.</p>"))
                .build();
        // end
        return article;
    }

    @Test
    void buildsArticle() {
        Article article = article();

        assertThat(article.slug()).isEqualTo(Slug.of("ferry-to-sail-again"));
        assertThat(article.state()).isEqualTo(new PublicationState.Draft());
        assertThat(article.body().html()).isEqualTo("<p>The <em>Arpenik</em> sails in April.</p>");
    }

    @Test
    void changesArticle() {
        Article article = article();
        Instant now = NOW;

        // snippet
        Article published = article.toBuilder()
                .state(new PublicationState.Published(Moment.exact(now)))
                .build();
        // end

        assertThat(article.state().isPublic(now)).isFalse();
        assertThat(published.state().isPublic(now)).isTrue();
    }

    @Test
    void takesCommentsAndShowsThem() {
        Article article = article();
        Instant now = NOW;
        String typed = "<p>At last!<script>x()</script></p>";

        // snippet
        Comment first = Comment.Posted.builder(
                        CommentId.of("7"),
                        article.id(),
                        Moment.exact(now),
                        Commenter.reader("Hasmik D."),
                        HtmlPolicy.comment().sanitize(typed))
                .status(CommentStatus.APPROVED)
                .build();

        CommentThread thread = CommentThread.of(article.id(), List.of(first));
        ThreadView view = thread.view(ViewOptions.forPublic());
        // end

        assertThat(view.count()).isEqualTo(1);
        assertThat(((Comment.Posted) first).body().html()).isEqualTo("<p>At last!</p>");
    }

    @Test
    void writesAndReadsJson() {
        Article article = article();

        // snippet
        String written = JSON.write(article);
        Article read = JSON.readArticle(written);
        // end

        assertThat(read).isEqualTo(article);
    }
}
