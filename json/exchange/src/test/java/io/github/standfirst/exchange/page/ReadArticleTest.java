package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.SmallPage.PARAGRAPHS;
import static io.github.standfirst.exchange.page.SmallPage.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Tag;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of an article, rule by rule. */
class ReadArticleTest {

    private static Article article(String head) {
        return SmallPage.read(head, "").article();
    }

    private static Article page(String body) {
        return SmallPage.read("<!doctype html><html lang=en><head><title>Lamp lit again | The Pier</title></head><body>"
                        + body + "</body></html>")
                .article();
    }

    private static Moment published(Article article) {
        return ((Published) article.state()).first();
    }

    @Test
    void jsonLdIsTrustedMoreThanOpenGraph() {
        ReadPage page = SmallPage.read("""
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"Lamp lit again","datePublished":"2026-03-01T08:30:00+01:00",
                "author":[{"@type":"Person","name":"Nare Simonian"}],"articleSection":["Harbour"],"keywords":"lamp, pier"}
                </script>
                <meta property="article:published_time" content="2020-01-01T00:00:00Z">
                <meta name="author" content="Somebody Else">""", "");

        assertThat(published(page.article())).isEqualTo(Moment.exact(Instant.parse("2026-03-01T07:30:00Z")));
        assertThat(page.article().credits())
                .containsExactly(new Credit(CreditRole.AUTHOR, Author.person("Nare Simonian")));
        assertThat(page.article().categories()).extracting(Category::name).containsExactly("Harbour");
        assertThat(page.article().tags()).extracting(Tag::name).containsExactly("lamp", "pier");
        assertThat(page.report().found())
                .containsEntry(PageFact.PUBLISHED, PageSource.JSON_LD)
                .containsEntry(PageFact.BYLINE, PageSource.JSON_LD)
                .containsEntry(PageFact.BODY, PageSource.MARKUP);
    }

    @Test
    void articleIsFoundInGraph() {
        Article article = article("""
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                {"@type":"WebSite","name":"The Pier","url":"https://pier.example/"},
                {"@type":"Person","@id":"https://pier.example/#nare","name":"Nare Simonian"},
                {"@type":"Article","headline":"Lamp lit again","author":{"@id":"https://pier.example/#nare"},
                "datePublished":"2026-03-01"}]}</script>""");

        assertThat(article.credits())
                .extracting(credit -> credit.author().name())
                .containsExactly("Nare Simonian");
        assertThat(published(article)).isEqualTo(Moment.onDay(LocalDate.of(2026, 3, 1), ZONE));
    }

