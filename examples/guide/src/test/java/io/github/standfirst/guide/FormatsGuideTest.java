package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.DocumentReport;
import io.github.standfirst.exchange.activitystreams.ActivityAddresses;
import io.github.standfirst.exchange.activitystreams.ActivityStreams;
import io.github.standfirst.exchange.activitystreams.ReadActivities;
import io.github.standfirst.exchange.jsonfeed.FeedHead;
import io.github.standfirst.exchange.jsonfeed.JsonFeed;
import io.github.standfirst.exchange.jsonfeed.ReadFeed;
import io.github.standfirst.exchange.jsonfeed.WrittenFeed;
import io.github.standfirst.exchange.schemaorg.ReadSchemaOrg;
import io.github.standfirst.exchange.schemaorg.SchemaOrg;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs the snippets of formats.md. */
class FormatsGuideTest {

    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");

    @Test
    void writesAndReadsFeed() {
        List<Article> articles = List.of(ReferencePage.article(), SamplePage.SCHEDULED.article());
        Instant now = NOW;

        // snippet
        FeedHead head = FeedHead.builder("The Orvanak Lamp")
                .homePage(WebUrl.parse("https://news.example/"))
                .feed(WebUrl.parse("https://news.example/feed.json"))
                .language(Language.parse("en"))
                .build();
        JsonFeed feeds = JsonFeed.builder().zone(ZoneId.of("Asia/Yerevan")).build();

        WrittenFeed written = feeds.write(head, articles, now);
        String json = written.json(); // application/feed+json
        List<ArticleId> notPublic = written.leftOut();
        // end

        // snippet
        ReadFeed feed = feeds.read(json, now);

        List<Article> read = feed.articles();
        List<DocumentReport.Note> notes = feed.report().notes();
        List<DocumentReport.Removed> removals = feed.report().removals();
        // end

        assertThat(notPublic).containsExactly(articles.get(1).id());
        assertThat(feed.head()).isEqualTo(head);
        assertThat(read)
                .extracting(Article::body)
                .containsExactly(articles.get(0).body());
        assertThat(notes).isEmpty();
        assertThat(removals).isEmpty();
    }

    @Test
    void carriesExtensionsThatAreAllowed() {
        Article article = ReferencePage.article().toBuilder()
                .extensions(Map.of("series", "The lake", "desk", "city"))
                .build();

        // snippet
        JsonFeed allowing =
                JsonFeed.builder().extensions(Set.of("series", "external_url")).build();
        // end

        String json = allowing.write(FeedHead.builder("").build(), List.of(article), NOW)
                .json();
        assertThat(allowing.read(json, NOW).articles())
                .extracting(Article::extensions)
                .containsExactly(Map.of("series", "The lake"));
    }

    @Test
    void writesArticleAndReadsReplies() {
        Article article = ReferencePage.article();
        CommentThread thread = ReferencePage.thread();
        Instant now = NOW;

        // snippet
        ActivityAddresses addresses = new ActivityAddresses() {
            @Override
            public WebUrl replies(Article article) {
                return WebUrl.parse("https://news.example/api/articles/" + article.id() + "/replies");
            }

            @Override
            public WebUrl repliesPage(Article article, int page) {
                return WebUrl.parse(replies(article) + "?page=" + page);
            }
        };
        ActivityStreams activities = ActivityStreams.builder().pageSize(20).build();
        ThreadView view = thread.view(ViewOptions.forPublic());

        String document = activities.writeArticle(article, view, addresses, now);
        String page = activities.writeRepliesPage(article, view, 2, addresses, now);
        Optional<String> note = activities.writeComment(article, view, CommentId.of("71833"), addresses, now);
        // end

        String noteFromElsewhere = note.orElseThrow();

        // snippet
        ReadActivities replies =
                activities.readReplies(noteFromElsewhere, article.id(), addresses.article(article), now);

        List<Comment> comments = replies.comments();
        // end

        assertThat(activities.read(document, now).comments()).hasSize(13);
        assertThat(page).endsWith("\"items\":[]}");
        assertThat(comments).hasSize(1);
        assertThat(comments.get(0).article()).isEqualTo(article.id());
    }

    @Test
    void choosesLanguages() {
        // snippet
        ActivityStreams armenianFirst = ActivityStreams.builder()
                .languages(List.of(Language.parse("hy"), Language.parse("en")))
                .build();
        // end

        String json =
                "{\"id\":\"https://news.example/1\",\"type\":\"Article\",\"contentMap\":{\"en\":\"A\",\"hy\":\"Ա\"}}";
        assertThat(armenianFirst.read(json, NOW).articles())
                .extracting(article -> article.body().html())
                .containsExactly("Ա");
    }

    @Test
    void writesAndReadsSchemaOrg() {
        Article article = ReferencePage.article();
        CommentThread thread = ReferencePage.thread();
        Instant now = NOW;

        // snippet
        SchemaOrg schema = SchemaOrg.builder().zone(ZoneId.of("Asia/Yerevan")).build();
        ThreadView view = thread.view(ViewOptions.forPublic());

        String nested = schema.write(article, view, now); // application/ld+json
        String graph = schema.writeGraph(article, view, now);
        String script = schema.writeForPage(article, view); // <script type="application/ld+json">
        // end

        // snippet
        ReadSchemaOrg read = schema.read(graph, now);

        List<Article> articles = read.articles();
        List<Comment> comments = read.comments();
        List<DocumentReport.Note> notes = read.report().notes();
        // end

        assertThat(articles).extracting(Article::body).containsExactly(article.body());
        assertThat(comments)
                .extracting(Comment::id)
                .containsExactlyElementsOf(
                        view.rows().stream().map(row -> row.id()).toList());
        assertThat(notes).isEmpty();
        assertThat(schema.read(nested, now)).isEqualTo(read);
        assertThat(script).doesNotContain("articleBody", "</");
    }
}
