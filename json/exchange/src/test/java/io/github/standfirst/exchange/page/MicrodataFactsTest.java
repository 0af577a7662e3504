package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the item of the article says of it in microdata. */
@Timeout(30)
class MicrodataFactsTest {

    private static final String DESCRIPTION = "A bell rings over the lake.";

    private static ReadPage read(String head, String body) {
        return SmallPage.read("<!doctype html><html><head><meta charset=utf-8><title>Lamp lit again</title>" + head
                + "</head><body>" + body + "</body></html>");
    }

    private static ReadPage read(String body) {
        return read("", body);
    }

    private static String item(String attributes, String inside) {
        return "<article itemscope itemtype='https://schema.org/NewsArticle' " + attributes
                + "><h1 itemprop=headline>Lamp lit again</h1>" + inside + "<div itemprop='articleBody text'>"
                + SmallPage.PARAGRAPHS + "</div></article>";
    }

    @Test
    void readsWhatTheItemSays() {
        ReadPage page = read(item(
                "",
                "<link itemprop='url' href='https://lake.example/lamp'><p itemprop='description about'>" + DESCRIPTION
                        + "</p><meta itemprop=inLanguage content='en-GB'><meta itemprop=keywords content='lake, lamps'>"
                        + "<meta itemprop='articleSection genre' content=Shore>"));

        assertThat(page.article().canonicalUrl()).isEqualTo(WebUrl.parse("https://lake.example/lamp"));
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.ofText(DESCRIPTION));
        assertThat(page.article().language()).isEqualTo(Language.parse("en-GB"));
        assertThat(page.article().tags()).extracting(Tag::name).containsExactly("lake", "lamps");
        assertThat(page.article().categories()).extracting(Category::name).containsExactly("Shore");
        assertThat(page.report().found())
                .containsEntry(PageFact.CANONICAL_URL, PageSource.MICRODATA)
                .containsEntry(PageFact.STANDFIRST, PageSource.MICRODATA)
                .containsEntry(PageFact.LANGUAGE, PageSource.MICRODATA)
                .containsEntry(PageFact.TAGS, PageSource.MICRODATA)
                .containsEntry(PageFact.CATEGORIES, PageSource.MICRODATA);
    }

    @Test
    void headsOfPagesCountMore() {
        ReadPage page = read(
                "<link rel=canonical href='https://lake.example/lamp'><meta name=description content='Of the head.'>"
                        + "<meta http-equiv=content-language content=hy>",
                item(
                        "",
                        "<link itemprop=url href='https://lake.example/other'><p itemprop=description>" + DESCRIPTION
                                + "</p><meta itemprop=inLanguage content=en>"));

        assertThat(page.article().canonicalUrl()).isEqualTo(WebUrl.parse("https://lake.example/lamp"));
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.ofText("Of the head."));
        assertThat(page.article().language()).isEqualTo(Language.parse("hy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "itemid='https://a.example/1' | <meta itemprop=mainEntityOfPage content='https://a.example/2'>"
                        + "<link itemprop=url href='https://a.example/3'> | https://a.example/3",
                "itemid='https://a.example/1' | <meta itemprop=mainEntityOfPage content='https://a.example/2'> | https://a.example/2",
                "itemid='https://a.example/1' | <meta itemprop=mainEntityOfPage itemscope itemid='https://a.example/2'> | https://a.example/2",
                "itemid='https://a.example/1' | <a itemprop=url href='#top'></a> | https://a.example/1",
                "itemid='urn:isbn:0' | <h1 itemprop=headline><a itemprop=url href='https://a.example/3'>Lamp lit again</a></h1>"
                        + " | https://a.example/3",
                "'' | <meta itemprop='mainEntityOfPage url' itemscope itemtype='https://schema.org/WebPage'"
                        + " itemid='https://a.example/2'> | https://a.example/2",
            })
    void addressesCountInAnOrder(String attributes, String inside, String address) {
        assertThat(read(item(attributes, inside)).article().canonicalUrl()).isEqualTo(WebUrl.parse(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span itemprop=author>%s</span>",
                "<a itemprop='author url' href='https://a.example/ani'>Ani</a>",
                "<figure itemprop=image>%s</figure>",
                "<figure itemprop=image itemscope>%s</figure>",
                "<div itemprop=articleBody>%s</div>",
            })
    void whatStandsInOthersIsNotOfTheItem(String around) {
        ReadPage page = read(item(
                "",
                around.replace(
                        "%s",
                        "<a itemprop=url href='https://a.example/ani'>Ani</a><b itemprop=description>" + DESCRIPTION
                                + "</b><meta itemprop=inLanguage content=en>")));

        assertThat(page.article().canonicalUrl()).isNull();
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.EMPTY);
        assertThat(page.article().language()).isEqualTo(Language.UNDETERMINED);
    }

    /** Themes put the name of the blog into an item around its text. */
    @ParameterizedTest
    @ValueSource(strings = {"itemscope itemtype='https://schema.org/Blog'", ""})
    void pagesWithoutAnItemOfTheArticleDescribeThemselves(String attributes) {
        ReadPage page = read("<div " + attributes + "><a itemprop=url href='https://lake.example/'>Lake News</a>"
                + "<p itemprop=description>" + DESCRIPTION
                + "</p><article><h1>Lamp lit again</h1><div itemprop=articleBody>"
                + SmallPage.PARAGRAPHS + "</div></article></div>");

        assertThat(page.article().canonicalUrl()).isNull();
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.EMPTY);
    }

    @Test
    void descriptionsThatRepeatTheTextAreNoStandfirst() {
        ReadPage page =
                read(item("", "<meta itemprop=description content='The lamp on the northern pier was lit again ...'>"));

        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.EMPTY);
    }

    /** What an item refers to is of it wherever that stands, but for the items in it. */
    @Test
    void readsWhatItemsReferTo() {
        ReadPage page = read(
                "<div itemscope itemtype='https://schema.org/Organization'><div id=who>"
                        + "<b itemprop=author>Ani H.</b><p itemprop=description>" + DESCRIPTION + "</p>"
                        + "<div itemprop=publisher itemscope><b itemprop=author>Publisher</b></div></div>"
                        + "<b itemprop=author>Developer</b></div>"
                        + item("itemref='nowhere tags who in'", "")
                        + "<aside class=sidebar><span id=tags><span id=in><i itemprop=keywords>lamps</i></span></span></aside><div id=who><b itemprop=author>Second</b></div>");

        assertThat(page.article().authors()).containsExactly(Author.person("Ani H."));
        assertThat(page.article().standfirst()).isEqualTo(SafeHtml.ofText(DESCRIPTION));
        assertThat(page.article().tags()).extracting(Tag::name).containsExactly("lamps");
    }

    @Test
    void itemsThatReferToTheTextAreTheArticle() {
        String card =
                "<div itemscope itemtype='https://schema.org/Article'><meta itemprop=author content='Card W.'></div>";
        ReadPage page = read(card + "<div itemscope itemtype='https://schema.org/Article' itemref='text'>"
                + "<meta itemprop=author content='Ani H.'></div><article><h1>Lamp lit again</h1><div id=text itemprop=articleBody>"
                + SmallPage.PARAGRAPHS + "</div></article>");

        assertThat(page.article().authors()).containsExactly(Author.person("Ani H."));
    }

    @Test
    void itemsMayHaveSeveralTypes() {
        ReadPage page =
                read(item("", "<b itemprop=author>Ani H.</b><link itemprop=url href='https://lake.example/lamp'>")
                        .replace("/NewsArticle", "/CreativeWork https://schema.org/Article https://example.org/Story"));

        assertThat(page.article().authors()).containsExactly(Author.person("Ani H."));
        assertThat(page.article().canonicalUrl()).isEqualTo(WebUrl.parse("https://lake.example/lamp"));
    }

    @Test
    void partsOfCommentsMayHaveSeveralNames() {
        ReadPage page = read(item(
                "",
                "<div itemprop=comment itemscope itemtype='https://schema.org/Comment https://example.org/Note'>"
                        + "<span itemprop='author creator'>Ben</span>"
                        + "<meta itemprop='dateCreated datePublished' content='2026-03-02T08:30:00Z'>"
                        + "<div itemprop='text commentText'>At last!</div><p>Three readers like it.</p></div>"));

        assertThat(page.comments())
                .containsExactly(Comment.Posted.builder(
                                CommentId.of("place-1"),
                                page.article().id(),
                                Moment.exact(Instant.parse("2026-03-02T08:30:00Z")),
                                Commenter.reader("Ben"),
                                SafeHtml.ofText("At last!"))
                        .build());
        assertThat(page.report().found()).containsEntry(PageFact.COMMENTS, PageSource.MICRODATA);
    }

    @Test
    void creditsOfPicturesMayHaveSeveralNames() {
        ReadPage page = read(item(
                "",
                "<figure><img src='https://lake.example/lamp.jpg' alt=''><figcaption>The pier"
                        + " <i itemprop='author creditText'>Ani H.</i></figcaption></figure>"));

        assertThat(page.article().lead())
                .isEqualTo(new Figure(
                        new Image(WebUrl.parse("https://lake.example/lamp.jpg"), "", null, null),
                        SafeHtml.ofText("The pier"),
                        "Ani H."));
    }

    private static final String LAMP = "https://lake.example/lamp.jpg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img itemprop=image src='%s' width=640 height=480>",
                "<img itemprop=image src='/blank.gif' data-src='%s' width=640 height=480>",
                "<a itemprop='image url' href='/attachment'><img src='%s' width=640 height=480></a>",
                "<div itemprop=image itemscope itemtype='https://schema.org/ImageObject'>"
                        + "<p itemprop=author itemscope><meta itemprop=url content='https://lake.example/ani'>"
                        + "<meta itemprop=width content=1></p><a itemprop=url href='/attachment'>"
                        + "<img src='https://lake.example/thumbnail.jpg'></a>"
                        + "<meta itemprop=contentUrl content='%s'><meta itemprop=width content=640><meta itemprop=height content='480px'></div>",
                "<div vocab='https://schema.org/' property=image typeof=ImageObject><link property=url href='%s'>"
                        + "<meta property=width content=640><meta property=height content=480></div>",
            })
    void picturesOfTheItemAreTheLead(String image) {
        ReadPage page = read(item("", image.replace("%s", LAMP)));

        assertThat(page.article().lead()).isNotNull().satisfies(lead -> {
            assertThat(lead.image().src()).isEqualTo(WebUrl.parse(LAMP));
            assertThat(lead.image().size()).isEqualTo(new Image.Size(640, 480));
        });
        assertThat(page.report().found()).containsEntry(PageFact.LEAD, PageSource.MICRODATA);
    }

    @Test
    void picturesThatAreToldAreReadAsTheyArePrinted() {
        ReadPage page = read(item(
                "",
                "<link itemprop=image href='" + LAMP + "'><figure><img src='https://lake.example/lamp-640x480.jpg'"
                        + " alt='The pier'><figcaption>The lamp</figcaption></figure>"));

        assertThat(page.article().lead())
                .isEqualTo(new Figure(Image.of(WebUrl.parse(LAMP), "The pier"), SafeHtml.ofText("The lamp"), null));
    }

    @Test
    void picturesOfHeadsCountMore() {
        ReadPage page = read(
                "<meta property='og:image' content='https://lake.example/head.jpg'>",
                item("", "<link itemprop=image href='" + LAMP + "'>"));

        assertThat(page.article().lead())
                .isEqualTo(Figure.of(new Image(WebUrl.parse("https://lake.example/head.jpg"), null, null, null)));
    }

    /** Themes call each picture in a text one of the article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span itemprop=author itemscope><img itemprop=image src='%s'></span>",
                "<span itemprop=author><img itemprop=image src='%s'></span>",
                "<div itemprop=publisher itemscope><link itemprop=image href='%s'></div>",
                "<link itemprop=image href='https://lake.example/logo.png'>",
                "<link itemprop=image href='data:image/png;base64,AAAA'>",
                "</article><link itemprop=image href='%s'><article>",
            })
    void picturesOfOthersAreNoLead(String image) {
        assertThat(read(item("", "") + image.replace("%s", LAMP)).article().lead())
                .isNull();
        assertThat(read(item("", image.replace("%s", LAMP))).article().lead()).isNull();
    }

    @Test
    void picturesWithinTheTextStayThere() {
        String first =
                "<figure><img src='https://lake.example/first.jpg' alt=''><figcaption>First</figcaption></figure>";
        String text = SmallPage.PARAGRAPHS + "<p><img src='" + LAMP + "'></p>";
        ReadPage page = read(
                item("", "<link itemprop=image href='" + LAMP + "'>" + first).replace(SmallPage.PARAGRAPHS, text));

        assertThat(page.article().lead())
                .isEqualTo(new Figure(
                        Image.of(WebUrl.parse("https://lake.example/first.jpg"), ""), SafeHtml.ofText("First"), null));
        assertThat(page.article().body().html()).contains(LAMP);
    }

    @Test
    void readsManyReferences() {
        String ids = "r ".repeat(100_000);
        String items = "<i itemscope itemtype='https://schema.org/Article' itemref='r s'></i>".repeat(20_000);
        String nested = "<div id=r>" + "<div id=s itemprop=author>a".repeat(400) + "</div>".repeat(400)
                + "<b itemprop=author>b</b>".repeat(20_000) + "</div>";

        assertThat(read(items + item("itemref='" + ids + "'", "") + nested)
                        .article()
                        .headline())
                .isEqualTo("Lamp lit again");
    }

    @Test
    void readsItemsOfManyTypes() {
        ReadPage page = read(item("", "") + "<div itemscope itemtype='" + "https://example.org/T ".repeat(50_000) + "'>"
                + "<b itemprop=author>Other</b>".repeat(50_000) + "</div>");

        assertThat(page.article().authors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Draft,true", "https://schema.org/Published,false", "Incomplete,true"})
    void statusThatIsNoneOfWhatIsPublishedIsThatOfADraft(String status, boolean draft) {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit again\","
                + "\"datePublished\":\"2026-03-01\",\"creativeWorkStatus\":\"" + status + "\"}</script>";
        ReadPage named = SmallPage.read(json, "");
        ReadPage marked = SmallPage.read(
                "<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title></head>"
                        + "<body><article itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Lamp lit again</h1>"
                        + "<meta itemprop=creativeWorkStatus content='" + status
                        + "'><time itemprop=datePublished datetime=2026-03-01>1 March</time>"
                        + "<div itemprop=articleBody>" + SmallPage.PARAGRAPHS + "</div></article></body></html>");

        for (ReadPage page : new ReadPage[] {named, marked}) {
            assertThat(page.article().state() instanceof PublicationState.Draft).isEqualTo(draft);
            assertThat(page.report()
                            .notes()
                            .contains("creativeWorkStatus is none of what is published; the article is a draft"))
                    .isEqualTo(draft);
        }
    }
}
