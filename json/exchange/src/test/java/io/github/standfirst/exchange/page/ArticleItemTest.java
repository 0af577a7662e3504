package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties count that are of the article, not of cards and of whoever stands in the footer. */
class ArticleItemTest {

    private static final String CARD = "<aside itemscope itemtype='https://schema.org/Article'>"
            + "<a itemprop=url href=/other><span itemprop=headline>Goats on the roof</span></a>"
            + "<span itemprop=author>Card Writer</span><meta itemprop=articleSection content=Goats>"
            + "<time itemprop=datePublished datetime='2020-01-01T00:00:00Z'>then</time></aside>";

    private static final String ITEM = "<article itemscope itemtype='https://schema.org/NewsArticle'>"
            + "<h1 itemprop=headline>Lamp lit again</h1>"
            + "<span itemprop='author creator' itemscope itemtype='https://schema.org/Person'><span itemprop=name>Ani H.</span></span>"
            + "<meta itemprop=articleSection content=Lake>"
            + "<time itemprop=datePublished datetime='2026-03-01T08:30:00Z'>1 March</time>"
            + "<div itemprop=articleBody>" + SmallPage.PARAGRAPHS + "</div></article>";

    private static final String PLAIN = "<article><h1>Lamp lit again</h1><p class=byline>By Ani H.</p>"
            + "<time datetime='2026-03-01T08:30:00Z'>1 March</time><div class=entry-content>" + SmallPage.PARAGRAPHS
            + "</div></article>";

    private static ReadPage read(String body) {
        return SmallPage.read(
                "<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title></head><body>"
                        + body + "</body></html>");
    }

    private static void assertOfAni(ReadPage page) {
        assertThat(page.article().headline()).isEqualTo("Lamp lit again");
        assertThat(page.article().authors()).extracting(Author::name).containsExactly("Ani H.");
        assertThat(page.article().state())
                .isEqualTo(new Published(Moment.exact(Instant.parse("2026-03-01T08:30:00Z"))));
    }

    @Test
    void cardsBesideTheItemAreOthers() {
        for (String body : new String[] {ITEM + CARD, CARD + ITEM}) {
            ReadPage page = read(body);

            assertOfAni(page);
            assertThat(page.article().categories()).extracting(Category::name).containsExactly("Lake");
        }
    }

    @Test
    void cardsWithinTheTextAreOthers() {
        ReadPage page = read(PLAIN.replace(SmallPage.PARAGRAPHS, SmallPage.PARAGRAPHS + CARD.replace("aside", "div")));

        assertOfAni(page);
        assertThat(page.article().categories()).isEmpty();
    }

    /** A creative work may be a part of the page, but not if it is an article, too. */
    @Test
    void cardsOfSeveralTypesAreOthers() {
        String card = CARD.replace("/Article'", "/CreativeWork https://schema.org/Article'");

        assertThat(read(ITEM.replace("articleSection", "about") + card)
                        .article()
                        .categories())
                .isEmpty();
    }

    @Test
    void articlesWithoutMicrodataKeepWhatIsPrinted() {
        ReadPage page = read(PLAIN + CARD);

        assertOfAni(page);
        assertThat(page.article().categories()).isEmpty();
    }

    @Test
    void footersNameNoAuthor() {
        assertOfAni(read(PLAIN + "<footer vocab='https://schema.org/' typeof=Organization>"
                + "<span property=author>Footer Dev</span></footer>"));
    }

    private static final String BARE =
            "<article><h1>Lamp lit again</h1><div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>";

