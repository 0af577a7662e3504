package io.github.standfirst.examples.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.slash.Slash;
import com.rometools.modules.thr.ThreadingModule;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.CommentStore;
import io.github.standfirst.examples.newsroom.feed.FeedReader;
import io.github.standfirst.examples.newsroom.feed.ReadFeed;
import io.github.standfirst.exchange.jsonfeed.JsonFeed;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The feeds as programs get them, parsed by ROME and by an XML parser that knows namespaces. */
@Timeout(120)
class FeedTest {

    private static final Instant PUBLISHED = Instant.parse("2020-01-02T03:04:05Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");
    private static final String PAGE = "https://news.example/2020/01/spine/";
    private static final int FILLERS = 45;

    private static final Figure LEAD = new Figure(
            Image.of(WebUrl.parse("https://pictures.example/a|b%20ç.jpg?c=1&d=<2>"), "A \"spine\" & <more>")
                    .withSize(new Image.Size(640, 480)),
            SafeHtml.ofText("Caption"),
            "Ani <ani>");

    private static final Article SPINE = Article.builder(
                    ArticleId.of("spine"), Language.parse("en"), "A <b>spine</b> & a ]]> \"cover\"")
            .slug(Slug.of("spine"))
            .canonicalUrl(WebUrl.parse(PAGE))
            .standfirst(HtmlPolicy.article().sanitize("<em>Short</em> &amp; <a href=\"/short/\">sweet</a>"))
            .body(
                    HtmlPolicy.article()
                            .sanitize(
                                    "<p><a href=\"more\">more</a> ]]&gt; <img src=\"/images/a.jpg\" alt=\"\"></p><pre>a\n  b</pre>"))
            .lead(LEAD)
            .credits(List.of(
                    new Credit(CreditRole.AUTHOR, Author.person("Ada & Quill")),
                    new Credit(
                            CreditRole.AUTHOR,
                            Author.builder("Nare", AuthorKind.PERSON)
                                    .url(WebUrl.parse("https://news.example/author/nare/"))
                                    .build())))
            .categories(List.of(Category.of(Slug.of("books"), "Books & <Spines>")))
            .tags(List.of(new Tag(Slug.of("glue-1"), "Glue")))
            .translations(
                    List.of(new Translation(Language.parse("hy"), WebUrl.parse("https://news.example/hy/spine/"))))
            .state(new PublicationState.Published(Moment.exact(PUBLISHED)))
            .modified(PUBLISHED.plusSeconds(60))
            .discussion(DiscussionRules.open())
            .build();

    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.on(
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000");
        Crowd.fill(site);
        site.part(TransactionOperations.class).executeWithoutResult(status -> plant());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static void plant() {
        ArticleStore articles = site.part(ArticleStore.class);
        articles.add(SPINE);
        articles.add(simple("day")
                .state(new PublicationState.Published(Moment.onDay(LocalDate.of(2020, 1, 1), ZONE)))
                .build());
        articles.add(simple("about")
                .state(new PublicationState.Published(Moment.about(PUBLISHED.minusSeconds(172_800))))
                .build());
        articles.add(simple("metered").access(Access.METERED).build());
        articles.add(
                simple("embargoed").embargo(Site.STARTED.plusSeconds(86_400)).build());
        articles.add(simple("grows")
                .categories(List.of(Category.of(Slug.of("lake-shore"), "Lake & Shore")))
                .body(HtmlPolicy.article().sanitize("<p>" + "<a href=\"/\">a</a>".repeat(50_000) + "</p>"))
                .build());
        articles.add(simple("silent").discussion(DiscussionRules.NONE).build());
        articles.add(simple("scheduled")
                .state(new PublicationState.Scheduled(Site.STARTED.plusSeconds(86_400)))
                .build());
        for (int i = 0; i < FILLERS; i++) {
            articles.add(simple("filler-" + i)
                    .state(new PublicationState.Published(Moment.exact(PUBLISHED.minusSeconds(900_000 + i))))
                    .categories(List.of(Category.of(Slug.of("letters"), "Letters")))
                    .build());
        }
        CommentStore comments = site.part(CommentStore.class);
        Comment.Posted first = comment(
                        "c1",
                        null,
                        "<script>alert(1)</script> ]]> & co",
                        "<p>One ]]&gt; <a href=\"https://x.example/?a=1&amp;b\">x</a></p>")
                .toBuilder()
                .language(Language.parse("en"))
                .edited(PUBLISHED.plusSeconds(500))
                .build();
        comments.add(first, 0);
        comments.add(comment("c2", "c1", "", "<p>Two</p>"), 0);
        comments.add(comment("c3", null, "Waits", "<p>taint-pending</p>").withStatus(CommentStatus.PENDING), 0);
        comments.add(comment("c4", null, "Rejected", "<p>taint-rejected</p>").withStatus(CommentStatus.REJECTED), 0);
        comments.add(
                comment("c5", null, "taint-erased", "<p>taint-erased</p>")
                        .erase(PUBLISHED.plusSeconds(900), ErasureReason.BY_COMMENTER),
                0);
        comments.add(comment("c6", "c5", "Vahan", "<p>Six</p>"), 0);
        comments.add(comment("c7", "c4", "Toros", "<p>Seven</p>"), 0);
    }

    private static Article.Builder simple(String id) {
        return Article.builder(ArticleId.of(id), Language.parse("en"), "About " + id)
                .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person("Nare Simonian"))))
                .categories(List.of(Category.of(Slug.of("books"), "Books")))
                .standfirst(SafeHtml.ofText("Standfirst of " + id))
                .body(HtmlPolicy.article().sanitize("<p>Body of " + id + "</p>"))
                .state(new PublicationState.Published(Moment.exact(PUBLISHED.minusSeconds(86_400))));
    }

    private static Comment.Posted comment(String id, @Nullable String parent, String name, String body) {
        int second = Integer.parseInt(id.substring(1));
        return Comment.Posted.builder(
                        CommentId.of(id),
                        SPINE.id(),
                        Moment.exact(PUBLISHED.plusSeconds(second)),
                        second == 1
                                ? Commenter.reader(name).withWebsite(WebUrl.parse("https://c.example/?a=1&b=2"))
                                : Commenter.reader(name),
                        HtmlPolicy.comment().sanitize(body))
                .parent(parent == null ? null : CommentId.of(parent))
                .build();
    }

    @Test
    void atomSaysAllOfAnArticle() {
        assertThat(cut("/category/books/feed.atom", "<entry ", PAGE + "</id>", "</entry>"))
                .isEqualTo(golden("article.atom"));
    }

    @Test
    void rssSaysAllOfAnArticle() {
        assertThat(cut("/category/books/feed.rss", "<item>", PAGE + "</guid>", "</item>"))
                .isEqualTo(golden("article.rss"));
    }

    @Test
    void atomSaysWhatACommentAnswers() {
        assertThat(cut("/articles/spine/comments.atom", "<entry ", "#comment-c1</id>", "</entry>"))
                .isEqualTo(golden("root.atom"));
        assertThat(cut("/articles/spine/comments.atom", "<entry ", "#comment-c2</id>", "</entry>"))
                .isEqualTo(golden("reply.atom"));
    }

    @Test
    void rssSaysWhatACommentAnswers() {
        assertThat(cut("/articles/spine/comments.rss", "<item>", "#comment-c2</guid>", "</item>"))
                .isEqualTo(golden("reply.rss"));
    }

    @Test
    void headsNameThePaperThePageAndTheFeed() {
        String atom = get("/category/books/feed.atom").body();
        assertThat(atom.substring(0, atom.indexOf("<entry"))).isEqualTo(golden("head.atom"));
        String rss = get("/articles/spine/comments.rss").body();
        assertThat(rss.substring(0, rss.indexOf("<item"))).isEqualTo(golden("head.rss"));
    }

    @Test
    void romeReadsWhatItWrote() throws Exception {
        Feed feed = (Feed) rome("/category/books/feed.atom");
        Entry entry = feed.getEntries().stream()
                .filter(each -> each.getId().equals(PAGE))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getTitle()).isEqualTo(SPINE.headline());
        assertThat(((Slash) entry.getModule(Slash.URI)).getComments()).isEqualTo(4);
        assertThat(((MediaEntryModule) entry.getModule(MediaEntryModule.URI)).getMediaContents())
                .singleElement()
                .satisfies(content -> assertThat(content.getReference())
                        .hasToString("https://pictures.example/a%7Cb%20%C3%A7.jpg?c=1&d=%3C2%3E"));
        Channel channel = (Channel) rome("/category/books/feed.rss");
        assertThat(channel.getItems())
                .filteredOn(item -> item.getGuid().getValue().equals(PAGE))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getGuid().isPermaLink()).isTrue();
                    assertThat(item.getComments()).isEqualTo(PAGE + "#comments");
                    assertThat(((Slash) item.getModule(Slash.URI)).getComments())
                            .isEqualTo(4);
                });
        Feed comments = (Feed) rome("/articles/spine/comments.atom");
        assertThat(comments.getEntries())
                .extracting(each -> ((ThreadingModule) each.getModule(ThreadingModule.URI)).getRef())
                .containsExactly(comment("c4"), comment("c5"), comment("c1"), PAGE);
    }

    /** A parser that knows nothing of feeds, and namespaces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/feed.rss",
                "/hy/feed.atom",
                "/hy/feed.rss",
                "/category/books/feed.atom",
                "/category/books/feed.rss",
                "/hy/category/%D5%AC%D5%B8%D6%82%D6%80%D5%A5%D6%80/feed.atom",
                "/articles/spine/comments.atom",
                "/articles/spine/comments.rss",
                "/articles/spine/entry.atom",
                "/articles/silent/comments.atom",
                "/articles/crowd-1/comments.atom?page=7"
            })
    void isXmlWithNothingToBeProcessed(String path) throws Exception {
        Document document = parse(get(path).body());

        assertThat(document.getDoctype()).isNull();
        assertThat(document.getFirstChild()).as("no stylesheet").isSameAs(document.getDocumentElement());
        assertThat(get(path).body()).as("no e-mail").doesNotContain("mail.example", "<author>nare", "<email>");
    }

    @Test
    void datesAreAsPreciseAsTheModel() {
        String feed = "/category/books/feed.atom";
        assertThat(cut(feed, "<entry ", "/articles/day/</id>", "</entry>"))
                .contains("<updated>2020-01-01T08:00:00Z</updated><published>2020-01-01T08:00:00Z</published>");
        assertThat(cut(feed, "<entry ", "/articles/about/</id>", "</entry>"))
                .contains("<updated>2019-12-31T03:04:05Z</updated><content")
                .doesNotContain("<published>");
        assertThat(cut("/category/books/feed.rss", "<item>", "/articles/about/</guid>", "</item>"))
                .doesNotContain("<pubDate>");
    }

    @Test
    void articlesThatNotEverybodyMayReadHaveTheirStandfirstAlone() throws Exception {
        for (String format : List.of("atom", "rss", "json")) {
            assertThat(get("/category/books/feed." + format).body())
                    .as(format)
                    .contains("Standfirst of metered", "Body of silent")
                    .doesNotContain("Body of metered", "embargoed", "scheduled");
        }
        assertThat(cut("/category/books/feed.rss", "<item>", "/articles/metered/</guid>", "</item>"))
                .contains("<description>Standfirst of metered</description>")
                .doesNotContain("<content:encoded>");
    }

    @Test
    void textThatGetsTooLongWithAbsoluteAddressesIsOnItsPageAlone() {
        assertThat(cut("/category/lake-shore/feed.rss", "<item>", "/articles/grows/</guid>", "</item>"))
                .contains("<description>Standfirst of grows</description>")
                .doesNotContain("<content:encoded>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"embargoed", "scheduled", "nope"})
    void whatReadersMayNotSeeHasNeitherFeedNorPage(String id) {
        assertThat(get("/articles/" + id + "/").statusCode()).isEqualTo(404);
        assertThat(get("/api/articles/" + id).statusCode()).isEqualTo(404);
        assertThat(get("/articles/" + id + "/comments.atom").statusCode()).isEqualTo(404);
        assertThat(get("/articles/" + id + "/comments.rss").statusCode()).isEqualTo(404);
        assertThat(get("/articles/" + id + "/entry.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void articlesWithoutADiscussionSayNothingOfComments() {
        assertThat(cut("/category/books/feed.atom", "<entry ", "/articles/silent/</id>", "</entry>"))
                .doesNotContain("replies", "slash:", "thr:");
        assertThat(cut("/category/books/feed.rss", "<item>", "/articles/silent/</guid>", "</item>"))
                .doesNotContain("comments", "wfw:");
        assertThat(get("/articles/silent/").body()).doesNotContain("comments.atom");
        assertThat(get("/articles/silent/comments.atom").body()).doesNotContain("<entry");
    }

    @Test
    void hiddenAndErasedCommentsAreNowhere() {
        for (String path : List.of("/articles/spine/comments.atom", "/articles/spine/comments.rss")) {
            assertThat(get(path).body())
                    .as(path)
                    .contains("Six", "Seven")
                    .doesNotContain("taint-", "Waits", "Rejected", "#comment-c3", "#comment-c4<", "#comment-c5<");
        }
    }

    /** The page says a number, lists of articles say it, and so many entries are in the parts of the feed. */
    @ParameterizedTest
    @CsvSource({"/2020/01/spine/, spine, 4", "/deep-1/, deep-1, 151", "/articles/crowd-1/, crowd-1, 8930"})
    void countIsThatOfThePage(String page, String id, int count) throws Exception {
        assertThat(Jsoup.parse(get(page).body()).select("a[href=#comments]").text())
                .isEqualTo(String.format(Locale.ROOT, "%,d Comments", count));
        assertThat(get("/articles/" + id + "/entry.atom").body())
                .contains(
                        ">" + count + "</slash:comments>", ">" + count + "</thr:total>", "thr:count=\"" + count + "\"");
        assertThat(ids("/articles/" + id + "/comments.atom"))
                .doesNotHaveDuplicates()
                .hasSize(count);
    }

    @Test
    void feedOfTenThousandCommentsIsCutIntoParts() throws Exception {
        String path = "/articles/crowd-1/comments.atom";
        Feed first = (Feed) rome(path);
        Feed last = (Feed) rome(path + "?page=179");

        assertThat(first.getEntries()).hasSize(50);
        assertThat(first.getEntries())
                .extracting(entry -> entry.getPublished().toInstant())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(get(path).body().length()).isLessThan(500_000);
        assertThat(links(first)).containsExactly("self " + path, "first " + path, "next " + path + "?page=2");
        assertThat(last.getId()).isEqualTo(first.getId());
        assertThat(links(last))
                .containsExactly("self " + path + "?page=179", "first " + path, "previous " + path + "?page=178");
        for (String beyond : List.of("180", "0", "-1", "2147483647")) {
            assertThat(get(path + "?page=" + beyond).statusCode()).as(beyond).isEqualTo(404);
        }
        assertThat(get(path + "?page=9999999999").statusCode()).isEqualTo(400);
    }

    @Test
    void feedOfArticlesIsCutIntoParts() throws Exception {
        assertThat(ids("/category/letters/feed.atom"))
                .filteredOn(id -> id.contains("filler"))
                .containsExactlyElementsOf(IntStream.range(0, FILLERS)
                        .mapToObj(i -> "https://news.example/articles/filler-" + i + "/")
                        .toList());
        assertThat(((Feed) rome("/category/letters/feed.atom")).getEntries()).hasSize(20);
        assertThat(((Channel) rome("/category/letters/feed.rss?page=2")).getItems())
                .hasSize(20);
        assertThat(get("/category/letters/feed.json").body())
                .contains("\"next_url\":\"https://news.example/category/letters/feed.json?page=2\"");
        assertThat(get("/category/letters/feed.atom?page=51").statusCode()).isEqualTo(404);
    }

    @Test
    void categoryHasWhatItsPageHas() throws Exception {
        List<String> listed = Jsoup.parse(get("/category/culture/").body())
                .select(".teaser h2 a")
                .eachAttr("href");
        assertThat(ids("/category/culture/feed.atom"))
                .isNotEmpty()
                .containsExactlyElementsOf(listed.stream()
                        .map(path -> "https://news.example" + path)
                        .toList());
        assertThat(get("/category/nope/feed.atom").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.atom, application/atom+xml;charset=UTF-8",
        "/feed.rss, application/rss+xml;charset=UTF-8",
        "/feed.json, application/feed+json",
        "/articles/spine/comments.atom, application/atom+xml;charset=UTF-8",
        "/articles/spine/comments.rss, application/rss+xml;charset=UTF-8",
        "/articles/spine/entry.atom, application/atom+xml;charset=UTF-8"
    })
    void everybodyMayKeepAFeedAndAsksWhetherItIsStillGood(String path, String type) {
        HttpResponse<String> first = get(path, "Accept", "application/x-nothing");
        assertThat(first.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void pagesLeadToTheirFeeds() {
        assertThat(alternates("/")).containsExactly("/feed.atom", "/feed.rss", "/feed.json");
        assertThat(alternates("/hy/")).containsExactly("/hy/feed.atom", "/hy/feed.rss", "/hy/feed.json");
        assertThat(alternates("/category/books/"))
                .endsWith("/category/books/feed.atom", "/category/books/feed.rss", "/category/books/feed.json");
        assertThat(alternates("/2020/01/spine/"))
                .endsWith("/articles/spine/comments.atom", "/articles/spine/comments.rss");
        assertThat(Jsoup.parse(get("/").body()).select("footer a[href*=feed]").eachAttr("href"))
                .containsExactly("/feed.atom", "/feed.rss", "/feed.json");
    }

    private static List<String> alternates(String page) {
        return Jsoup.parse(get(page).body())
                .select("head link[rel=alternate][type]")
                .eachAttr("href");
    }

    @Test
    void jsonFeedComesBack() {
        ReadFeed atom = FeedReader.read(get("/category/books/feed.atom").body().getBytes(UTF_8), Site.STARTED);
        assertThat(JsonFeed.builder()
                        .policy(HtmlPolicy.feed())
                        .build()
                        .read(get("/category/books/feed.json").body(), Site.STARTED)
                        .articles())
                .extracting(Article::headline, Article::body, Article::canonicalUrl)
                .containsExactlyElementsOf(atom.articles().stream()
                        .map(each -> tuple(each.headline(), each.body(), each.canonicalUrl()))
                        .toList());
    }

    /** What no XML may hold; the site takes some of it as U+FFFD and refuses the rest. */
    @Test
    void charactersThatXmlForbidsBreakNoFeed() throws Exception {
        for (String forbidden : List.of(
                "\\u0000", "\\u0008", "\\u000b", "\\u001b", "\\ud800", "\\udc00\\ud800", "\\uffff", "\\ufffe")) {
            site.http().postJson("/api/articles/crowd-1/comments", """
                            {"article": "crowd-1", "name": "n%1$sn", "text": "t%1$st ]]> <b>bold</b> &#0;"}""".formatted(forbidden));
            site.http()
                    .post(
                            Crowd.SEND,
                            Map.of(
                                    "name",
                                    "f" + raw(forbidden) + "f",
                                    "text",
                                    "f" + raw(forbidden) + "f",
                                    "email",
                                    "a@mail.example"));
        }
        parse(get("/articles/crowd-1/comments.atom").body());
        parse(get("/articles/crowd-1/comments.rss").body());
        Feed feed = (Feed) rome("/articles/crowd-1/comments.atom");
        assertThat(feed.getEntries().stream()
                        .filter(entry -> entry.getContents().get(0).getValue().contains("\ufffd")))
                .as("the control")
                .isNotEmpty();
    }

    /** The characters that an escape of JSON stands for. */
    private static String raw(String escaped) {
        StringBuilder raw = new StringBuilder();
        for (int start = 2; start < escaped.length(); start += 6) {
            raw.append((char) Integer.parseInt(escaped.substring(start, start + 4), 16));
        }
        return raw.toString();
    }

    @Test
    void atomOfArticlesComesBack() {
        ReadFeed read = FeedReader.read(get("/category/books/feed.atom").body().getBytes(UTF_8), Site.STARTED);

        assertThat(read.title()).isEqualTo("Books - Lake Orvan Courier");
        assertThat(read.leftOut()).isZero();
        assertThat(read.comments()).isEmpty();
        assertThat(read.counts()).containsEntry(ArticleId.of(PAGE), 4);
        assertThat(read.articles()).contains(comesBack().build());
    }

    /** Lost are the caption and the rules; the id is the address, and what was relative is absolute. */
    private static Article.Builder comesBack() {
        return SPINE.toBuilder()
                .id(ArticleId.of(PAGE))
                .slug(null)
                .standfirst(HtmlPolicy.feed()
                        .sanitize("<em>Short</em> &amp; <a href=\"https://news.example/short/\">sweet</a>"))
                .body(HtmlPolicy.feed()
                        .sanitize("<p><a href=\"https://news.example/2020/01/spine/more\">more</a> ]]&gt;"
                                + " <img src=\"https://news.example/images/a.jpg\" alt=\"\"></p><pre>a\n  b</pre>"))
                .lead(new Figure(
                        Image.of(
                                        WebUrl.parse("https://pictures.example/a%7Cb%20%C3%A7.jpg?c=1&d=%3C2%3E"),
                                        "A \"spine\" & <more>")
                                .withSize(new Image.Size(640, 480)),
                        SafeHtml.EMPTY,
                        LEAD.credit()))
                .discussion(DiscussionRules.NONE);
    }

    /** Lost are, beside that, what names tags and authors to programs, the time of a change, and translations. */
    @Test
    void rssOfArticlesComesBack() {
        ReadFeed read = FeedReader.read(get("/category/books/feed.rss").body().getBytes(UTF_8), Site.STARTED);

        assertThat(read.counts()).containsEntry(ArticleId.of(PAGE), 4);
        assertThat(read.articles())
                .contains(comesBack()
                        .credits(SPINE.authors().stream()
                                .map(author -> new Credit(CreditRole.AUTHOR, Author.person(author.name())))
                                .toList())
                        .categories(List.of(Category.of(Slug.of("books-spines"), "Books & <Spines>")))
                        .tags(List.of(new Tag(Slug.of("glue"), "Glue")))
                        .modified(null)
                        .translations(List.of())
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss"})
    void commentsComeBack(String format) {
        ReadFeed read =
                FeedReader.read(get("/articles/spine/comments." + format).body().getBytes(UTF_8), Site.STARTED);

        Comment.Posted first = (Comment.Posted)
                site.part(CommentStore.class).find(CommentId.of("c1")).orElseThrow();
        Comment.Posted firstBack = first.toBuilder()
                .id(CommentId.of(comment("c1")))
                .article(ArticleId.of(PAGE))
                .build();
        assertThat(read.articles()).isEmpty();
        assertThat(read.comments())
                .extracting(each -> each.id().value(), each -> String.valueOf(each.parent()))
                .containsExactly(
                        tuple(comment("c7"), comment("c4")),
                        tuple(comment("c6"), comment("c5")),
                        tuple(comment("c2"), comment("c1")),
                        tuple(comment("c1"), "null"));
        assertThat(read.comments()).allMatch(each -> each.article().equals(ArticleId.of(PAGE)));
        assertThat(read.comments().get(3))
                .isEqualTo(
                        format.equals("atom")
                                ? firstBack
                                : firstBack.toBuilder()
                                        .commenter(Commenter.reader(
                                                first.commenter().name()))
                                        .edited(null)
                                        .build());
    }

    private static String comment(String id) {
        return PAGE + "?comment=" + id + "#comment-" + id;
    }

    /** The ids of all entries, from one part to the next. */
    private static List<String> ids(String path) throws FeedException {
        List<String> ids = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            Feed feed = (Feed) rome(next);
            feed.getEntries().forEach(entry -> ids.add(entry.getId()));
            next = links(feed).stream()
                    .filter(link -> link.startsWith("next "))
                    .map(link -> link.substring("next ".length()))
                    .findFirst()
                    .orElse("");
        }
        return ids;
    }

    private static List<String> links(Feed feed) {
        return feed.getOtherLinks().stream()
                .map(link -> link.getRel() + " " + link.getHref().replace("https://news.example", ""))
                .toList();
    }

    /** The element of a document that holds a text, as it is written. */
    private static String cut(String path, String start, String holding, String end) {
        String body = get(path).body();
        int place = body.indexOf(holding);
        assertThat(place).as(holding).isNotNegative();
        return body.substring(body.lastIndexOf(start, place), body.indexOf(end, place) + end.length());
    }

    /** What was looked at once, to the byte. */
    private static String golden(String name) {
        try (InputStream file = FeedTest.class.getResourceAsStream("/feeds/" + name + ".xml")) {
            return new String(requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WireFeed rome(String path) throws FeedException {
        return new WireFeedInput().build(new StringReader(get(path).body()));
    }

    private static Document parse(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return site.http().get(path, headers);
    }
}
