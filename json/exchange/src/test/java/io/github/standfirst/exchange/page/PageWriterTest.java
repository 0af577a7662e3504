package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.PageWriterSamples.ZONE;
import static io.github.standfirst.exchange.page.PageWriterSamples.article;
import static io.github.standfirst.exchange.page.PageWriterSamples.comment;
import static io.github.standfirst.exchange.page.PageWriterSamples.html;
import static io.github.standfirst.exchange.page.PageWriterSamples.page;
import static io.github.standfirst.exchange.page.PageWriterSamples.reply;
import static io.github.standfirst.exchange.page.PageWriterSamples.view;
import static io.github.standfirst.exchange.page.PageWriterSamples.writer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    private static final WebUrl PICTURE = WebUrl.parse("https://news.example/lamp.jpg");

    private static Article small() {
        return article()
                .standfirst(html("Nobody had <em>seen</em> it burn."))
                .body(html("<p>It burns &amp; burns.</p>"))
                .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person("Ani Tal"))))
                .categories(List.of(Category.of(Slug.of("town"), "Town & Lake")))
                .tags(List.of(new Tag(Slug.of("lamp"), "lamp")))
                .state(new Published(Moment.onDay(LocalDate.of(2024, 2, 29), ZONE)))
                .build();
    }

    @Test
    void headingsOfStandfirstCaptionAndBioAreInOrder() {
        Author author = Author.person("Ani Tal").toBuilder()
                .bio(html("<h5>Prizes</h5>"))
                .build();
        Article article = small().toBuilder()
                .standfirst(html("<h4>Short</h4>"))
                .lead(new Figure(Image.of(PICTURE, "A lamp"), html("<h6>Lamp</h6>"), ""))
                .credits(List.of(new Credit(CreditRole.AUTHOR, author)))
                .build();
        String page = writer().write(
                        article, CommentThread.of(article.id(), List.of()).view(ViewOptions.forPublic()));

        assertThat(page).contains("<h2>Short</h2>", "<h2>Lamp</h2>", "<h3>Prizes</h3>");
    }

    @Test
    void writesWholePage() {
        String page = writer().write(
                        small(),
                        view(comment("1", "Ara").build(), reply("2", "1").build()));

        assertThat(page).isEqualTo("""
                        <!DOCTYPE html>
                        <html lang="en-GB" dir="ltr">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>A lamp is lit</title>
                        <meta name="description" content="Nobody had seen it burn.">
                        <meta name="author" content="Ani Tal">
                        <link rel="canonical" href="https://news.example/lamp">
                        <meta property="og:type" content="article">
                        <meta property="og:title" content="A lamp is lit">
                        <meta property="og:description" content="Nobody had seen it burn.">
                        <meta property="og:url" content="https://news.example/lamp">
                        <meta property="og:locale" content="en_GB">
                        <meta property="article:published_time" content="2024-02-29">
                        <meta property="article:section" content="Town &amp; Lake">
                        <meta property="article:tag" content="lamp">
                        <style>%s</style>
                        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",\
                        "identifier":"7","headline":"A lamp is lit","description":"Nobody had seen it burn.","inLanguage":"en-GB",\
                        "url":"https://news.example/lamp","mainEntityOfPage":"https://news.example/lamp",\
                        "datePublished":"2024-02-29","author":[{"@type":"Person","name":"Ani Tal"}],\
                        "articleSection":["Town \\u0026 Lake"],"keywords":["lamp"],"commentCount":2,"comment":[\
                        {"@type":"Comment","@id":"https://news.example/lamp#comment-1",\
                        "author":{"@type":"Person","name":"Ara"},"dateCreated":"2024-03-01T08:30:00Z","text":"Text of 1"},\
                        {"@type":"Comment","@id":"https://news.example/lamp#comment-2",\
                        "parentItem":{"@id":"https://news.example/lamp#comment-1"},\
                        "author":{"@type":"Person","name":"Ani"},"dateCreated":"2024-03-01T08:30:00Z","text":"Text of 2"}\
                        ]}</script>
                        </head>
                        <body>
                        <main>
                        <article class="story" \
                        data-article='{"id":"7","language":"en-GB","headline":"A lamp is lit",\
                        "canonicalUrl":"https://news.example/lamp","body":"",\
                        "credits":[{"role":"author","author":{"name":"Ani Tal","kind":"person"}}],\
                        "categories":[{"slug":"town","name":"Town &amp; Lake"}],"tags":[{"slug":"lamp","name":"lamp"}],\
                        "state":{"type":"published","first":{"at":"2024-02-29T08:00:00Z","precision":"day"}}}'>
                        <header>
                        <h1>A lamp is lit</h1>
                        <div class="standfirst">Nobody had <em>seen</em> it burn.</div>
                        <p class="byline">by <bdi>Ani Tal</bdi></p>
                        <p class="dates"><span>Published <time datetime="2024-02-29">29 February 2024</time></span> \
                        <a href="#comments">2 comments</a></p>
                        </header>
                        <div class="article-body"><p>It burns &amp; burns.</p></div>
                        <footer>
                        <dl>
                        <div>
                        <dt>Sections</dt>
                        <dd><bdi>Town &amp; Lake</bdi></dd>
                        </div>
                        <div>
                        <dt>Tags</dt>
                        <dd><bdi>lamp</bdi></dd>
                        </div>
                        </dl>
                        </footer>
                        <section id="comments" aria-labelledby="comments-heading">
                        <h2 id="comments-heading">2 comments</h2>
                        <ol>
                        <li value="1">
                        <article id="comment-1" \
                        data-comment='{"type":"posted","id":"1","article":"7","posted":{"at":"2024-03-01T08:30:00Z"},\
                        "commenter":{"name":"Ara","role":"reader"},"body":"","status":"approved","kind":"comment"}'>
                        <header>
                        <p class="commenter"><b><bdi>Ara</bdi></b> says:</p>
                        <p class="date"><time datetime="2024-03-01T08:30:00Z">1 March 2024, 12:30</time></p>
                        </header>
                        <div class="text" lang="" dir="auto"><p>Text of 1</p></div>
                        <p class="reply"><a href="https://news.example/lamp#comment-1" rel="nofollow" \
                        aria-label="Reply to Ara">Reply</a></p>
                        </article>
                        <ol>
                        <li>
                        <article id="comment-2" \
                        data-comment='{"type":"posted","id":"2","article":"7","parent":"1","posted":{"at":"2024-03-01T08:30:00Z"},\
                        "commenter":{"name":"Ani","role":"reader"},"body":"","status":"approved","kind":"comment"}'>
                        <header>
                        <p class="commenter"><b><bdi>Ani</bdi></b> says:</p>
                        <p class="date"><time datetime="2024-03-01T08:30:00Z">1 March 2024, 12:30</time></p>
                        </header>
                        <div class="text" lang="" dir="auto"><p>Text of 2</p></div>
                        <p class="reply"><a href="https://news.example/lamp#comment-2" rel="nofollow" \
                        aria-label="Reply to Ani">Reply</a></p>
                        </article>
                        </li>
                        </ol>
                        </li>
                        </ol>
                        </section>
                        </article>
                        </main>
                        </body>
                        </html>
                        """.formatted(PageWriterStyle.SHEET));
        assertThat(PageWriterPage.faults(page)).isEmpty();
    }

    @Test
    void judgeOfPagesFindsFaults() {
        assertThat(PageWriterPage.faults("<!DOCTYPE html><title>t</title><p>a</div>"))
                .containsExactly("1: Stray end tag “div”.");
    }

    @Test
    void writesEmptyArticle() {
        PageWriterPage page =
                page(Article.builder(ArticleId.of("7"), article().build().language(), "")
                        .build());

        assertThat(page.texts("h1, h2, main p")).containsExactly("Draft", "No comments", "No comments");
        assertThat(page.document().select("figure, footer, ol, ul, dl, time, link, div:not(.state)"))
                .isEmpty();
    }

    @Test
    void printsSameInEveryDefaultLocale() {
        String expected = writer().write(small(), view(comment("1", "Ara").build()));
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(writer().write(small(), view(comment("1", "Ara").build())))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesThreadOfOtherArticle() {
        ArticleId other = ArticleId.of("8");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer().write(
                                small(), CommentThread.of(other, List.of()).view(ViewOptions.forPublic())))
                .withMessage("thread is of article \"8\"; expected is \"7\"");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PageWriter(null, ZONE))
                .withMessage("labels");
        assertThatNullPointerException()
                .isThrownBy(() -> new PageWriter(Labels.english(), null))
                .withMessage("zone");
        assertThatNullPointerException()
                .isThrownBy(() -> writer().withReplyAddress(null))
                .withMessage("address");
        assertThatNullPointerException()
                .isThrownBy(() -> writer().write(null, view()))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> writer().write(small(), null))
                .withMessage("thread");
    }

    @Test
    void namesAllAuthorsAndKeepsOtherCreditsApart() {
        Author known = Author.builder("Ani Tal", AuthorKind.PERSON)
                .url(WebUrl.parse("https://news.example/ani"))
                .bio(html("<p>Writes about light.</p>"))
                .portrait(Image.of(PICTURE, "Ani Tal"))
                .build();
        PageWriterPage page = page(article()
                .credits(List.of(
                        new Credit(CreditRole.AUTHOR, known),
                        new Credit(CreditRole.AUTHOR, Author.role("Contributor")),
                        new Credit(CreditRole.SOURCE, Author.organization("Hovtan Press")),
                        new Credit(CreditRole.EDITOR, Author.person("Bo"))))
                .build());

        assertThat(page.one(".byline").html())
                .isEqualTo("by <a href=\"https://news.example/ani\" rel=\"author\"><bdi>Ani Tal</bdi></a>, "
                        + "<bdi>Contributor</bdi>");
        assertThat(page.texts(".author")).containsExactly("Ani Tal Writes about light.");
        assertThat(page.one(".author img").attr("alt")).as("repeats the name").isEmpty();
        assertThat(page.texts("dt, dd")).containsExactly("Editor", "Bo", "Source", "Hovtan Press");
    }

    @Test
    void keepsAltCaptionAndCreditApart() {
        Image image = new Image(PICTURE, "A lamp on a pole", new Image.Size(640, 480), null);
        PageWriterPage page = page(article()
                .lead(new Figure(image, html("The lamp, <em>lit</em>"), "Lev"))
                .build());

        assertThat(page.one("figure img").attributes().html())
                .isEqualTo(" src=\"https://news.example/lamp.jpg\" width=\"640\" height=\"480\" "
                        + "alt=\"A lamp on a pole\"");
        assertThat(page.one("figcaption .caption").html()).isEqualTo("The lamp, <em>lit</em>");
        assertThat(page.one("figcaption .credit").html()).isEqualTo("Photo: <bdi>Lev</bdi>");
    }

    @Test
    void leavesUnknownAltOfLeadOut() {
        assertThat(leadAttributes(null, "Lev")).isEqualTo(" src=\"https://news.example/lamp.jpg\"");
        assertThat(leadAttributes(null, null))
                .isEqualTo(" src=\"https://news.example/lamp.jpg\" generator-unable-to-provide-required-alt=\"\"");
        assertThat(leadAttributes("", null)).isEqualTo(" src=\"https://news.example/lamp.jpg\" alt=\"\"");
    }

    private static String leadAttributes(@Nullable String alt, @Nullable String credit) {
        return page(article()
                        .lead(new Figure(new Image(PICTURE, alt, null, null), SafeHtml.EMPTY, credit))
                        .build())
                .one("figure img")
                .attributes()
                .html();
    }

    @Test
    void writesRelatedLinksWithPictureAndTime() {
        WebUrl href = WebUrl.parse("https://news.example/next");
        PageWriterPage page = page(article()
                .related(List.of(
                        Link.of("Plain", href),
                        new Link("Same", href, Image.of(PICTURE, "Same"), null),
                        new Link("Unknown", href, new Image(PICTURE, null, null, null), null),
                        new Link(
                                "Own", href, Image.of(PICTURE, "A pot"), Moment.onDay(LocalDate.of(2024, 2, 3), ZONE))))
                .build());

        assertThat(page.texts(".related h2")).containsExactly("Related");
        assertThat(page.texts(".related li")).containsExactly("Plain", "Same", "Unknown", "Own 3 February 2024");
        assertThat(page.document().select(".related img").eachAttr("alt")).containsExactly("", "", "A pot");
        assertThat(page.document().select(".related a").eachAttr("href"))
                .hasSize(4)
                .containsOnly(href.value());
    }

    @Test
    void printsMarkupAsItIsInItsPlacesOnly() {
        SafeHtml markup = html("<ul><li>a &lt; b</ul>");
        Image image = Image.of(PICTURE, "");
        PageWriterPage page = page(
                article()
                        .standfirst(markup)
                        .body(markup)
                        .lead(new Figure(image, markup, null))
                        .credits(List.of(new Credit(
                                CreditRole.AUTHOR,
                                Author.builder("Ani", AuthorKind.PERSON)
                                        .bio(markup)
                                        .build())))
                        .build(),
                comment("1", "Ara").body(markup).build());

        assertThat(page.document().select("div:has(> ul)").eachAttr("class"))
                .containsExactly("standfirst", "caption", "article-body", "bio", "text");
    }

    @Test
    void writesScheduledArticleAsItWillBePublished() {
        PageWriterPage page = page(article()
                .state(new Scheduled(Instant.parse("2030-01-02T03:04:00Z")))
                .build());

        assertThat(page.texts(".dates span")).containsExactly("Published 2 January 2030, 07:04");
        assertThat(page.document().select("meta[name=robots]")).isEmpty();
    }

    @Test
    void keepsDraftFromSearchEngines() {
        PageWriterPage page = page(article().build());

        assertThat(page.one("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.texts(".state")).containsExactly("Draft");
    }

    @Test
    void printsNoticeInsteadOfWithdrawnText() {
        Published published = new Published(Moment.exact(Instant.parse("2024-02-29T08:00:00Z")));
        Article article = article()
                .standfirst(html("gone"))
                .body(html("<p>gone</p>"))
                .lead(Figure.of(Image.of(WebUrl.parse("https://news.example/gone.jpg"), "gone")))
                .state(new Withdrawn(
                        published.first(),
                        Instant.parse("2024-03-01T08:00:00Z"),
                        WithdrawalKind.RETRACTED,
                        "The lamp was <never> lit."))
                .build();
        String markup = writer().write(article, view());
        PageWriterPage page = PageWriterPage.of(markup);

        assertThat(markup).doesNotContain("gone");
        assertThat(page.texts(".state p"))
                .containsExactly("Withdrawn 1 March 2024, 12:00", "The lamp was <never> lit.");
        assertThat(page.one("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void leadsRepliesWhereTheHostSays() {
        String page = writer().withReplyAddress(id -> WebUrl.parse("https://talk.example/?to=" + id))
                .write(small(), view(comment("a&b", "Ara").build()));

        assertThat(PageWriterPage.of(page).one(".reply a").attr("href")).isEqualTo("https://talk.example/?to=a&b");
    }

    @Test
    void writesNoReplyLinkWithoutAddressOrWithoutPermission() {
        Article nowhere = small().toBuilder().canonicalUrl(null).build();
        String closed = writer().write(
                        small(),
                        CommentThread.of(
                                        nowhere.id(),
                                        List.of(comment("1", "Ara").build()))
                                .view(ViewOptions.forPublic().withRepliesClosed()));

        assertThat(page(nowhere, comment("1", "Ara").build()).document().select(".reply"))
                .isEmpty();
        assertThat(PageWriterPage.of(closed).document().select(".reply")).isEmpty();
    }

    @Test
    void replacesFragmentOfCanonicalAddress() {
        Article article = small().toBuilder()
                .canonicalUrl(WebUrl.parse("https://news.example/#/lamp"))
                .build();

        assertThat(page(article, comment("1", "Ara").build()).one(".reply a").attr("href"))
                .isEqualTo("https://news.example/#comment-1");
    }
}
