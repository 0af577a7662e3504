package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.ExchangeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the themes of WordPress print around articles and comments, from Kubrick to those made of blocks. */
class ThemePagesTest {

    private static Comment.Posted only(ReadPage page) {
        assertThat(page.comments()).hasSize(1);
        return (Comment.Posted) page.comments().get(0);
    }

    private static ReadPage kubrick(String item) {
        return SmallPage.read("", "<ol class=commentlist><li class=alt id=comment-3>" + item + "</li></ol>");
    }

    private static ReadPage article(String html) {
        return SmallPage.read("<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title>"
                + "</head><body>" + html + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Says:", "says:", "sagt:", "dit :", "\u00A0dit\u00A0:", "ասում է՝", ":"})
    void wordBehindTheNameIsNoText(String says) {
        Comment.Posted comment =
                only(kubrick("<cite><a href='https://cy.example/' rel='external nofollow'>Cy</a></cite> "
                        + says
                        + "<br><small class=commentmetadata><a href='#comment-3'>March 5th, 2006 at 9:00 am</a></small>"
                        + "<p>Who lit it?</p>"));

        assertThat(comment.commenter().name()).isEqualTo("Cy");
        assertThat(comment.body().html().strip()).isEqualTo("<p>Who lit it?</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your comment is awaiting moderation.",
                "Your comment is awaiting moderation. This is a preview; your comment will be visible after it has been approved.",
                "Dein Kommentar wartet auf Moderation.",
                "Votre commentaire est en attente de modération."
            })
    void commentsThatWaitInWordsArePending(String words) {
        ReadPage page = kubrick(
                "<cite>Cy</cite> Says: <em>" + words + "</em><br/>"
                        + "<small class=commentmetadata><a href='#comment-3'>March 5th, 2006 at 9:00 am</a></small><p>Pend</p>");

        assertThat(only(page).status()).isEqualTo(CommentStatus.PENDING);
        assertThat(only(page).body().html().strip()).isEqualTo("<p>Pend</p>");
        assertThat(page.report().notes()).contains("comment 3 awaits moderation; it is pending");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Your comment is awaiting moderation again? Same for me.</p>",
                "<p>Your comment is awaiting moderation.</p>",
                "<blockquote><em>Your comment is awaiting moderation.</em></blockquote><p>It said.</p>"
            })
    void whatCommentersSayOfModerationIsText(String text) {
        Comment.Posted comment = only(kubrick("<cite>Cy</cite> Says:<br/>" + text));

        assertThat(comment.status()).isEqualTo(CommentStatus.APPROVED);
        assertThat(comment.body().html()).contains("awaiting moderation");
    }

    @Test
    void paragraphOfABlockThemeThatSaysSoIsNoText() {
        Comment.Posted comment = only(
                kubrick("<cite>Cy</cite> Says:<br/><p><em>Your comment is awaiting moderation.</em></p><p>Pend</p>"));

        assertThat(comment.status()).isEqualTo(CommentStatus.PENDING);
        assertThat(comment.body().html().strip()).isEqualTo("<p>Pend</p>");
    }

    @Test
    void textThatTellsOfModerationIsNotPending() {
        Comment.Posted comment = only(kubrick("<cite>Cy</cite> Says:<br/><p>They wrote that your comment is awaiting"
                + " moderation, and I <em>have</em> waited.</p>"));

        assertThat(comment.status()).isEqualTo(CommentStatus.APPROVED);
        assertThat(comment.body().html()).contains("awaiting moderation");
    }

    @Test
    void commentsWithoutATimeKeepTheirPlace() {
        ReadPage page = SmallPage.read(
                "<meta property='article:published_time' content='2020-01-01T00:00:00Z'>",
                "<ol class=comment-list>"
                        + "<li class=comment id=comment-1><article><b class=fn>Ann</b><time datetime='2020-02-01T00:00:00Z'>x</time>"
                        + "<div class=comment-content><p>One</p></div></article></li>"
                        + "<li class=comment id=comment-2><article><b class=fn>Ben</b><time datetime='2020-02-02T00:00:00Z'>x</time>"
                        + "<div class=comment-content><p>Two</p></div></article></li>"
                        + "<li class=pingback id=comment-5><div class=comment-body>Pingback: <a class=url href='https://o.example/'>Other</a>"
                        + "</div></li></ol>");
        CommentThread thread = CommentThread.of(page.article().id(), page.comments());

        assertThat(thread.view(ViewOptions.forPublic()).rows())
                .extracting(row -> row.id().value())
                .containsExactly("1", "2", "5");
        assertThat(page.comments().get(2))
                .isInstanceOfSatisfying(
                        Comment.Posted.class,
                        ping -> assertThat(ping.posted())
                                .isEqualTo(Moment.about(Instant.parse("2020-02-02T00:00:00Z"))));
        assertThat(page.report().notes())
                .contains(
                        "comments without a time: 1; about that of what stands before them, or of the article, stands for"
                                + " it");
    }

    @Test
    void namesAreReadWithoutWordsForThoseWhoHearThem() {
        ReadPage page = article("<article class='post hentry'><header class=entry-header><h1 class=entry-title>Lamp lit"
                + " again</h1><ul class=post-meta><li class='post-author meta-wrapper'><span class=meta-icon>"
                + "<span class=screen-reader-text>Post author</span></span><span class=meta-text>By <a"
                + " href='https://x.example/author/jo/'>Jo Roe</a></span></li></ul></header><div class=entry-content>"
                + SmallPage.PARAGRAPHS + "</div></article>");

        assertThat(page.article().authors()).extracting(Author::name).containsExactly("Jo Roe");
    }

    @Test
    void pictureInTheHeaderOfAnArticleIsTheLead() {
        ReadPage page = article("<article class='post hentry'><header class=entry-header><h1 class=entry-title>Lamp lit"
                + " again</h1><figure class=post-thumbnail><img class='size-large wp-post-image' alt='A lamp'"
                + " src='https://x.example/lead.jpg'><figcaption>The northern pier</figcaption></figure></header>"
                + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>");

        assertThat(page.article().lead()).isNotNull().satisfies(lead -> {
            assertThat(lead.image().src().value()).isEqualTo("https://x.example/lead.jpg");
            assertThat(lead.caption().html()).isEqualTo("The northern pier");
        });
    }

    @Test
    void pictureWithACaptionInTheHeaderIsTheLead() {
        ReadPage page = article("<article class=hentry><header><h1>Lamp lit again</h1><figure><img alt=Pier"
                + " src='https://x.example/pier.jpg'><figcaption>The pier</figcaption></figure></header>"
                + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>");

        assertThat(page.article().lead())
                .isNotNull()
                .satisfies(lead -> assertThat(lead.caption().html()).isEqualTo("The pier"));
    }

    @Test
    void noticeInTheElementOfTheTextIsCutAloneFromIt() {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list><li class=comment id=comment-3><b class=fn>Cy</b>"
                        + "<div class=comment-content><em>Your comment is awaiting moderation.</em><br>My own words.</div></li></ol>");

        assertThat(only(page).status()).isEqualTo(CommentStatus.PENDING);
        assertThat(only(page).body().html().strip()).isEqualTo("My own words.");
    }

    @Test
    void categoriesOfBlocksAreNoTags() {
        ReadPage page = article("<article class='post hentry'><h1 class=entry-title>Lamp lit again</h1>"
                + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div>"
                + "<div class='taxonomy-category wp-block-post-terms'><a href='https://x.example/c/news/' rel=tag>News</a></div>"
                + "<div class='taxonomy-post_tag wp-block-post-terms'><a href='https://x.example/tag/pier/' rel=tag>Pier</a></div>"
                + "</article>");

        assertThat(page.article().categories()).extracting(Category::name).containsExactly("News");
        assertThat(page.article().tags())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("Pier");
    }

    @Test
    void furtherPagesOfAnArticleAreTold() {
        ReadPage page = article(
                "<article class='post hentry'><h1 class=entry-title>Lamp lit again</h1>"
                        + "<div class=entry-content>" + SmallPage.PARAGRAPHS
                        + "<div class=page-links>Pages: <span>1</span> <a href='https://x.example/lamp/2/'>2</a></div></div></article>");

        assertThat(page.article().body().html()).doesNotContain("Pages:");
        assertThat(page.report().notes())
                .contains("the text of the article goes on on other pages, which this one leads to");
    }

    @Test
    void headlineBelowTheNameOfTheSiteIsNoText() {
        ReadPage page = article("<h1>The Pier Post</h1><div class=post><h2>Lamp lit again</h2><div class=entry>"
                + SmallPage.PARAGRAPHS
                + "<p class='postmetadata alt'><small>This entry was posted on Saturday, March 4th, 2006"
                + " at 8:00 am and is filed under Harbour.</small></p></div></div>");

        assertThat(page.article().headline()).isEqualTo("Lamp lit again");
        assertThat(page.article().body().html().strip())
                .startsWith("<p>The lamp")
                .doesNotContain("posted on");
        assertThat(page.article().state())
                .isInstanceOfSatisfying(
                        Published.class,
                        state -> assertThat(state.first().at()).isEqualTo(Instant.parse("2006-03-04T07:00:00Z")));
    }

    @Test
    void listOfArticlesIsTold() {
        String post = "<article class=hentry><h2 class=entry-title><a href='https://x.example/%1$s'>Post %1$s</a></h2>"
                + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>";

        assertThat(article("<div>" + String.format(post, "a") + String.format(post, "b") + "</div>")
                        .report()
                        .notes())
                .contains(
                        "the page has 2 articles whose headlines are links to them; it seems to be a list, and the text that of some");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void spacesBehindANameAreLookedAtInLinearTime() {
        String item =
                "<li class=alt id=comment-%d><cite>Cy</cite> dit" + " ".repeat(90_000) + "x<p>Who lit it?</p></li>";
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            items.append(String.format(Locale.ROOT, item, i));
        }

        assertThat(SmallPage.read("", "<ol class=commentlist>" + items + "</ol>")
                        .comments())
                .hasSize(10);
    }

    @Test
    void headingWithinTheTextThatRepeatsTheHeadlineStays() {
        ReadPage page = article("<article class=hentry><h1>Lamp lit again</h1><div class=entry-content>"
                + SmallPage.PARAGRAPHS + "<h3>Lamp lit again</h3><p>So it was.</p></div></article>");

        assertThat(page.article().body().html()).contains("<h3>Lamp lit again</h3>");
    }

    @Test
    void articleInJsonLdThatHasThePrintedHeadlineIsThatOfThePage() {
        String own = jsonLd("Lamp lit again", "https://x.example/a", "2019-01-01", "Right Name");
        String related = jsonLd("The Pier Post", "https://x.example/b", "2001-01-01", "Wrong Name");

        assertThat(SmallPage.read("<!doctype html><html lang=en><head><meta charset=utf-8><title>The Pier Post</title>"
                                + related + own
                                + "</head><body><article><h1>Lamp lit again</h1><div class=entry-content>"
                                + SmallPage.PARAGRAPHS + "</div></article></body></html>")
                        .article()
                        .headline())
                .isEqualTo("Lamp lit again");
    }

    @Test
    void articleAboveCardsOfOthersIsNoList() {
        String card = "<article class=card><h3><a href='https://x.example/b'>Another story</a></h3></article>";

        assertThat(article("<article class=hentry><h1><a href='https://x.example/lamp'>Lamp lit again</a></h1>"
                                + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>" + card + card)
                        .report()
                        .notes())
                .noneMatch(note -> note.contains("links to them"));
    }

    @Test
    void linksToOtherArticlesAreNoFurtherPages() {
        assertThat(article("<article class=hentry><h1>Lamp lit again</h1><div class=entry-content>"
                                + SmallPage.PARAGRAPHS + "</div></article><ul><li class=page-link>"
                                + "<a href='https://x.example/older'>Older</a></li></ul>")
                        .report()
                        .notes())
                .noneMatch(note -> note.contains("goes on"));
    }

    @Test
    void addressOfThePageIsKnownWithoutItsSlashAndItsNameBeforeOneThatIsLikeIt() {
        String other = jsonLd("Lamp lit", "https://x.example/other", "2001-01-01", "Wrong Name");
        String ofAddress = jsonLd("Anything", "https://x.example/lamp#main", "2019-01-01", "Right Name");
        String ofName = jsonLd("Lamp lit again", "https://x.example/elsewhere", "2019-01-01", "Right Name");

        for (String head :
                List.of("<link rel=canonical href='https://x.example/lamp/'>" + other + ofAddress, other + ofName)) {
            assertThat(SmallPage.read(head, "").article().authors())
                    .extracting(Author::name)
                    .containsExactly("Right Name");
        }
    }

    private static String jsonLd(String headline, String url, String date, String author) {
        return """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"%s","url":"%s","datePublished":"%s","author":{"name":"%s"}}</script>
                """.formatted(headline, url, date, author);
    }

    @Test
    void ofSeveralArticlesInJsonLdTheOneOfThePageCounts() {
        String other = jsonLd("Other story", "https://x.example/other", "2001-01-01", "Wrong Name");
        String own = jsonLd("Lamp lit", "https://x.example/lamp", "2019-01-01", "Right Name");
        String canonical = "<link rel=canonical href='https://x.example/lamp'>";

        for (String head : List.of(canonical + other + own, other + own, canonical + own + other)) {
            assertThat(SmallPage.read(head, "").article().authors())
                    .extracting(Author::name)
                    .containsExactly("Right Name");
        }
    }

    @Test
    void severalArticlesInJsonLdOfWhichNoneIsThatOfThePageAreTold() {
        String head = jsonLd("Other story", "https://x.example/a", "2001-01-01", "Ann")
                + jsonLd("Third one", "https://x.example/b", "2001-01-01", "Ben");

        assertThat(SmallPage.read(head, "").report().notes())
                .contains("the JSON-LD describes 2 articles, none by the address or title of the page; the first one"
                        + " counts");
    }

    @Test
    void timesThatCannotBeReadAreTold() {
        ReadPage page = SmallPage.read("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp lit again",
                "datePublished":"2021-13-45T00:00:00Z","dateModified":"yesterday"}</script>
                """, "");

        assertThat(page.report().notes())
                .contains(
                        "a time in json ld cannot be read: \"2021-13-45T00:00:00Z\"",
                        "the page does not say when the article was published, or not so that it can be read; the time of"
                                + " reading stands for it");
    }

    @Test
    void numberThatIsNoneInJsonLdIsTold() {
        ReadPage page = SmallPage.read("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp lit again","x":1e99999999999}</script>
                """, "");

        assertThat(page.article().headline()).isEqualTo("Lamp lit again");
    }

    @Test
    void textThatJsonLdAloneHasIsTheBody() {
        ReadPage page = article("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp lit again",
                "articleBody":"The lamp was lit.\\n\\nNobody < had expected it."}</script>
                """);

        assertThat(page.article().body().html())
                .isEqualTo("<p>The lamp was lit.</p>\n<p>Nobody &lt; had expected it.</p>");
        assertThat(page.report().found()).containsEntry(PageFact.BODY, PageSource.JSON_LD);
    }

    @Test
    void pagesSavedAsMessagesAreRefused() {
        String message = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://x.example/
                Subject: =?utf-8?Q?Lamp?=
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html"

                <html><h1>Lamp</h1><p>Text =E2=80=93</p>
                """;

        assertThatThrownBy(() -> SmallPage.read(message.replace("\n", "\r\n")))
                .isInstanceOf(ExchangeException.class)
                .hasMessage(
                        "no page: the input is a MIME message, as browsers save a page with its pictures; expected is HTML"
                                + " alone");
    }
}
