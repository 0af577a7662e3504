package io.github.standfirst.exchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadJsonFeedTest {

    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");
    private static final JsonFeed FEEDS = JsonFeed.builder().zone(ZONE).build();

    static String feed(String items) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[" + items + "]}";
    }

    private static ReadFeed read(String items) {
        return FEEDS.read(feed(items), READ);
    }

    private static Article only(ReadFeed feed) {
        assertThat(feed.articles()).hasSize(1);
        return feed.articles().get(0);
    }

    @Test
    void readsMicroblog() {
        ReadFeed feed = FEEDS.read("""
                {
                  "version": "https://jsonfeed.org/version/1",
                  "title": "Lusine by the lake",
                  "home_page_url": "https://lusine.example/",
                  "feed_url": "https://lusine.example/feed.json",
                  "author": {"name": "Lusine", "url": "https://lusine.example/about", "avatar": "https://lusine.example/me.jpg"},
                  "items": [
                    {
                      "id": 2347259,
                      "url": "https://lusine.example/2347259",
                      "content_text": "The ferry is back & painted <blue>.\\n\\nSee https://ferry.example/ for times.",
                      "date_published": "2026-04-30T14:22:00+04:00"
                    }
                  ]
                }
                """.getBytes(StandardCharsets.UTF_8), READ);

        Author lusine = Author.builder("Lusine", AuthorKind.PERSON)
                .url(WebUrl.parse("https://lusine.example/about"))
                .portrait(new Image(WebUrl.parse("https://lusine.example/me.jpg"), null, null, null))
                .build();
        assertThat(feed.head())
                .isEqualTo(FeedHead.builder("Lusine by the lake")
                        .homePage(WebUrl.parse("https://lusine.example/"))
                        .feed(WebUrl.parse("https://lusine.example/feed.json"))
                        .authors(List.of(lusine))
                        .build());
        assertThat(feed.articles())
                .containsExactly(Article.builder(ArticleId.of("2347259"), Language.UNDETERMINED, "")
                        .canonicalUrl(WebUrl.parse("https://lusine.example/2347259"))
                        .body(
                                HtmlPolicy.article()
                                        .sanitize(
                                                "<p>The ferry is back &amp; painted &lt;blue&gt;.</p><p>See"
                                                        + " <a href=\"https://ferry.example/\">https://ferry.example/</a> for times.</p>"))
                        .credits(List.of(new Credit(CreditRole.AUTHOR, lusine)))
                        .state(new Published(Moment.exact(Instant.parse("2026-04-30T10:22:00Z"))))
                        .build());
        assertThat(feed.report().notes()).isEmpty();
    }

    @Test
    void readsPodcast() {
        JsonFeed feeds = JsonFeed.builder()
                .zone(ZONE)
                .extensions(Set.of("_episode", "external_url"))
                .build();

        ReadFeed feed = feeds.read("""
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Ferry Talk",
                  "language": "en-GB",
                  "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
                  "items": [
                    {
                      "id": "https://talk.example/episodes/12",
                      "url": "https://talk.example/episodes/12",
                      "external_url": "https://lake.example/log",
                      "title": "Twelve: The captain",
                      "summary": "We meet the captain <at last>.",
                      "content_html": "<h1>Notes</h1><p onclick=\\"x()\\">Hello</p><script>evil()</script>",
                      "image": "https://talk.example/12.jpg",
                      "banner_image": "https://talk.example/12-wide.jpg",
                      "date_published": "2026-04-30",
                      "date_modified": "2026-05-02T08:00:00",
                      "authors": [{"name": "Aram"}, {"url": "https://nune.example/"}, {"avatar": "https://x.example/a.png"}],
                      "tags": ["Lake & Shore", "lake  shore", "⛴"],
                      "attachments": [{"url": "https://talk.example/12.mp3", "mime_type": "audio/mpeg"}],
                      "_episode": {"number": 12, "explicit": false}
                    }
                  ]
                }
                """, READ);

        assertThat(only(feed))
                .isEqualTo(Article.builder(
                                ArticleId.of("https://talk.example/episodes/12"),
                                Language.parse("en-GB"),
                                "Twelve: The captain")
                        .canonicalUrl(WebUrl.parse("https://talk.example/episodes/12"))
                        .standfirst(SafeHtml.ofText("We meet the captain <at last>."))
                        .body(HtmlPolicy.article().sanitize("<h2>Notes</h2><p>Hello</p>"))
                        .lead(Figure.of(new Image(WebUrl.parse("https://talk.example/12.jpg"), null, null, null)))
                        .credits(List.of(
                                new Credit(CreditRole.AUTHOR, Author.person("Aram")),
                                new Credit(
                                        CreditRole.AUTHOR,
                                        Author.builder("nune.example", AuthorKind.PERSON)
                                                .url(WebUrl.parse("https://nune.example/"))
                                                .build())))
                        .tags(List.of(new Tag(Slug.of("lake-shore"), "Lake & Shore"), new Tag(new Slug("⛴"), "⛴")))
                        .state(new Published(Moment.onDay(LocalDate.of(2026, 4, 30), ZONE)))
                        .modified(Instant.parse("2026-05-02T04:00:00Z"))
                        .extensions(Map.of(
                                "_episode",
                                "{\"number\":12,\"explicit\":false}",
                                "external_url",
                                "https://lake.example/log"))
                        .build());
        assertThat(feed.report().notes())
                .containsExactly(
                        new Note("/hubs", "is not read"),
                        new Note("/items/0/banner_image", "is not read"),
                        new Note("/items/0/attachments", "is not read"),
                        new Note("/items/0/authors/1", "is an author without a name; that of the host stands for it"),
                        new Note("/items/0/authors/2", "is an author without a name; it is left out"),
                        new Note("/items/0/tags/1", "is a tag that stands twice; it is left out"));
        assertThat(feed.report().removals())
                .extracting(removed -> removed.pointer() + " "
                        + removed.removal().kind() + " " + removed.removal().tag())
                .containsExactly(
                        "/items/0/content_html " + Removal.Kind.ATTRIBUTE + " p",
                        "/items/0/content_html " + Removal.Kind.ELEMENT + " script");
    }

    @Test
    void sanitizesWithThePolicyThatIsGiven() {
        JsonFeed strict = JsonFeed.builder().policy(HtmlPolicy.comment()).build();

        ReadFeed feed = strict.read(feed("{\"id\":\"1\",\"content_html\":\"<h2>a</h2><p>b</p>\"}"), READ);

        assertThat(only(feed).body())
                .isEqualTo(HtmlPolicy.comment().sanitize("<h2>a</h2><p>b</p>"))
                .isNotEqualTo(HtmlPolicy.article().sanitize("<h2>a</h2><p>b</p>"));
    }

    @Test
    void takesNumbersAndBooleansForIds() {
        assertThat(read("{\"id\":12.50,\"content_text\":\"\"},{\"id\":true,\"content_text\":\"\"}")
                        .articles())
                .extracting(article -> article.id().value())
                .containsExactly("12.50", "true");
    }

    @Test
    void saysWhatIsOfAnotherKindThanTheFormatHas() {
        ReadFeed read = read("""
                {"id":"1","content_text":"a","date_published":"2024-01-01T00:00:00Z","authors":5,"_standfirst":7},
                {"id":"2","content_text":"b","date_published":"2024-01-01T00:00:00Z","authors":{"name":"Jo"},
                "_standfirst":{"article":null,"mood":"bright"}}
                """);

        assertThat(read.report().notes())
                .contains(
                        new Note("/items/0/authors", "is no array; it is left out"),
                        new Note("/items/0/_standfirst", "is no object; it is left out"),
                        new Note("/items/1/authors", "is no array; it is left out"),
                        new Note("/items/1/_standfirst/mood", "is not read"));
    }

    @Test
    void goesOnBehindBadItems() {
        ReadFeed feed = read(
                "{\"content_text\":\"a\"},{\"id\":\" \"},{\"id\":{}},7,null,[],{\"id\":\"1\",\"content_text\":\"b\","
                        + "\"date_published\":\"2026-01-01T00:00:00Z\"},{\"id\":\"1\",\"content_text\":\"c\",\"date_published\":\"2026-01-01T00:00:00Z\"}");

        assertThat(only(feed).body().html()).isEqualTo("<p>b</p>");
        assertThat(feed.report().notes())
                .containsExactly(
                        new Note("/items/0", "has no id; it is left out"),
                        new Note("/items/1", "has no id; it is left out"),
                        new Note("/items/2", "has no id; it is left out"),
                        new Note("/items/3", "has no id; it is left out"),
                        new Note("/items/4", "has no id; it is left out"),
                        new Note("/items/5", "has no id; it is left out"),
                        new Note("/items/7", "has the id of an item before it; it is left out"));
    }

    @Test
    void saysWhatStandsForAMissingTime() {
        ReadFeed feed = read("{\"id\":\"1\",\"content_text\":\"a\",\"date_published\":\"soon\\n\"},"
                + "{\"id\":\"2\",\"content_text\":\"a\",\"date_modified\":\"2026-01-01T00:00Z\"}");

        assertThat(feed.articles())
                .extracting(Article::state)
                .containsExactly(
                        new Published(Moment.about(READ)),
                        new Published(Moment.about(Instant.parse("2026-01-01T00:00:00Z"))));
        assertThat(feed.report().notes())
                .containsExactly(
                        new Note("/items/0/date_published", "is \"soon\\u{A}\", which is no time; it is left out"),
                        new Note(
                                "/items/0",
                                "does not say when it was published; about the time of reading stands for it"),
                        new Note(
                                "/items/1",
                                "does not say when it was published; about the time of its modification stands for it"));
    }

    @Test
    void keepsNoAddressThatIsNotOfTheWebAndDoesNotShowIt() {
        ReadFeed feed = read(
                "{\"id\":\"1\",\"content_text\":\"a\",\"date_published\":\"2026-01-01\",\"url\":\"javascript:x()\","
                        + "\"authors\":[{\"name\":\"A\",\"url\":\"mailto:a@mail.example\"}]}");

        assertThat(only(feed).canonicalUrl()).isNull();
        assertThat(only(feed).authors()).containsExactly(Author.person("A"));
        assertThat(feed.report().notes())
                .containsExactly(
                        new Note("/items/0/authors/0/url", "is no address of http or https; it is left out"),
                        new Note("/items/0/url", "is no address of http or https; it is left out"));
        assertThat(feed.toString()).doesNotContain("mail.example");
    }

    @Test
    void readsTheFormatWhereTheMemberOfTheHouseIsSpoilt() {
        ReadFeed feed = read(
                "{\"id\":\"1\",\"title\":\"A\",\"content_text\":\"a\",\"date_published\":\"2026-01-01T00:00:00Z\","
                        + "\"_standfirst\":{\"article\":{\"id\":\"1\",\"language\":\"en\",\"headline\":\"A\",\"state\":{\"type\":\"lost\"}}}}");

        assertThat(only(feed).headline()).isEqualTo("A");
        assertThat(feed.report().notes()).hasSize(1);
        assertThat(feed.report().notes().get(0).pointer()).isEqualTo("/items/0/_standfirst/article/state/type");
        assertThat(feed.report().notes().get(0).text())
                .startsWith("found \"lost\"; expected is")
                .endsWith("; other members of the item stand for the article");
    }

    @Test
    void takesNothingFromTheMemberOfTheHouseThatIsNotForOthersToSay() {
        ReadFeed feed = read(
                "{\"id\":\"1\",\"title\":\"A\",\"content_html\":\"<p>a</p>\",\"date_published\":\"2026-01-01T00:00:00Z\","
                        + "\"_standfirst\":{\"article\":{\"id\":\"2\",\"language\":\"en\",\"headline\":\"B\",\"body\":\"<p>b</p>\","
                        + "\"standfirst\":\"<b onclick=x()>c</b>\",\"state\":{\"type\":\"draft\"},"
                        + "\"extensions\":{\"desk\":\"d\"},\"discussion\":{\"state\":\"open\",\"moderation\":\"post\",\"depthShown\":3,\"maxLength\":9,\"editWindow\":\"PT5M\",\"emailRequired\":false},\"access\":\"subscribers\","
                        + "\"credits\":[{\"role\":\"author\",\"author\":{\"name\":\"N\",\"kind\":\"person\",\"id\":\"admin\"}}]}}}");

        assertThat(feed.report().notes()).isEmpty();
        assertThat(only(feed))
                .isEqualTo(Article.builder(ArticleId.of("1"), Language.parse("en"), "A")
                        .access(Access.SUBSCRIBERS)
                        .body(HtmlPolicy.article().sanitize("<p>a</p>"))
                        .standfirst(HtmlPolicy.article().sanitize("<b>c</b>"))
                        .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person("N"))))
                        .state(new Published(Moment.exact(Instant.parse("2026-01-01T00:00:00Z"))))
                        .build());
        assertThat(feed.report().removals())
                .extracting(removed -> removed.pointer())
                .containsExactly("/items/0/_standfirst/article/standfirst");
    }
}
