package io.github.standfirst.exchange.activitystreams;

import static io.github.standfirst.exchange.activitystreams.ActivitySamples.HOST;
import static io.github.standfirst.exchange.activitystreams.ActivitySamples.NOW;
import static io.github.standfirst.exchange.activitystreams.ActivitySamples.POSTED;
import static io.github.standfirst.exchange.activitystreams.ActivitySamples.article;
import static io.github.standfirst.exchange.activitystreams.ActivitySamples.comment;
import static io.github.standfirst.exchange.activitystreams.ActivitySamples.reply;
import static io.github.standfirst.exchange.activitystreams.ActivitySamples.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.GapPolicy;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.comment.Viewer;
import io.github.standfirst.exchange.GoldenFile;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteActivitiesTest {

    private static final ActivityStreams ACTIVITIES =
            ActivityStreams.builder().pageSize(20).build();
    private static final String CONTEXT =
            "\"@context\":[\"https://www.w3.org/ns/activitystreams\",{\"Hashtag\":\"as:Hashtag\"}],";
    private static final String TO_ALL = "\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"]";

    private static String note(ThreadView view, String id) {
        return ACTIVITIES
                .writeComment(article().build(), view, CommentId.of(id), HOST, NOW)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = SamplePage.class,
            names = {"BARE", "SCHEDULED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void writesSamplesAsTheGoldenFilesHaveThem(SamplePage sample) throws IOException {
        ThreadView view = sample.thread().view(ViewOptions.forPublic());

        String json = ACTIVITIES.writeArticle(sample.article(), view, HOST, NOW);

        assertThat(json + "\n").isEqualTo(GoldenFile.text("activitystreams/" + sample.key() + ".json", json + "\n"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BARE", "SCHEDULED", "WITHDRAWN"})
    void refusesWhatIsNotPublic(SamplePage sample) {
        ThreadView view = sample.thread().view(ViewOptions.forPublic());

        assertThatThrownBy(() -> ACTIVITIES.writeArticle(sample.article(), view, HOST, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("article \"" + sample.article().id() + "\" is not public; expected is one that is");
    }

    @Test
    void writesWhatAnEmptyArticleHas() {
        assertThat(ACTIVITIES.writeArticle(article().headline("").build(), view(), HOST, NOW))
                .isEqualTo(
                        "{" + CONTEXT
                                + "\"id\":\"https://news.example/lamp\",\"type\":\"Article\",\"content\":\"\","
                                + "\"published\":\"2026-03-01T08:30:00Z\",\"url\":\"https://news.example/lamp\","
                                + TO_ALL
                                + ",\"replies\":{\"id\":\"https://news.example/api/7/replies\",\"type\":\"Collection\","
                                + "\"totalItems\":0,\"first\":{\"id\":\"https://news.example/api/7/replies?page=1\","
                                + "\"type\":\"CollectionPage\",\"partOf\":\"https://news.example/api/7/replies\",\"items\":[]}}}");
    }

    @Test
    void writesNoteWithItsTrueParentAndLanguage() {
        Comment.Posted edited = reply("2", "1")
                .language(Language.parse("hy"))
                .edited(POSTED.plusSeconds(120))
                .commenter(Commenter.reader("Ani").withWebsite(WebUrl.parse("https://ani.example/")))
                .build();

        assertThat(note(view(comment("1").build(), edited), "2"))
                .isEqualTo("{" + CONTEXT
                        + "\"id\":\"https://news.example/lamp#comment-2\",\"type\":\"Note\","
                        + "\"inReplyTo\":\"https://news.example/lamp#comment-1\","
                        + "\"attributedTo\":{\"type\":\"Person\",\"name\":\"Ani\",\"url\":\"https://ani.example/\"},"
                        + "\"content\":\"<p>Text of 2</p>\",\"contentMap\":{\"hy\":\"<p>Text of 2</p>\"},"
                        + "\"published\":\"2026-03-01T08:31:00Z\",\"updated\":\"2026-03-01T08:32:00Z\"," + TO_ALL
                        + "}");
    }

    @Test
    void writesTombstoneWithoutTextAndName() {
        Comment erased = comment("1").build().erase(NOW, ErasureReason.BY_COMMENTER);
        ThreadView view = view(erased, reply("2", "1").build());

        assertThat(note(view, "1"))
                .isEqualTo("{" + CONTEXT
                        + "\"id\":\"https://news.example/lamp#comment-1\",\"type\":\"Tombstone\",\"formerType\":\"Note\","
                        + "\"inReplyTo\":\"https://news.example/lamp\"}");
    }

    @Test
    void writesWhenATombstoneWasErased() {
        Comment.Tombstone erased = reply("2", "1").build().erase(NOW, ErasureReason.LEGAL);

        assertThat(ACTIVITIES.writeTombstone(article().build(), erased, HOST))
                .isEqualTo("{" + CONTEXT
                        + "\"id\":\"https://news.example/lamp#comment-2\",\"type\":\"Tombstone\",\"formerType\":\"Note\","
                        + "\"inReplyTo\":\"https://news.example/lamp\",\"deleted\":\"2030-01-01T00:00:00Z\"}");
    }

    @Test
    void writesNothingOfWhatTheViewerDoesNotSee() {
        ThreadView view = view(
                comment("1").status(CommentStatus.SPAM).build(),
                reply("2", "1").build(),
                comment("3").status(CommentStatus.PENDING).build());

        String json = ACTIVITIES.writeReplies(article().build(), view, HOST, NOW);

        assertThat(json)
                .contains("\"totalItems\":1,", "\"inReplyTo\":\"https://news.example/lamp#comment-1\"")
                .doesNotContain("Text of 1", "Text of 3", "comment-3", "Tombstone");
        assertThat(ACTIVITIES.writeComment(article().build(), view, CommentId.of("1"), HOST, NOW))
                .isEmpty();
        assertThat(ACTIVITIES.writeComment(article().build(), view, CommentId.of("3"), HOST, NOW))
                .isEmpty();
    }

    @Test
    void namesNoParentThatTheViewHasNoRowOf() {
        List<Comment> comments = List.of(
                comment("1").status(CommentStatus.SPAM).build(), reply("2", "1").build());
        ThreadView promoting = CommentThread.of(ActivitySamples.ARTICLE, comments)
                .view(ViewOptions.forPublic().withGaps(GapPolicy.PROMOTE));

        assertThat(note(promoting, "2"))
                .contains("\"inReplyTo\":\"https://news.example/lamp\"")
                .doesNotContain("comment-1");
    }

    @Test
    void addressesWhatIsNotApprovedToNobody() {
        ThreadView view = CommentThread.of(
                        ActivitySamples.ARTICLE,
                        List.of(comment("1").status(CommentStatus.PENDING).build()))
                .view(ViewOptions.forPublic().withViewer(Viewer.moderator()));

        assertThat(note(view, "1")).endsWith("\"to\":[]}");
    }

    @Test
    void cutsRepliesIntoPages() {
        ThreadView view =
                view(comment("1").build(), reply("2", "1").build(), comment("3").build());
        ActivityStreams small = ActivityStreams.builder().pageSize(1).build();

        assertThat(small.writeRepliesPage(article().build(), view, 2, HOST, NOW))
                .startsWith(
                        "{" + CONTEXT + "\"id\":\"https://news.example/api/7/replies?page=2\","
                                + "\"type\":\"CollectionPage\",\"partOf\":\"https://news.example/api/7/replies\","
                                + "\"prev\":\"https://news.example/api/7/replies?page=1\","
                                + "\"next\":\"https://news.example/api/7/replies?page=3\",\"items\":[{\"id\":\"https://news.example/lamp#comment-2\"");
        assertThat(small.writeRepliesPage(article().build(), view, 3, HOST, NOW))
                .doesNotContain("\"next\"");
        assertThat(small.writeRepliesPage(article().build(), view, Integer.MAX_VALUE, HOST, NOW))
                .endsWith("\"prev\":\"https://news.example/api/7/replies?page=3\",\"items\":[]}");
        assertThatThrownBy(() -> small.writeRepliesPage(article().build(), view, 0, HOST, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page is 0; expected is at least 1");
    }

    @Test
    @Timeout(30)
    void writesChainsOfAnyDepthFlat() {
        Comment[] chain = new Comment[20_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = i == 0
                    ? comment("0").build()
                    : reply(Integer.toString(i), Integer.toString(i - 1)).build();
        }

        String last = ACTIVITIES.writeRepliesPage(article().build(), view(chain), 1_000, HOST, NOW);

        assertThat(last).contains("\"inReplyTo\":\"https://news.example/lamp#comment-19998\"");
    }

    @Test
    void writesNoTimeThatIsKnownAboutOnly() {
        Article about = article().state(new Published(Moment.about(POSTED))).build();

        assertThat(ACTIVITIES.writeArticle(about, view(), HOST, NOW)).doesNotContain("published");
        assertThat(ACTIVITIES.writeArticle(
                        article().state(new Scheduled(POSTED)).build(), view(), HOST, NOW))
                .contains("\"published\":\"2026-03-01T08:30:00Z\"");
    }

    @Test
    void writesNoExtension() {
        Article article = article().extensions(Map.of("desk", "secret")).build();

        assertThat(ACTIVITIES.writeArticle(article, view(), HOST, NOW)).doesNotContain("secret");
    }

    @Test
    void asksTheHostForActors() {
        ActivityAddresses host = new ActivityAddresses() {
            @Override
            public WebUrl replies(Article article) {
                return HOST.replies(article);
            }

            @Override
            public WebUrl repliesPage(Article article, int page) {
                return HOST.repliesPage(article, page);
            }

            @Override
            public Optional<WebUrl> actor(Commenter commenter) {
                return Optional.of(WebUrl.parse("https://news.example/@" + commenter.accountId()));
            }
        };
        Comment.Posted comment = comment("1")
                .commenter(new Commenter("", null, "ani", Commenter.reader("").role()))
                .build();

        assertThat(ACTIVITIES.writeReplies(article().build(), view(comment), host, NOW))
                .contains("\"attributedTo\":{\"type\":\"Person\",\"id\":\"https://news.example/@ani\"}");
        assertThatThrownBy(() ->
                        ACTIVITIES.writeReplies(article().canonicalUrl(null).build(), view(comment), host, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("article \"7\" has no canonical address; expected is one, or a host that gives another");
    }

    @Test
    void refusesTheThreadOfAnotherArticle() {
        Article other = article().id(ArticleId.of("8")).build();

        assertThatThrownBy(() -> ACTIVITIES.writeArticle(other, view(), HOST, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comments are on the article \"7\"; expected is \"8\"");
    }
}