    /** Who made the theme, and since when there is the site, is nothing of the article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%p<footer>%s</footer>",
                "%p<footer>%r</footer>",
                "<main>%p</main><footer class=footer>%r</footer>",
                "<div itemscope itemtype='https://schema.org/WebPage'>%p<footer>%s</footer></div>",
                "<main itemprop=mainContentOfPage>%d</main><footer><p>%s</p></footer>",
                "%d<div itemscope itemtype='https://schema.org/WPFooter'>%s</div>",
                "%p<div vocab='https://schema.org/' typeof=WebPage><b property=author>Theme Maker</b>"
                        + "<b property=datePublished content=2008-02-03></b></div>",
                "<aside><div itemscope itemtype='https://schema.org/Blog'><i itemscope itemtype='https://schema.org/CreativeWork'>"
                        + "%s</i></div></aside>%p",
                "<div itemscope itemtype='https://schema.org/WebSite'>%s%p</div>",
                "<div itemscope itemtype='https://schema.org/WebSite'>%s<div itemscope itemtype='https://schema.org/Article'>%p</div></div>",
            })
    void whatSitesSayOfThemselvesIsNotOfTheArticle(String page) {
        ReadPage read = read(page.replace("%p", BARE)
                .replace("%d", BARE.replace("article>", "div>"))
                .replace("%r", "<a rel=author href=/m>Theme Maker</a> <time datetime=2008-02-03>2008</time>")
                .replace("%s", "<b itemprop=author>Theme Maker</b><meta itemprop=datePublished content=2008-02-03>"));

        assertThat(read.article().authors()).isEmpty();
        assertThat(read.article().state()).isEqualTo(new Published(Moment.about(SmallPage.READ_AT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>%p<footer>%r</footer></article>",
                "<main>%p<footer>%s</footer></main>",
                "%p<footer class=entry-footer>%r</footer>",
                "<div>%d<footer>%s</footer></div>",
                "<div itemscope itemtype='https://schema.org/WebPage'>%s%p</div>",
                "<div itemscope itemtype='https://schema.org/WPHeader'>%s</div>%p",
            })
    void whatFootersAndPagesSayOfTheArticleCounts(String page) {
        assertOfAni(read(page.replace("%p", BARE)
                .replace("%d", BARE.replace("article>", "div>"))
                .replace("%r", "<a rel=author>Ani H.</a> <time datetime='2026-03-01T08:30:00Z'>1 March</time>")
                .replace(
                        "%s",
                        "<b itemprop=author>Ani H.</b><meta itemprop=datePublished content='2026-03-01T08:30:00Z'>")));
    }

    @Test
    void itemsOfMetaElementsStandForThePage() {
        ReadPage page =
                read("<div itemscope itemtype='https://schema.org/NewsArticle'><meta itemprop=author content='Ani H.'>"
                        + "<meta itemprop=datePublished content='2026-03-01T08:30:00Z'></div><article><h1>Lamp lit again</h1>"
                        + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>");

        assertOfAni(page);
    }

    /** Themes put the head of an article into an item of its own, or around or beside the one of the article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article itemscope itemtype='https://schema.org/BlogPosting'><header itemscope itemtype='https://schema.org/WPHeader'>%s"
                        + "</header><div itemprop=articleBody>%t</div></article>",
                "<article itemscope itemtype='https://schema.org/NewsArticle'><div itemprop=mainEntityOfPage itemscope"
                        + " itemtype='https://schema.org/WebPage'>%s</div><div itemprop=articleBody>%t</div></article>",
                "<div itemscope itemtype='https://schema.org/WebPage'><header>%s</header><div itemprop=mainEntity itemscope"
                        + " itemtype='https://schema.org/Article'><div itemprop=articleBody>%t</div></div></div>",
                "<div><header>%s</header><div itemscope itemtype='https://schema.org/Article'><div itemprop=articleBody>%t</div></div></div>",
                "<div itemscope itemtype='https://schema.org/Article' itemref=hd><div itemprop=articleBody>%t</div></div><div id=hd>%s</div>"
            })
    void headsOfArticlesAreOfThem(String page) {
        String head = "<h1 itemprop=headline>Lamp lit again</h1><span itemprop=author>Ani H.</span>"
                + "<time itemprop=datePublished datetime='2026-03-01T08:30:00Z'>1 March</time><meta itemprop=articleSection content=Lake>";

        ReadPage read = read(page.replace("%s", head).replace("%t", SmallPage.PARAGRAPHS));

        assertOfAni(read);
        assertThat(read.article().categories()).extracting(Category::name).containsExactly("Lake");
    }

    /** What is printed of the article comes before what stands around it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><div itemscope itemtype='https://schema.org/CreativeWork'>%s</div></aside>",
                "<aside><div itemscope itemtype='https://schema.org/Blog'>%s</div></aside>",
                "<aside><div itemscope itemtype='https://schema.org/WebPage'>%s</div></aside>"
            })
    void whatStandsAroundAnArticleComesLast(String around) {
        String other =
                "<span itemprop=author>Other W.</span><time itemprop=datePublished datetime=2011-02-03>then</time>";

        assertOfAni(read(PLAIN + around.replace("%s", other)));
    }

    @Test
    void whatStandsInNoItemComesLastWhereTheArticleIsOne() {
        String item = PLAIN.replace("<article>", "<article itemscope itemtype='https://schema.org/Article'>");

        assertOfAni(read(item + "<footer><span itemprop=author>Theme Maker</span>"
                + "<time itemprop=datePublished datetime=2008-02-03>then</time></footer>"));
    }

    @Test
    void cardsOfAPictureWithoutAHeadlineAreOthers() {
        assertOfAni(read("<div itemscope itemtype='https://schema.org/Article'><a itemprop=url href=/goats>"
                + "<img itemprop=image src=/g.jpg alt=Goats></a><meta itemprop=author content='Card W.'>"
                + "<meta itemprop=datePublished content='2011-01-01T00:00:00Z'></div>" + PLAIN));
    }

    @Test
    void cardsOfWhichOnlyAPictureIsSeenAreOthers() {
        ReadPage page =
                read("<div itemscope itemtype='https://schema.org/Article'><meta itemprop=headline content=Goats>"
                        + "<meta itemprop=author content='Card W.'><meta itemprop=datePublished content='2011-01-01T00:00:00Z'>"
                        + "<a href=/goats><img src=/g.jpg alt=''></a></div>" + PLAIN);

        assertOfAni(page);
    }

    /** Where no item holds the text, the first one counts that has a headline as the head of the page names it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div %s><b itemprop=headline>Lamp lit again</b>%a</div>",
                "<div %s><b itemprop=headline>Lamp lit again</b><b itemprop=headline>Goats</b>%a</div>",
                "<div %s><b itemprop=headline>Goats</b><b itemprop='name headline'>Lamp lit again</b>%a</div>",
                "<div %s><b itemprop=headline content='Lamp lit again'>Goats</b>%a</div>",
                "<div %s><b itemprop=headline><i class=kicker>Goats climb up to roofs</i> Lamp lit again</b>%a</div>",
                "<div %s><b itemprop=headline>Lamp lit again</b>%a</div><div %s><b itemprop=headline>Lamp lit again</b>%c</div>",
                "<div %s><b itemprop=headline>Goats</b>%c</div><div %s><b itemprop=headline>Lamp lit again</b>%a</div>",
                "<div %s><meta itemprop=author content='Card W.'></div><div %s><b itemprop=headline>Lamp lit again</b>%a</div>"
            })
    void itemsWithTheHeadlineOfThePageAreTheArticle(String items) {
        ReadPage page = read(PLAIN.replace("By Ani H.", "")
                + items.replace("%s", "itemscope itemtype='https://schema.org/Article'")
                        .replace("%a", "<b itemprop=author>Ani H.</b>")
                        .replace("%c", "<b itemprop=author>Card W.</b>"));

        assertThat(page.article().authors()).containsExactly(Author.person("Ani H."));
        assertThat(page.report().found()).containsEntry(PageFact.BYLINE, PageSource.MICRODATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div %s><b itemprop=headline>Goats</b>%c</div>",
                "<div %s><b itemprop=headline content='Goats'>Lamp lit again</b>%c</div>",
                "<div %s><b itemprop=headline><i class=kicker>Lamp lit again</i> Goats</b>%c</div>",
                "<div %s><b itemprop=alternativeHeadline>Lamp lit again</b>%c</div>",
                "<div %s>%c</div>"
            })
    void itemsWithoutTheHeadlineOfThePageAreOthers(String items) {
        ReadPage page = read(PLAIN
                + items.replace("%s", "itemscope itemtype='https://schema.org/Article'")
                        .replace("%c", "<b itemprop=author>Card W.</b>"));

        assertOfAni(page);
        assertThat(page.report().found()).containsEntry(PageFact.BYLINE, PageSource.WORDPRESS);
    }

    /** A card may repeat the headline of the page that it stands on, and a page of a kind may be an item around it. */
    @Test
    void itemsThatHoldTheTextCountBeforeThoseWithItsHeadline() {
        String card = CARD.replace("Goats on the roof", "Lamp lit again");

        assertOfAni(read(card + ITEM));
        assertOfAni(read("<div itemscope itemtype='https://schema.org/Article'>" + card + ITEM + "</div>"));
    }
}
