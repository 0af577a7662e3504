package io.github.standfirst.exchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.exchange.GoldenFile;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WriteJsonFeedTest {

    static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final JsonFeed FEEDS = JsonFeed.builder().build();

    static FeedHead head() {
        return FeedHead.builder("The Orvanak Lamp")
                .homePage(WebUrl.parse("https://news.example/"))
                .feed(WebUrl.parse("https://news.example/feed.json"))
                .description("News from the lake & the hills")
                .userComment("Subscribe to this in your feed reader.")
                .next(WebUrl.parse("https://news.example/feed.json?page=2"))
                .icon(WebUrl.parse("https://news.example/icon.png"))
                .favicon(WebUrl.parse("https://news.example/favicon.png"))
                .authors(List.of(Author.builder("The desk", AuthorKind.PERSON)
                        .url(WebUrl.parse("https://news.example/desk"))
                        .portrait(new Image(WebUrl.parse("https://news.example/desk.png"), null, null, null))
                        .build()))
                .language(Language.parse("en"))
                .expired(true)
                .build();
    }

    static List<Article> samples() {
        return Arrays.stream(SamplePage.values()).map(SamplePage::article).toList();
    }

    private static Article.Builder article() {
        return Article.builder(ArticleId.of("7"), Language.UNDETERMINED, "")
                .state(new Published(Moment.exact(NOW.minusSeconds(60))));
    }

    private static String items(Article article) {
        String json = FEEDS.write(FeedHead.builder("t").build(), List.of(article), NOW)
                .json();
        assertThat(JsonFeedRules.broken(json)).isEmpty();
        return json.substring(json.indexOf("\"items\":"));
    }

    @Test
    void writesSamplesAsTheGoldenFileHasThem() throws IOException {
        String json = FEEDS.write(head(), samples(), NOW).json();

        assertThat(json + "\n").isEqualTo(GoldenFile.text("jsonfeed/samples.json", json + "\n"));
        assertThat(JsonFeedRules.broken(json)).isEmpty();
    }

    @Test
    void keepsTheRulesOfTheFormatForGeneratedArticles() {
        List<Article> articles = Generator.withSeed(7).articles().limit(200).toList();

        String json = FEEDS.write(head(), articles, Instant.parse("2027-01-01T00:00:00Z"))
                .json();

        assertThat(JsonFeedRules.broken(json)).isEmpty();
    }

    @Test
    void namesArticlesThatAreNotPublic() {
        WrittenFeed feed = FEEDS.write(head(), samples(), NOW);

        assertThat(feed.leftOut())
                .isEqualTo(samples().stream()
                        .filter(article -> !article.state().isPublic(NOW))
                        .map(Article::id)
                        .toList())
                .hasSizeGreaterThan(2);
    }

    @Test
    void leavesOutWhatIsUnderAnEmbargo() {
        Article article = article().embargo(NOW.plusSeconds(1)).build();

        assertThat(FEEDS.write(head(), List.of(article), NOW).leftOut()).containsExactly(article.id());
        assertThat(FEEDS.write(head(), List.of(article), NOW.plusSeconds(1)).leftOut())
                .isEmpty();
    }

    @Test
    void writesEvenAnEmptyBody() {
        assertThat(items(article().build()))
                .isEqualTo("\"items\":[{\"id\":\"7\",\"content_html\":\"\",\"date_published\":\"2026-04-30T23:59:00Z\","
                        + "\"_standfirst\":{\"article\":{\"id\":\"7\",\"language\":\"und\",\"headline\":\"\",\"body\":\"\","
                        + "\"state\":{\"type\":\"published\",\"first\":{\"at\":\"2026-04-30T23:59:00Z\"}}}}}]}");
    }

    @Test
    void writesScheduledArticleWhoseTimeHasComeAsPublished() {
        assertThat(items(article().state(new Scheduled(NOW)).build()))
                .contains("\"date_published\":\"2026-05-01T00:00:00Z\"")
                .contains("\"state\":{\"type\":\"published\",\"first\":{\"at\":\"2026-05-01T00:00:00Z\"}}");
    }

    @Test
    void saysAboutWhenOnlyWhereItCanSayAbout() {
        assertThat(items(article().state(new Published(Moment.about(NOW))).build()))
                .doesNotContain("date_published")
                .contains("\"first\":{\"at\":\"2026-05-01T00:00:00Z\",\"precision\":\"about\"}");
    }

    @Test
    void writesNoExtensionThatIsNotAllowed() {
        Article article =
                article().extensions(Map.of("desk", "secret", "series", "Lake")).build();
        JsonFeed allowing = JsonFeed.builder().extensions(Set.of("series")).build();

        assertThat(items(article)).doesNotContain("secret", "Lake");
        assertThat(allowing.write(head(), List.of(article), NOW).json())
                .contains("\"extensions\":{\"series\":\"Lake\"}")
                .doesNotContain("secret");
    }

    @Test
    void writesNothingThatIsTheNewsroomsOwn() {
        String json =
                FEEDS.write(head(), List.of(SamplePage.MAXIMAL.article()), NOW).json();

        assertThat(json)
                .contains("Ada Quill")
                .doesNotContain("author-17", "\"created\"", "\"embargo\"", "\"discussion\"", "\"extensions\"");
    }

    @Test
    void refusesTwoArticlesOfOneId() {
        Article article = article().build();

        assertThatThrownBy(() -> FEEDS.write(head(), List.of(article, article), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two articles have the id \"7\"; expected is one");
    }
}
