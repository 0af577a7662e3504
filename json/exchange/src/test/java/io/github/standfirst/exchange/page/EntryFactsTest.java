package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Tag;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an h-entry says of an article, and what those of others beside and within it do not. */
@Timeout(30)
class EntryFactsTest {

    private static final String SUMMARY = "<p class=p-summary>A bell rings over the lake after many years.</p>";

    private static final String CARD =
            "<p class=p-author>Card Writer</p><p class=p-summary>Goats climbed up to the roof.</p>"
                    + "<a class=u-url href='https://lake.example/goats'>Goats</a><a class=p-category href='/tag/goats'>Goats</a>"
                    + "<time class=dt-published datetime='2011-01-01T00:00:00Z'>then</time>"
                    + "<time class=dt-updated datetime='2011-01-02T00:00:00Z'>then</time>";

    private static ReadPage read(String body) {
        return SmallPage.read(
                "<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title></head><body>"
                        + body + "</body></html>");
    }

    private static String entry(String inside) {
        return "<article class='h-full h-entry'><h1 class=p-name>Lamp lit again</h1>" + inside + "<div class=e-content>"
                + SmallPage.PARAGRAPHS + "</div></article>";
    }

    @Test
    void readsAllThatAnEntrySays() {
        ReadPage page = read(
                entry(
                        "<div class='p-author h-card'><img class=u-photo src='/ani.png' alt=''>"
                                + "<a href='/about'>About</a> <b class=p-name>Ani H.</b> <a class=u-url href='https://ani.example/'>site</a>"
                                + "<i class=p-note>Writes of lakes.</i></div><span class='h-card p-author'>Ben K.</span>"
                                + SUMMARY
                                + "<a class=u-url href='https://lake.example/lamp'>"
                                + "<time class=dt-published datetime='2026-03-01T08:30:00Z'>1 March</time></a>"
                                + "<time class=dt-updated datetime='2026-03-02T08:30:00Z'>2 March</time>"
                                + "<a class=p-category href='/topics/lake-life'>The lake</a><data class=p-category value=Lamps></data>"));

        assertThat(page.article().headline()).isEqualTo("Lamp lit again");
        assertThat(page.article().authors())
                .containsExactly(
                        Author.person("Ani H.").toBuilder()
                                .url(WebUrl.parse("https://ani.example/"))
                                .build(),
                        Author.person("Ben K."));
        assertThat(page.article().standfirst())
                .isEqualTo(SafeHtml.ofText("A bell rings over the lake after many years."));
        assertThat(page.article().canonicalUrl()).isEqualTo(WebUrl.parse("https://lake.example/lamp"));
        assertThat(page.article().state())
                .isEqualTo(new Published(Moment.exact(Instant.parse("2026-03-01T08:30:00Z"))));
        assertThat(page.article().modified()).isEqualTo("2026-03-02T08:30:00Z");
        assertThat(page.article().tags()).extracting(Tag::name).containsExactly("The lake", "Lamps");
        assertThat(page.report().found())
                .containsEntry(PageFact.STANDFIRST, PageSource.MARKUP)
                .containsEntry(PageFact.CANONICAL_URL, PageSource.MARKUP)
                .containsEntry(PageFact.TAGS, PageSource.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=h-entry>%s</div>%e",
                "%e<div class=h-entry>%s</div>",
                "<div class=h-feed>%e<div class=h-entry>%s</div></div>",
                "<div class=h-entry>%s%e</div>",
            })
    void entriesBesideAndAroundAreOthers(String page) {
        ReadPage read = read(page.replace("%s", CARD)
                .replace("%e", entry("<time class=dt-published datetime='2026-03-01T08:30:00Z'>1 March</time>")));

        assertThat(read.article().standfirst()).isEqualTo(SafeHtml.EMPTY);
        assertThat(read.article().canonicalUrl()).isNull();
        assertThat(read.article().tags()).isEmpty();
        assertThat(read.article().modified()).isNull();
        assertThat(read.article().state())
                .isEqualTo(new Published(Moment.exact(Instant.parse("2026-03-01T08:30:00Z"))));
    }

