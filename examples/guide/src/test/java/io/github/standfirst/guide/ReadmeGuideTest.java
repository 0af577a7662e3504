package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the snippet of README.md. */
class ReadmeGuideTest {

    @Test
    void embedsTheLibrary() {
        String typed = "<p onclick=\"x()\">At last!<script>x()</script></p>";
        Instant now = Instant.parse("2026-09-17T12:00:00Z");

        // snippet
        Article article = Article.builder(ArticleId.of("42"), Language.parse("en"), "Ferry to sail again")
                .body(HtmlPolicy.article().sanitize("<p>The <em>Arpenik</em> sails in April.</p>"))
                .build();

        SafeHtml body = HtmlPolicy.comment().sanitize(typed); // <p>At last!</p>
        Commenter reader = Commenter.reader("Hasmik D.");
        Comment comment = Comment.Posted.builder(CommentId.of("7"), article.id(), Moment.exact(now), reader, body)
                .build();

        CommentThread thread = CommentThread.of(article.id(), List.of(comment));
        ThreadView view = thread.view(ViewOptions.forPublic()); // what readers see: view.rows(), view.count()

        StandfirstJson json = StandfirstJson.create();
        String articleJson = json.write(article);
        String commentsJson = json.write(view.page(0, 50, now));
        // end

        assertThat(body.html()).isEqualTo("<p>At last!</p>");
        assertThat(view.count()).isEqualTo(1);
        assertThat(json.readArticle(articleJson)).isEqualTo(article);
        assertThat(commentsJson).startsWith("{\"article\":\"42\",\"summary\":{\"count\":1,");
    }
}
