package io.github.standfirst.examples.newsroom.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of others, some of them hostile. What comes back of the site's own is in the test of its feeds. */
@Timeout(20)
class FeedReaderTest {

    private static final Instant READ = Instant.parse("2026-09-17T12:00:00Z");
    private static final ThreadSummary NOTHING_SAID = new ThreadSummary(0, null, READ);
    private static final String NO_XML =
            "feed is no XML without a document type, 100 elements deep at most; expected is" + " such a document";

    @Test
    void readsAtomAsOthersWriteIt() {
        ReadFeed feed = atom("""
                <title type="html">News &amp;amp; &lt;b&gt;more&lt;/b&gt;</title><author><name>Paper</name><email>p@mail.example</email></author>
                <entry xml:lang="hy"><id>tag:a.example,2020:1</id><title>One &lt; two</title>
                <link href="https://a.example/1"/><published>2020-01-02T03:04:05+04:00</published><updated>2020-01-03T00:00:00.5Z</updated>
                <category term="Two words"/><category term="a/b" label="!!!"/>
                <summary>Plain &lt;b&gt;</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p onclick="x()">A<script>alert(1)</script> <a href="/b">b</a></p></div></content>
                </entry>""");

        assertThat(feed)
                .isEqualTo(new ReadFeed(
                        "News & more",
                        List.of(Article.builder(ArticleId.of("tag:a.example,2020:1"), Language.parse("hy"), "One < two")
                                .canonicalUrl(WebUrl.parse("https://a.example/1"))
                                .standfirst(SafeHtml.ofText("Plain <b>"))
                                .body(HtmlPolicy.feed()
                                        .sanitize("<div><p>A <a href=\"https://a.example/b\">b</a></p></div>"))
                                .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person("Paper"))))
                                .tags(List.of(new Tag(Slug.of("two-words"), "Two words")))
                                .state(new PublicationState.Published(
                                        Moment.exact(Instant.parse("2020-01-01T23:04:05Z"))))
                                .modified(Instant.parse("2020-01-03T00:00:00.5Z"))
                                .build()),
                        List.of(),
                        Map.of(),
                        0));
    }

    @Test
    void readsRssWithoutAnyModule() {
        ReadFeed feed = rss("""
                <item><title>A &amp; b</title><link>https://a.example/1</link><description>&lt;p&gt;All&lt;/p&gt;</description>
                <author>nare@mail.example (Nare)</author><pubDate>Thu, 2 Jan 2020 03:04:05 +0400</pubDate></item>
                <item><title>No id</title></item>""");

        assertThat(feed)
                .isEqualTo(new ReadFeed(
                        "T",
                        List.of(Article.builder(ArticleId.of("https://a.example/1"), Language.parse("en"), "A & b")
                                .canonicalUrl(WebUrl.parse("https://a.example/1"))
                                .body(HtmlPolicy.feed().sanitize("<p>All</p>"))
                                .state(new PublicationState.Published(
                                        Moment.exact(Instant.parse("2020-01-01T23:04:05Z"))))
                                .build()),
                        List.of(),
                        Map.of(),
                        1));
    }

    /** ROME would read the first in the zone of the machine, and the last two leniently. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-02T03:04:05", "2020-01-02", "2020-01-32T00:00:00Z", "yesterday", ""})
    void timesWithoutAnOffsetAreNotRead(String time) {
        ReadFeed feed = atom("<entry><id>a</id><title/><published>" + time + "</published></entry>");

        assertThat(feed.articles().get(0).state()).isEqualTo(new PublicationState.Published(Moment.about(READ)));
    }

    /** A moment has a year of four digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+99999-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "0000-01-01T00:00:00+14:00",
                "9999-12-31T23:59:59-14:00"
            })
    void timesThatNoMomentCanHaveAreNotRead(String time) {
        Article article = atom("<entry><id>a</id><title/><published>" + time + "</published><updated>" + time
                        + "</updated></entry><entry><id>b</id><title/><published>2020-01-02T03:04:05Z</published><updated>"
                        + time + "</updated></entry>")
                .articles()
                .get(0);

        assertThat(article.state()).isEqualTo(new PublicationState.Published(Moment.about(READ)));
        assertThat(article.modified()).isNull();
    }

    @Test
    void categoriesWithABlankLabelAreCalledByTheirTerm() {
        Article article = atom("""
                <entry><id>a</id><title/><category term="a" label=" " scheme="x/category/"/><category term=" " label=" "/>
                <category term="b" label=" "/></entry>""").articles().get(0);

        assertThat(article.categories()).containsExactly(Category.of(Slug.of("a"), "a"));
        assertThat(article.tags()).containsExactly(new Tag(Slug.of("b"), "b"));
    }

    @Test
    void refusesCharactersThatOnlyXmlOfVersion11Has() {
        refused("<?xml version=\"1.1\"?>" + envelope("<title>&#1;</title>"), NO_XML);
    }

    @Test
    void authorsOfAFeedAreMadeOnceAndNoMoreThanAPageCanShow() {
        ReadFeed feed = atom("<author><name>A</name></author>".repeat(200_000)
                + IntStream.range(0, 900)
                        .mapToObj(i -> "<entry><id>" + i + "</id><title/></entry>")
                        .collect(joining()));

        assertThat(feed.articles())
                .hasSize(900)
                .allSatisfy(article -> assertThat(article.credits()).hasSize(WriterNames.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nare@mail.example",
                "Nare &lt;nare@mail.example&gt;",
                "mailto:nare@mail.example",
                "nare\uFF20mail.example"
            })
    void addressesOfMailAreNobodysName(String name) {
        ReadFeed atom = atom("<entry><id>a</id><title/><author><name>" + name + "</name></author>"
                + "<author><name>Nare (@nare)</name></author></entry>"
                + "<entry><id>b</id><title/><author><name>" + name
                + "</name></author><thr:in-reply-to ref=\"a\"/></entry>");
        ReadFeed rss =
                rss("<item><guid>a</guid><title>A</title><dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + name + "</dc:creator></item>");

        assertThat(atom.articles().get(0).credits())
                .containsExactly(new Credit(CreditRole.AUTHOR, Author.person("Nare (@nare)")));
        assertThat(atom.comments().get(0).commenter().name()).isEmpty();
        assertThat(rss.articles().get(0).credits()).isEmpty();
    }

    /** ROME would write a stack trace into the log for each. */
    @Test
    void romeSeesNoPictureThatCannotBeRead() {
        PrintStream out = System.out;
        ReadFeed feed;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            feed = atom("<entry xmlns:media=\"http://search.yahoo.com/mrss/\"><id>a</id><title/>"
                    + "<media:content medium='image' url='http://'/><media:thumbnail url='http://' width='x'/>"
                            .repeat(10_000)
                    + "<media:content medium='image' url='https://a.example/a.jpg' width='640' height='x' fileSize='x'>"
                    + "<media:description type='plain'>A lake</media:description>"
                    + "<media:credit role='photographer'>Nare</media:credit><media:thumbnail url='http://'/></media:content>"
                    + "<media:content medium='image' url='https://a.example/b.jpg'/></entry>");
        } finally {
            System.setOut(out);
        }

        assertThat(printed.toString(UTF_8)).isEmpty();
        assertThat(feed.articles().get(0).lead())
                .isEqualTo(new Figure(
                        Image.of(WebUrl.parse("https://a.example/a.jpg"), "A lake"), SafeHtml.EMPTY, "Nare"));
    }

    @Test
    void articlesWereNotChangedBeforeReadersSawThem() {
        Instant published = Instant.parse("2020-01-02T03:04:05Z");
        Article article = Article.builder(ArticleId.of("a"), Language.parse("en"), "A")
                .modified(published.minusSeconds(1))
                .build();

        assertThat(new FeedArticle(article, "/a/", Moment.exact(published), NOTHING_SAID).updated())
                .isEqualTo(published);
        assertThat(new FeedArticle(article, "/a/", Moment.exact(published.minusSeconds(2)), NOTHING_SAID).updated())
                .isEqualTo(article.modified());
    }

    @Test
    void answersBecomeCommentsOfTheArticleAtTheirEnd() {
        ReadFeed feed = atom("""
                <entry><id>c2</id><title/><thr:in-reply-to ref="c1"/></entry>
                <entry><id>c1</id><title/><thr:in-reply-to ref="a"/></entry>
                <entry><id>a</id><title/><slash:comments>7</slash:comments></entry>
                <entry><id>c3</id><title/><thr:in-reply-to ref="elsewhere"/></entry>
                <entry><id>c4</id><title/><thr:in-reply-to ref="https://page.example/"/></entry>""");

        assertThat(feed.counts()).isEqualTo(Map.of(ArticleId.of("a"), 7));
        assertThat(feed.comments())
                .extracting(
                        each -> each.id().value(),
                        each -> String.valueOf(each.parent()),
                        each -> each.article().value())
                .containsExactly(
                        tuple("c2", "c1", "a"),
                        tuple("c1", "null", "a"),
                        tuple("c3", "elsewhere", "https://page.example/"),
                        tuple("c4", "null", "https://page.example/"));
    }

    @Test
    void circlesOfAnswersEnd() {
        ReadFeed feed = atom("""
                <entry><id>a</id><title/><thr:in-reply-to ref="b"/></entry>
                <entry><id>b</id><title/><thr:in-reply-to ref="a"/></entry>
                <entry><id>c</id><title/><thr:in-reply-to ref="c"/></entry>""");

        assertThat(feed.comments())
                .extracting(Comment.Posted::article)
                .containsOnly(ArticleId.of("https://page.example/"));
    }

    @Test
    void bodiesOfCommentsAreSanitizedAsComments() {
        ReadFeed feed = atom("""
                <entry><id>c</id><title/><author><name>&lt;b&gt;</name><uri>javascript:alert(1)</uri><email>x@mail.example</email></author>
                <thr:in-reply-to ref="a"/><content type="html">&lt;img src=x onerror=alert(1)&gt;&lt;p&gt;t &lt;a href="https://x.example/"&gt;x&lt;/a&gt;&lt;/p&gt;</content></entry>""");

        Comment.Posted comment = feed.comments().get(0);
        assertThat(comment.commenter().name()).isEqualTo("<b>");
        assertThat(comment.commenter().website()).isNull();
        assertThat(comment.body().html())
                .isEqualTo("<p>t <a href=\"https://x.example/\" rel=\"nofollow ugc\">x</a></p>");
        assertThat(feed.toString()).doesNotContain("mail.example");
    }

    @Test
    void idsThatCanBeNoneAreReplacedByTheirDigests() {
        String longest = "https://a.example/" + "%D5%A1".repeat(200);
        ReadFeed feed = atom("<entry><id>" + longest + "</id><title/></entry><entry><id>sha256:x</id><title/></entry>");

        assertThat(feed.articles())
                .extracting(each -> each.id().value())
                .allMatch(id -> id.matches("sha256:[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
    }

    /** RFC 5023, 13.1.1: what is in no words "no" is to be shown to nobody. */
    @Test
    void draftsAreLeftOut() {
        String control = "<app:control xmlns:app='http://www.w3.org/2007/app'><app:draft>%s</app:draft></app:control>";
        ReadFeed feed = atom("<entry><id>a</id><title>1</title>" + control.formatted("yes") + "</entry>"
                + "<entry><id>b</id><title>2</title>" + control.formatted(" no ") + "</entry>"
                + "<entry><id>c</id><title>3</title>" + control.formatted("") + "</entry>");

        assertThat(feed.articles()).extracting(Article::headline).containsExactly("2");
        assertThat(feed.leftOut()).isEqualTo(2);
    }

    @Test
    void sameIdTwiceIsLeftOut() {
        ReadFeed feed = atom("<entry><id>a</id><title>1</title></entry><entry><id>a</id><title>2</title></entry>");

        assertThat(feed.articles()).extracting(Article::headline).containsExactly("1");
        assertThat(feed.leftOut()).isEqualTo(1);
    }

    /** https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed>",
                "<!DOCTYPE feed SYSTEM \"https://evil.example/a.dtd\">",
                "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE feed [<!ENTITY % x SYSTEM \"https://evil.example/a.dtd\"> %x;]>",
                "<!DOCTYPE feed [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            })
    void refusesDocumentTypes(String doctype) {
        refused(doctype + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title></feed>", NO_XML);
    }

    @Test
    void refusesWhatIsTooDeep() {
        refused(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">" + "<b>".repeat(100_000)
                        + "</b>".repeat(100_000) + "</content></entry></feed>",
                NO_XML);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatExceptionOfType(UnreadableFeedException.class)
                .isThrownBy(() -> FeedReader.read(new byte[FeedReader.MAX_BYTES + 1], READ))
                .withMessage("feed has 8388609 bytes; allowed are at most 8388608");
        assertThatExceptionOfType(UnreadableFeedException.class)
                .isThrownBy(() -> atom("<entry><id>a</id></entry>".repeat(1_001)))
                .withMessage("feed has 1001 entries; allowed are at most 1000");
        assertThatExceptionOfType(UnreadableFeedException.class)
                .isThrownBy(
                        () -> rss("<item><slash:comments xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\">secret"
                                + "</slash:comments></item>" + "<item/>".repeat(1_000)))
                .withMessage("feed has 1001 entries; allowed are at most 1000");
        refused(
                envelope("<entry><id>a</id><summary>" + "a".repeat(HtmlPolicy.DEFAULT_MAX_LENGTH + 1)
                        + "</summary></entry>"),
                "feed has a text that is too long to be sanitized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<feed", "<a>&#0;</a>", "<a>&nbsp;</a>"})
    void refusesWhatIsNoXml(String document) {
        refused(document, NO_XML);
    }

    @Test
    void refusesWhatIsNoFeed() {
        refused("<html/>", "feed is neither Atom nor RSS 2.0; expected is one of them");
        refused(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">"
                        + "<channel><title>T</title></channel></rdf:RDF>",
                "feed is neither Atom nor RSS 2.0; expected is one of them");
        refused(
                envelope("<entry><id>a</id><slash:comments>secret</slash:comments></entry>"),
                "feed cannot be read by ROME; expected is one of Atom or RSS 2.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"/>",
                "<rss/>",
                "<rss version=\"2.0\" xmlns=\"http://backend.userland.com/RSS2\"><channel><item/></channel></rss>",
                "<feed xmlns=\"http://purl.org/atom/ns#\" version=\"0.3\"><entry><id>a</id></entry></feed>"
            })
    void refusesWhatOnlyLooksLikeOne(String document) {
        assertThatExceptionOfType(UnreadableFeedException.class)
                .isThrownBy(() -> FeedReader.read(document.getBytes(UTF_8), READ));
    }

    private static void refused(String document, String message) {
        assertThatExceptionOfType(UnreadableFeedException.class)
                .isThrownBy(() -> FeedReader.read(document.getBytes(UTF_8), READ))
                .withMessage(message)
                .withNoCause();
    }

    private static ReadFeed atom(String inner) {
        return FeedReader.read(envelope(inner).getBytes(UTF_8), READ);
    }

    private static String envelope(String inner) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\""
                + " xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\" xml:lang=\"en\">"
                + "<link rel=\"alternate\" href=\"https://page.example/\"/>" + inner + "</feed>";
    }

    private static ReadFeed rss(String items) {
        return FeedReader.read(
                ("<rss version=\"2.0\"><channel><title>T</title><link>https://page.example/</link><language>en</language>"
                                + items + "</channel></rss>")
                        .getBytes(UTF_8),
                READ);
    }
}