    @Test
    void citationsAndCardsWithinAnEntrySayNothingOfIt() {
        ReadPage page = read(
                entry(
                        "<p class='u-in-reply-to h-cite'>"
                                + CARD.replace("<p ", "<span ").replace("</p>", "</span>")
                                + "</p><div class='p-author h-card'><a class='p-name u-url' href='https://ani.example/'>Ani H.</a>"
                                + "<span class='h-card'><b class=p-name>The Lake</b></span><span class=p-category>writer</span></div>"));

        assertThat(page.article().authors())
                .containsExactly(Author.person("Ani H.").toBuilder()
                        .url(WebUrl.parse("https://ani.example/"))
                        .build());
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.EMPTY);
        assertThat(page.article().canonicalUrl()).isNull();
        assertThat(page.article().tags()).isEmpty();
        assertThat(page.article().modified()).isNull();
    }

    /** Where the article itself says neither who wrote it nor when, others do not say it for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article class=h-entry>%t<div class=h-entry>%s</div></article>",
                "<article class=h-entry><div class='u-in-reply-to h-cite'>%s</div>%t</article>",
                "<article class=h-entry>%t<section class=x><div class=h-entry><div class=e-content>%s</div></div></section></article>",
                "<article class=h-entry>%t<div class=h-entry><div class='h-card'><b class=h-card>%s</b></div></div></article>",
                "<div class=h-entry>%s<article class=h-entry>%t</article></div>",
                "<div class=h-feed><article class=h-entry>%t</article><div class=h-entry>%s</div></div>",
                "<article>%t</article><div class=h-entry>%s</div>",
            })
    void authorsAndDatesOfOthersAreNotThoseOfTheArticle(String page) {
        String other =
                "<b class='p-author author vcard byline'><a rel=author class=fn href='https://ben.example/'>Ben K.</a></b>"
                        + "<div class=p-author>By Ben K.</div>"
                        + "<time class='dt-published entry-date published' datetime='2011-01-01T00:00:00Z'>1 January 2011</time>"
                        + "<div class=dt-updated>2 January 2011</div>";
        ReadPage read = read(page.replace("%t", "<h1>Lamp lit again</h1>" + SmallPage.PARAGRAPHS)
                .replace("%s", page.startsWith("<div class=h-entry>") ? other.replaceAll("<b .*?</b>", "") : other));

        assertThat(read.article().authors()).isEmpty();
        assertThat(read.article().state()).isEqualTo(new Published(Moment.about(SmallPage.READ_AT)));
        assertThat(read.article().modified()).isNull();
    }

    @Test
    void cardsOfAFeedAreNotOfItsEntries() {
        String owner =
                "<div class='h-card author'><a class=p-name rel=author href='https://owner.example/'>Owner</a></div>"
                        + "<b class=dt-published>1 January 2011</b>";
        ReadPage read = read("<div class=h-feed>" + owner + entry("") + "</div>");

        assertThat(read.article().authors()).isEmpty();
        assertThat(read.article().state()).isEqualTo(new Published(Moment.about(SmallPage.READ_AT)));
    }

    /** As <a href="https://indieweb.org/authorship">authorship</a> of microformats has it. */
    @Test
    void theAuthorOfAFeedIsThatOfEntriesThatNameNone() {
        String feed = "<div class=h-feed><b class='p-author h-card'>Owner</b>%e</div>";

        assertThat(read(feed.replace("%e", entry(""))).article().authors()).containsExactly(Author.person("Owner"));
        assertThat(read(feed.replace("%e", entry("<b class=p-author>Ani H.</b>")))
                        .article()
                        .authors())
                .containsExactly(Author.person("Ani H."));
    }

    @Test
    void bylinesThatAreNoPropertiesAreOfTheArticle() {
        ReadPage read = read("<div class=h-feed><div class=h-card>Lake News</div><div><p class=byline>By Ani H.</p>"
                + "<time datetime='2026-03-01T08:30:00Z'>1 March</time>" + entry("") + "</div></div>");

        assertThat(read.article().authors()).containsExactly(Author.person("Ani H."));
        assertThat(read.article().state())
                .isEqualTo(new Published(Moment.exact(Instant.parse("2026-03-01T08:30:00Z"))));
    }

    @Test
    void pagesWithoutAnEntryAroundTheirTextHaveNone() {
        ReadPage page =
                read("<div class=h-entry>" + CARD + "</div>" + entry("").replace("h-entry", "h-full") + SUMMARY);

        assertThat(page.article().canonicalUrl()).isNull();
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.EMPTY);
    }

    /** A short entry is called by all of its text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='p-name p-summary e-content'>%t</div>",
                "<div class='p-name p-summary'><div class=e-content>%t</div></div>",
                "<div class=e-content><div class='p-name p-summary'>%t</div></div>",
            })
    void whatIsOfTheTextIsNeitherHeadlineNorStandfirst(String text) {
        ReadPage page =
                SmallPage.read("<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title>"
                        + "</head><body><article class=h-entry>" + text.replace("%t", SmallPage.PARAGRAPHS)
                        + "</article></body></html>");

        assertThat(page.article().headline()).isEqualTo("Lamp lit again");
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.EMPTY);
        assertThat(page.article().body().html()).contains("The lamp on the northern pier");
    }

    @Test
    void addressesWithinThePageAreNotThatOfTheEntry() {
        ReadPage page =
                SmallPage.read("<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title>"
                        + "<base href='https://lake.example/'></head><body>"
                        + entry("<a class=u-url href='#top'>Top</a><a class=u-url href='/lamp'>Link</a>")
                        + "</body></html>");

        assertThat(page.article().canonicalUrl()).isEqualTo(WebUrl.parse("https://lake.example/lamp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img class=u-photo src='https://lake.example/other.jpg'><img class=u-featured src='%s' alt='The pier'>",
                "<a class=u-photo href='%s'><img src='%s' alt='The pier'></a>",
                "<data class=u-featured value=x></data><img class=u-photo src='%s' alt='The pier'>",
            })
    void featuredPicturesAndPhotosAreTheLead(String pictures) {
        String address = "https://lake.example/lamp.jpg";
        ReadPage page = read(entry("<div class='p-author h-card'><img class=u-photo src='https://lake.example/ani.jpg'>"
                + "<b class=p-name>Ani H.</b></div>" + pictures.replace("%s", address)));

        assertThat(page.article().lead()).isEqualTo(Figure.of(Image.of(WebUrl.parse(address), "The pier")));
        assertThat(page.report().found()).containsEntry(PageFact.LEAD, PageSource.MARKUP);
    }

    @Test
    void picturesOfOtherEntriesAreNoLead() {
        ReadPage page = read(
                entry("") + "<div class=h-entry><img class=u-photo src='https://lake.example/goats.jpg'>Goats</div>");

        assertThat(page.article().lead()).isNull();
    }

    @Test
    void readsManyEntriesInOneAnother() {
        String nested = "<div class='h-entry p-author p-category p-name u-url'>a".repeat(20_000);

        assertThat(read(entry(nested)).article().headline()).isEqualTo("Lamp lit again");
    }
}