    @Test
    void dateWithoutTimeIsNoonInTheZoneOfTheReader() {
        Article article = article("<meta property=article:published_time content=2026-03-01>");

        assertThat(published(article)).isEqualTo(Moment.onDay(LocalDate.of(2026, 3, 1), ZONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime='2026-03-01T08:30:00Z'>1.3.26</time>    | 2026-03-01T08:30:00Z",
                "<p class=date>1. März 2026</p>                         | 2026-03-01T11:00:00Z",
                "<p class=date>01.03.2026</p>                           | 2026-03-01T11:00:00Z",
                "<span class=posted-on>March 1, 2026</span>             | 2026-03-01T11:00:00Z",
            })
    void printedDateIsRead(String line, Instant at) {
        Article article = page("<article><h1>Lamp lit again</h1>" + line + PARAGRAPHS + "</article>");

        assertThat(published(article).at()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=byline>By Nare Simonian</p>                   | Nare Simonian",
                "<a rel=author href=/nare>Nare Simonian</a>             | Nare Simonian",
                "<p>von Nare Simonian am 1. März 2026</p>               | Nare Simonian",
                "<span itemprop=author>Nare Simonian</span>             | Nare Simonian",
            })
    void printedBylineIsRead(String line, String name) {
        Article article = page("<article><h1>Lamp lit again</h1>" + line + PARAGRAPHS + "</article>");

        assertThat(article.credits())
                .filteredOn(credit -> credit.role() == CreditRole.AUTHOR)
                .extracting(credit -> credit.author().name())
                .containsExactly(name);
    }

    @Test
    void placeAndAgencyOfDatelineAreReadAndStayInTheText() {
        Article article =
                page("<article><h1>Lamp lit again</h1><div class=entry-content><p>ORVANAK (Hovtan Press Agency)—"
                        + "The lamp on the northern pier was lit again.</p>" + PARAGRAPHS + "</div></article>");

        assertThat(article.dateline()).isEqualTo(new Dateline("ORVANAK"));
        assertThat(article.credits())
                .contains(new Credit(CreditRole.SOURCE, Author.organization("Hovtan Press Agency")));
        assertThat(PlainText.of(article.body())).startsWith("ORVANAK (Hovtan Press Agency)—The lamp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kicker", "headline__overline", "Dachzeile", "article-eyebrow"})
    void lineAboveTheHeadlineIsNoPartOfIt(String name) {
        Article article = page("<article><h1><span class=" + name + ">Harbour</span> <span>Lamp lit again</span></h1>"
                + PARAGRAPHS + "</article>");

        assertThat(article.headline()).isEqualTo("Lamp lit again");
    }

    @Test
    void headlineThatIsAllInSmallLettersStays() {
        Article article =
                page("<article><h1><span class=kicker>Lamp lit again</span></h1>" + PARAGRAPHS + "</article>");

        assertThat(article.headline()).isEqualTo("Lamp lit again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class=recipe-pin onclick=\"pin()\">Pin it</span>",
                "<a class=recipe-print href=/print>Print this</a>",
                "<a class=btn href=/app>Get the app</a>",
                "<div class=pageCopyright><p>© 2026 The Pier. All rights reserved.</p></div>",
                "<div class=share-buttons>Share on everything</div>",
                "<section class=related-posts><h1><a href=/other>Another lamp went out</a></h1></section>",
                "<p>Read more: <a href=/other>Another lamp went out</a></p>",
                "<form class=newsletter><p>Get our letter every Tuesday</p></form>",
            })
    void whatStandsAroundTheTextIsLeftOut(String noise) {
        Article article = page("<article><h1>Lamp lit again</h1><div class=entry-content>" + PARAGRAPHS + noise
                + PARAGRAPHS + "</div></article>");

        assertThat(PlainText.of(article.body()))
                .isEqualTo(PlainText.of(page("<article><h1>Lamp lit again</h1><div class=entry-content>" + PARAGRAPHS
                                + PARAGRAPHS + "</div></article>")
                        .body()));
    }

    @Test
    void captionIsReadApartFromItsCredit() {
        Article article = page("<article><h1>Lamp lit again</h1><figure><img src=https://pier.example/lamp.jpg"
                + " alt='The lamp' width=800 height=600><figcaption>The lamp (Photo: Levon Akhtuni)</figcaption></figure>"
                + "<div class=entry-content>" + PARAGRAPHS + "</div></article>");

        assertThat(article.lead()).isNotNull().satisfies(lead -> {
            assertThat(lead.image().src()).isEqualTo(WebUrl.parse("https://pier.example/lamp.jpg"));
            assertThat(lead.image().alt()).isEqualTo("The lamp");
            assertThat(PlainText.of(lead.caption())).isEqualTo("The lamp");
            assertThat(lead.credit()).isEqualTo("Levon Akhtuni");
        });
    }

    @Test
    void reportNamesWhatThePageDoesNotSay() {
        ReadPage page = SmallPage.read("", "");

        assertThat(page.report().missing())
                .containsExactly(
                        PageFact.STANDFIRST,
                        PageFact.BYLINE,
                        PageFact.PUBLISHED,
                        PageFact.MODIFIED,
                        PageFact.CANONICAL_URL,
                        PageFact.CATEGORIES,
                        PageFact.TAGS,
                        PageFact.LEAD,
                        PageFact.DATELINE,
                        PageFact.TRANSLATIONS,
                        PageFact.RELATED,
                        PageFact.COMMENTS);
    }

    @Test
    void namesThatAreTooLongAreCounted() {
        String name = "Ara ".repeat(40);
        ReadPage page = SmallPage.read(
                "<meta name=author content='" + name + "'><script type=application/ld+json>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Lamp lit again\",\"author\":{\"@type\":\"Person\",\"name\":\"" + name
                        + "\"}}</script>",
                "");

        assertThat(page.article().credits()).isEmpty();
        assertThat(page.report().notes())
                .contains(
                        "1 authors in json ld are left out: their names have more than 100 characters",
                        "1 authors in meta are left out: their names have more than 100 characters");
    }

    /** ISO 8601 has 24:00 for the end of a day. */
    @Test
    void endOfADayIsTheBeginningOfTheNext() {
        ReadPage page = SmallPage.read("<meta property=article:published_time content=2026-02-28T24:00:00Z>", "");

        assertThat(page.article().state())
                .isEqualTo(new Published(Moment.exact(Instant.parse("2026-03-01T00:00:00Z"))));
    }

    @Test
    void preformattedTextKeepsTheEmptyLineThatItBeginsWith() {
        ReadPage page =
                SmallPage.read("<!doctype html><meta charset=utf-8><article><h1>Lamp</h1><div class=entry-content>"
                        + SmallPage.PARAGRAPHS + "<pre>\n\n  the lamp</pre></div></article>");

        assertThat(PlainText.of(page.article().body())).endsWith("\n\n  the lamp");
    }

    @Test
    void headingsOfTheFirstRankWithinTheTextStay() {
        ReadPage page = SmallPage.read("<!doctype html><meta charset=utf-8><article><h1>Lamp lit again</h1>"
                + "<div class=entry-content>" + PARAGRAPHS + "<h1>The keeper</h1>" + PARAGRAPHS + "</div></article>");

        assertThat(PlainText.of(page.article().body())).contains("The keeper").doesNotContain("Lamp lit again");
    }

    @Test
    void onlyHeadingOfTheFirstRankMayBeOneOfTheText() {
        ReadPage page =
                SmallPage.read("<!doctype html><meta charset=utf-8><meta property=og:title content='Lamp lit again'>"
                        + "<article><h2 class=entry-title>Lamp lit again</h2><div class=entry-content>" + PARAGRAPHS
                        + "<h1>The engine</h1>" + PARAGRAPHS + "</div></article>");

        assertThat(page.article().headline()).isEqualTo("Lamp lit again");
        assertThat(PlainText.of(page.article().body())).contains("The engine");
    }

    @Test
    void tellsWhatSeemsToBeNoPartOfTheText() {
        ReadPage page = SmallPage.read("<!doctype html><meta charset=utf-8><article><h1>Lamp lit again</h1>"
                + "<div class=entry-content>" + PARAGRAPHS + "<div class='share box'>Share this</div>"
                + "<footer>Correction: not on Tuesday.</footer></div></article>");

        assertThat(page.report().notes())
                .contains("parts of the text of the article that seem to be none of it: 2, of 33 characters in all: "
                        + "\"div share box\", \"footer\"");
    }

    @Test
    void headerOfAShortArticleIsNoneOfItsText() {
        ReadPage page =
                SmallPage.read("<!doctype html><meta charset=utf-8><article><header><h1>Lamp</h1><p>It was dark.</p>"
                        + "<p>2 comments</p></header><div><p>One short sentence only.</p></div></article>");

        assertThat(PlainText.of(page.article().body())).isEqualTo("One short sentence only.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:12:00+4:00, 2026-03-02T05:12:00Z",
        "2026-03-02T09:12:00+04:00, 2026-03-02T05:12:00Z",
        "2026-03-02T09:12:00-0330, 2026-03-02T12:42:00Z",
        "2026-03-02T09:12:00+04, 2026-03-02T05:12:00Z",
    })
    void readsOffsetsHoweverTheyAreWritten(String written, Instant at) {
        ReadPage page = SmallPage.read("<meta property=article:published_time content=" + written + ">", "");

        assertThat(page.article().state()).isEqualTo(new Published(Moment.exact(at)));
    }

    @Test
    void termsPastTheLimitAreCounted() {
        ReadPage page = SmallPage.read("<meta property=article:tag content=lamp>".repeat(130), "");

        assertThat(page.report().notes())
                .contains(
                        "30 authors, categories, tags or translations in open graph are left out: the limit is 100 of each");
    }

    @Test
    void addressOfNoWebIsNoted() {
        ReadPage page = SmallPage.read("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp lit again",
                "author":{"@type":"Person","name":"Nare Simonian","url":"javascript:alert(1)"}}</script>""", "");

        assertThat(page.article().credits())
                .containsExactly(new Credit(CreditRole.AUTHOR, Author.person("Nare Simonian")));
        assertThat(page.report().notes())
                .contains("the address \"javascript:alert(1)\" is left out: it is none of the web");
    }

    @Test
    void controlInJsonLdIsReplacedAndNoted() {
        ReadPage page = SmallPage.read(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Lamp \\u0000 lit again\"}"
                        + "</script>",
                "");

        assertThat(page.report().notes())
                .contains("json-ld block 1 has characters that no text may hold; U+FFFD stands for each");
    }
}
