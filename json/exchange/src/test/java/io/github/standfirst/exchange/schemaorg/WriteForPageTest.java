package io.github.standfirst.exchange.schemaorg;

import static io.github.standfirst.exchange.page.PageWriterSamples.ARTICLE;
import static io.github.standfirst.exchange.page.PageWriterSamples.POSTED;
import static io.github.standfirst.exchange.page.PageWriterSamples.ZONE;
import static io.github.standfirst.exchange.page.PageWriterSamples.article;
import static io.github.standfirst.exchange.page.PageWriterSamples.comment;
import static io.github.standfirst.exchange.page.PageWriterSamples.html;
import static io.github.standfirst.exchange.page.PageWriterSamples.reply;
import static io.github.standfirst.exchange.page.PageWriterSamples.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.GapPolicy;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteForPageTest {

    private static String json(Article article, ThreadView thread) {
        return SchemaOrg.builder().zone(ZONE).build().writeForPage(article, thread);
    }

    private static String json(Article article, Comment... comments) {
        return json(article, view(comments));
    }

    @Test
    void writesWhatAnEmptyArticleHas() {
        Article article = article("und", "").canonicalUrl(null).build();

        assertThat(json(article))
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                        + "\"identifier\":\"7\",\"commentCount\":0,"
                        + "\"comment\":[]}");
    }

    @Test
    void writesEachCreditAsItsProperty() {
        Article article = article()
                .credits(List.of(
                        new Credit(CreditRole.SOURCE, Author.organization("Press")),
                        new Credit(CreditRole.AUTHOR, Author.person("A")),
                        new Credit(CreditRole.AUTHOR, Author.role("Contributor")),
                        new Credit(CreditRole.EDITOR, Author.person("E")),
                        new Credit(CreditRole.PHOTOGRAPHER, Author.person("P")),
                        new Credit(CreditRole.TRANSLATOR, Author.person("T"))))
                .build();

        assertThat(json(article))
                .contains("\"author\":[{\"@type\":\"Person\",\"name\":\"A\"},"
                        + "{\"@type\":\"Thing\",\"name\":\"Contributor\"}],"
                        + "\"editor\":[{\"@type\":\"Person\",\"name\":\"E\"}],"
                        + "\"contributor\":[{\"@type\":\"Role\",\"roleName\":\"photographer\","
                        + "\"contributor\":{\"@type\":\"Person\",\"name\":\"P\"}}],"
                        + "\"translator\":[{\"@type\":\"Person\",\"name\":\"T\"}],"
                        + "\"sourceOrganization\":[{\"@type\":\"Organization\",\"name\":\"Press\"}]");
    }

    @Test
    void writesPictureDatelineAndTimes() {
        Image image = new Image(WebUrl.parse("https://news.example/i.png"), "alt", new Image.Size(3, 2), null);
        Article article = article()
                .lead(new Figure(image, html("a <em>b</em>"), "Lev"))
                .dateline(new Dateline("ORVANAK"))
                .state(new Published(Moment.exact(POSTED)))
                .modified(POSTED.plusSeconds(1))
                .build();

        assertThat(json(article))
                .contains("\"datePublished\":\"2024-03-01T08:30:00Z\",\"dateModified\":\"2024-03-01T08:30:01Z\","
                        + "\"dateline\":\"ORVANAK\",\"image\":{\"@type\":\"ImageObject\","
                        + "\"url\":\"https://news.example/i.png\",\"description\":\"alt\",\"width\":3,\"height\":2,\"caption\":\"a b\","
                        + "\"creditText\":\"Lev\"}");
    }

    @Test
    void saysNothingOfTimesThatAreKnownAboutOnly() {
        Article article = article().state(new Published(Moment.about(POSTED))).build();

        assertThat(json(article, comment("1", "A").posted(Moment.about(POSTED)).build()))
                .doesNotContain("date");
    }

    @Test
    void writesCommentsFlatWithTheirTrueParents() {
        Comment.Posted edited = reply("2", "1")
                .edited(POSTED.plusSeconds(1))
                .language(Language.parse("hy"))
                .body(html("<p>a<br>b</p><p>c</p>"))
                .build();

        assertThat(json(article().build(), comment("1", "").build(), edited))
                .endsWith("\"comment\":[{\"@type\":\"Comment\",\"@id\":\"https://news.example/lamp#comment-1\","
                        + "\"dateCreated\":\"2024-03-01T08:30:00Z\",\"text\":\"Text of 1\"},"
                        + "{\"@type\":\"Comment\",\"@id\":\"https://news.example/lamp#comment-2\","
                        + "\"parentItem\":{\"@id\":\"https://news.example/lamp#comment-1\"},"
                        + "\"author\":{\"@type\":\"Person\",\"name\":\"Ani\"},"
                        + "\"dateCreated\":\"2024-03-01T08:30:00Z\",\"dateModified\":\"2024-03-01T08:30:01Z\","
                        + "\"inLanguage\":\"hy\",\"text\":\"a\\nb\\n\\nc\"}]}");
    }

    @Test
    void namesPlaceOfCommentOnPageWithoutAddress() {
        Article article = article().canonicalUrl(null).build();

        assertThat(json(article, comment("1", "A").build())).contains("\"@id\":\"#comment-1\"");
    }

    @Test
    void namesNoParentThatIsNotShown() {
        Comment.Posted hidden = comment("1", "A").status(CommentStatus.HELD).build();
        CommentThread thread = CommentThread.of(
                ARTICLE,
                List.of(hidden, reply("2", "1").build(), reply("3", "lost").build()));
        String promoted =
                json(article().build(), thread.view(ViewOptions.forPublic().withGaps(GapPolicy.PROMOTE)));

        assertThat(promoted).doesNotContain("parentItem", "comment-1", "lost");
    }

    @Test
    void takesSiteThatAnnouncedALinkForNoPerson() {
        Commenter blog = Commenter.reader("Blog").withWebsite(WebUrl.parse("https://blog.example/"));

        assertThat(json(
                        article().build(),
                        comment("1", "")
                                .commenter(blog)
                                .kind(CommentKind.PINGBACK)
                                .build()))
                .contains("\"author\":{\"name\":\"Blog\",\"url\":\"https://blog.example/\"}");
    }
}
