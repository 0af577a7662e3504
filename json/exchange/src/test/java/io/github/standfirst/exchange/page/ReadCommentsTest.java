package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.SmallPage.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of comments, markup by markup. */
class ReadCommentsTest {

    private static final String TEXT = "My grandmother used to wait below it.";

    private static List<Comment> comments(String behind) {
        return SmallPage.read("", behind).comments();
    }

    private static Comment.Posted posted(List<Comment> comments, int index) {
        return (Comment.Posted) comments.get(index);
    }

    /** Id, parent, name and text of each, one a line. */
    private static String lines(List<Comment> comments) {
        StringBuilder lines = new StringBuilder();
        for (Comment comment : comments) {
            lines.append(comment.id()).append(" < ").append(comment.parent()).append(": ");
            lines.append(
                    comment instanceof Comment.Posted posted
                            ? posted.commenter().name() + ": " + PlainText.of(posted.body())
                            : "erased");
            lines.append('\n');
        }
        return lines.toString();
    }

    @Test
    void wordPressMarkupOfToday() {
        List<Comment> comments = comments("""
                <ol class="comment-list">
                <li id="comment-7" class="comment even depth-1"><article id="div-comment-7" class="comment-body">
                <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">
                <a class="url" href="https://hasmik.example/" rel="nofollow">Hasmik D.</a></b>
                <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-7">
                <time datetime="2026-03-02T10:00:00+01:00">2. März</time></a></div></footer>
                <div class="comment-content"><p>My grandmother used to wait below it.</p></div>
                <div class="reply"><a class="comment-reply-link" href="#respond">Antworten</a></div></article>
                <ol class="children"><li id="comment-9" class="comment odd bypostauthor depth-2">
                <article class="comment-body"><div class="comment-author vcard"><b class="fn">Ara</b></div>
                <div class="comment-content"><p>Mine, too.</p></div></article></li></ol></li></ol>""");

        assertThat(lines(comments))
                .isEqualTo("7 < null: Hasmik D.: My grandmother used to wait below it.\n9 < 7: Ara: Mine, too.\n");
        assertThat(posted(comments, 0).posted()).isEqualTo(Moment.exact(Instant.parse("2026-03-02T09:00:00Z")));
        assertThat(posted(comments, 0).commenter().website()).isEqualTo(WebUrl.parse("https://hasmik.example/"));
    }

    @Test
    void olderWordPressMarkup() {
        List<Comment> comments = comments("""
                <ol class="commentlist"><li class="comment" id="li-comment-3"><div id="comment-3" class="comment-body">
                <div class="comment-author vcard"><cite class="fn">Ara</cite> <span class="says">sagt:</span></div>
                <div class="comment-meta commentmetadata"><a href="https://pier.example/lamp/#comment-3">2. März 2026 um 10:05</a></div>
                <p>My grandmother used to wait below it.</p>
                <div class="reply"><a href="#">Antworten</a></div></div></li></ol>""");

        assertThat(lines(comments)).isEqualTo("3 < null: Ara: " + TEXT + "\n");
        assertThat(posted(comments, 0).posted()).isEqualTo(Moment.exact(Instant.parse("2026-03-02T09:05:00Z")));
    }

    @Test
    void microdata() {
        List<Comment> comments = comments("""
                <section id=discussion><div itemprop="comment" itemscope itemtype="https://schema.org/Comment" id="comment-12">
                <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ara</span></span>
                <time itemprop="dateCreated" datetime="2026-03-02T09:05:00Z">yesterday</time>
                <div itemprop="text">My grandmother used to wait below it.</div></div></section>""");

        assertThat(lines(comments)).isEqualTo("12 < null: Ara: " + TEXT + "\n");
    }

    @Test
    void nestedJsonLd() {
        List<Comment> comments = SmallPage.read("""
                        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                        "headline":"Lamp lit again","comment":[{"@type":"Comment","@id":"#c1",
                        "text":"My grandmother used to wait below it.","dateCreated":"2026-03-02T09:05:00Z",
                        "author":{"@type":"Person","name":"Ara"},
                        "comment":[{"@type":"Comment","text":"Mine, too.","author":{"@type":"Person","name":"Hasmik D."}}]}]}
                        </script>""", "").comments();

        assertThat(comments).hasSize(2);
        assertThat(posted(comments, 0).commenter().name()).isEqualTo("Ara");
        assertThat(posted(comments, 1).parent()).isEqualTo(comments.get(0).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This comment has been deleted.",
                "Comment removed by a moderator",
                "[deleted]",
                "Dieser Kommentar wurde gelöscht.",
                "Commentaire supprimé",
            })
    void placeholderOfRemovedCommentIsTombstone(String words) {
        List<Comment> comments = comments("<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ara</b>"
                + "<div class=comment-content><p>" + words
                + "</p></div><ol class=children><li class=comment id=comment-4>"
                + "<b class=fn>Hasmik D.</b><div class=comment-content><p>" + TEXT + "</p></div></li></ol></li></ol>");

        assertThat(lines(comments)).isEqualTo("3 < null: erased\n4 < 3: Hasmik D.: " + TEXT + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "7 years ago,      2019-09-17T12:00:00Z",
        "vor 2 Stunden,    2026-09-17T10:00:00Z",
        "il y a 3 jours,   2026-09-14T12:00:00Z",
        "5 տարի առաջ,      2021-09-17T12:00:00Z",
    })
    void relativeTimeIsReckonedFromTheReading(String words, Instant at) {
        List<Comment> comments = comments("<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ara</b>"
                + "<span class=comment-date>" + words + "</span><div class=comment-content><p>" + TEXT
                + "</p></div></li></ol>");

        assertThat(posted(comments, 0).posted()).isEqualTo(Moment.about(at));
    }

    @Test
    void commentWithoutTimeIsOfAboutTheTimeOfTheArticle() {
        ReadPage page = SmallPage.read(
                "<meta property=article:published_time content=2026-03-01>",
                "<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ara</b>"
                        + "<div class=comment-content><p>" + TEXT + "</p></div></li></ol>");

        assertThat(posted(page.comments(), 0).posted())
                .isEqualTo(Moment.about(
                        Moment.onDay(LocalDate.of(2026, 3, 1), ZONE).at()));
        assertThat(page.report().notes())
                .contains(
                        "comments without a time: 1; about that of what stands before them, or of the article, stands for it");
    }

    /** A picture alone, or an attack alone: the comment keeps its place and its replies, and what was removed is told. */
    @ParameterizedTest
    @ValueSource(strings = {"<img src=https://cat.example/1.png alt=Cat>", "<script>alert(1)</script>", ""})
    void commentOfWhichNothingIsLeftKeepsItsPlace(String html) {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ara</b>"
                        + "<time datetime=2026-03-02T10:00:00Z></time><div class=comment-content>" + html + "</div>"
                        + "<ol class=children><li class=comment id=comment-4><b class=fn>Nare</b>"
                        + "<time datetime=2026-03-02T11:00:00Z></time><div class=comment-content><p>" + TEXT
                        + "</p></div></li></ol></li></ol>");

        assertThat(lines(page.comments())).isEqualTo("3 < null: Ara: \n4 < 3: Nare: " + TEXT + "\n");
        assertThat(page.report().notes()).contains("comment 3: nothing is left of its text");
    }

    /** As the themes of WordPress write it: an element that is named as the text holds name, time and text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x.png>",
                "<script>alert(1)</script>",
                "<iframe src=https://v.example/></iframe>",
                "<p></p>",
                ""
            })
    void commentOfWhichNothingIsLeftKeepsItsPlaceAmongOthers(String html) {
        ReadPage page = SmallPage.read(
                "",
                "<div id=comments class=comments-area><ol class=comment-list>"
                        + wordPress(1, html, "<ol class=children>" + wordPress(2, "<p>" + TEXT + "</p>", "") + "</ol>")
                        + "</ol></div>");

        assertThat(lines(page.comments())).isEqualTo("1 < null: Ara: \n2 < 1: Ara: " + TEXT + "\n");
        assertThat(page.report().notes()).contains("comment 1: nothing is left of its text");
    }

    private static String wordPress(int id, String html, String replies) {
        return "<li id=comment-" + id + " class='comment even depth-1'><article id=div-comment-" + id
                + " class=comment-body><footer class=comment-meta><div class='comment-author vcard'><img class=avatar src=a>"
                + "<b class=fn>Ara</b> <span class=says>says:</span></div><div class=comment-metadata><a href='#comment-"
                + id
                + "'><time datetime=2026-03-02T10:00:00Z>March 2</time></a></div></footer><div class=comment-content>"
                + html
                + "</div><div class=reply><a class=comment-reply-link href='#'>Reply</a></div></article>" + replies
                + "</li>";
    }

    @Test
    void pictureAloneInAnUnnamedElementIsAComment() {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list><li class=comment><a href=/u/ara><img src=a.png></a><b class=fn>Ara</b>"
                        + "<time datetime=2026-03-02T10:00:00Z></time><img src=cat.png></li></ol>");

        assertThat(lines(page.comments())).isEqualTo("place-1 < null: Ara: \n");
    }

    /** Else the only comment would give its time and its writer to the article. */
    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void whatStandsAmongTheCommentsIsNotOfTheArticle(int words) {
        ReadPage page = SmallPage.read(
                "",
                "<section id=comments><p>" + "Be kind to each other. ".repeat(words) + "</p><div class=info>"
                        + "<b class=author>Ara</b><time datetime=2026-03-02T10:00:00Z>2 March</time></div>"
                        + "<div class=comment id=comment-1><p>Yes.</p></div></section>");

        assertThat(page.article().credits()).isEmpty();
        assertThat(page.report().missing()).contains(PageFact.BYLINE, PageFact.PUBLISHED);
        assertThat(PlainText.of(page.article().body())).doesNotContain("kind", "Ara");
    }

    @Test
    void scriptsPutPicturesInThePlaceOfEmoji() {
        assertThat(lines(comments("<ol class=comment-list>"
                        + wordPress(
                                1, "<p><img class=emoji alt='\uD83D\uDE42' src=https://s.example/1f642.svg></p>", "")
                        + "</ol>")))
                .isEqualTo("1 < null: Ara: \uD83D\uDE42\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2 class=comments-title>57 thoughts on “Lamp 2026”</h2> | 57",
                "<h2>1,204 comments</h2> | 1204",
                "<h3>Kommentare (12)</h3> | 12",
                "<span class=comment-count>3</span> | 3",
                "<h2>One thought on “Lamp”</h2> | -1",
                "<h2>1 comment</h2> | -1",
            })
    void tellsHowManyCommentsThePageSaysThatItHas(String title, int count) {
        ReadPage page = SmallPage.read(
                "",
                "<div id=comments>" + title + "<ol class=comment-list>" + wordPress(1, "<p>" + TEXT + "</p>", "")
                        + "</ol></div>");

        assertThat(page.report().notes().stream().filter(note -> note.startsWith("comments that")))
                .isEqualTo(
                        count < 0 ? List.of() : List.of("comments that the page says it has: " + count + "; found: 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://blog.example/lamp/comment-page-2/#comments, true",
        "?p=7&cpage=2#comments, true",
        "https://blog.example/lamp/comment-page-2/#comment-7, false",
        "?replytocom=7#respond, false",
    })
    void tellsThatFurtherCommentsStandOnOtherPages(String href, boolean further) {
        ReadPage page = SmallPage.read(
                "",
                "<div id=comments><ol class=comment-list>" + wordPress(1, "<p>" + TEXT + "</p>", "") + "</ol><a href='"
                        + href + "'>Newer</a></div>");

        assertThat(page.report().notes().contains("further comments stand on other pages, which this one leads to"))
                .isEqualTo(further);
    }

    @Test
    void tellsOfCommentersWhatIsNotCarriedOver() {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list><li class=comment id=comment-" + "9".repeat(300) + "><b class=fn>"
                        + "Ara ".repeat(40) + "</b><time datetime=2026-03-02T10:00:00Z></time><p>" + TEXT + "</p></li>"
                        + "<li class=comment id=comment-2><b class=fn><a class=url href='javascript:alert(1)'>Ara</a></b><p>"
                        + TEXT + " Yes.</p></li></ol>");

        assertThat(page.report().notes())
                .contains(
                        "a comment has the id \"" + "9".repeat(60) + "\"..., which is none; it is called place-1",
                        "a comment gives a name of more than 100 characters, which is left out",
                        "the website \"javascript:alert(1)\" of a commenter is left out; expected is an http or https URL");
    }

    /** WordPress lets commenters write some of the elements that its themes name them and their times with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I read <cite>War and Peace</cite> yesterday.",
                "On <time datetime=1999-01-01T00:00:00Z>new year</time> it burned.",
                "As <cite>Barack Obama</cite> said, <span class=user>@bob</span> is <b class=author>right</b>.",
                "<cite>Ani</cite> said so on <time>1 May 2001</time>."
            })
    void whatLooksLikeANameOrATimeInATextIsText(String text) {
        String words = text.replaceAll("<[^>]*>", "");
        List<Comment> current = comments("<ol class=comment-list>" + wordPress(1, "<p>" + text + "</p>", "") + "</ol>");
        List<Comment> older =
                comments("<ol class=commentlist><li class=comment id=li-comment-3><div id=comment-3 class=comment-body>"
                        + "<div class='comment-author vcard'><cite class=fn>Ara</cite> <span class=says>sagt:</span></div>"
                        + "<div class='comment-meta commentmetadata'><a href='#comment-3'>2. März 2026 um 10:05</a></div><p>"
                        + text + "</p><div class=reply><a href='#'>Antworten</a></div></div></li></ol>");

        assertThat(lines(current)).isEqualTo("1 < null: Ara: " + words + "\n");
        assertThat(posted(current, 0).posted()).isEqualTo(Moment.exact(Instant.parse("2026-03-02T10:00:00Z")));
        assertThat(lines(older)).isEqualTo("3 < null: Ara: " + words + "\n");
        assertThat(posted(older, 0).posted()).isEqualTo(Moment.exact(Instant.parse("2026-03-02T09:05:00Z")));
    }

    @Test
    void textThatTwoWriteIsTwoComments() {
        ReadPage page = SmallPage.read(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit again\",\"comment\":"
                        + "[{\"@type\":\"Comment\",\"@id\":\"#comment-8\",\"text\":\"Thanks!\",\"dateCreated\":"
                        + "\"2026-04-02T10:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"Carla\"}}]}</script>",
                "<ol class=comment-list>" + wordPress(1, "<p>Thanks!</p>", "") + "</ol>");

        assertThat(lines(page.comments())).isEqualTo("1 < null: Ara: Thanks!\n8 < null: Carla: Thanks!\n");
    }

    /** A page prints replies below some depth beside what they answer. */
    @Test
    void jsonLdSaysWhatAPrintedCommentAnswers() {
        ReadPage page = SmallPage.read(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit again\",\"comment\":"
                        + "[{\"@type\":\"Comment\",\"@id\":\"#comment-2\",\"text\":\"Two.\",\"parentItem\":{\"@id\":"
                        + "\"#comment-1\"}},{\"@type\":\"Comment\",\"@id\":\"#comment-1\",\"text\":\"One.\",\"parentItem\":"
                        + "{\"@id\":\"https://pier.example/lamp/\"}}]}</script>",
                "<ol class=comment-list>" + wordPress(1, "<p>One.</p>", "") + wordPress(2, "<p>Two.</p>", "")
                        + "</ol>");

        assertThat(lines(page.comments())).isEqualTo("1 < null: Ara: One.\n2 < 1: Ara: Two.\n");
    }

    @Test
    void idsInJsonLdThatEndInDigitsAreWholeIds() {
        ReadPage page = SmallPage.read(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit again\",\"comment\":"
                        + "[{\"@type\":\"Comment\",\"@id\":\"0b1c-aa1\",\"text\":\"One.\"},{\"@type\":\"Comment\",\"@id\":"
                        + "\"77ff-bb1\",\"text\":\"Two.\"},{\"@type\":\"Comment\",\"@id\":\"https://pier.example/c#comment-cc1\","
                        + "\"text\":\"Three.\",\"parentItem\":\"77ff-bb1\"}]}</script>",
                "");

        assertThat(lines(page.comments()))
                .isEqualTo("0b1c-aa1 < null: : One.\n77ff-bb1 < null: : Two.\ncc1 < 77ff-bb1: : Three.\n");
    }

    @Test
    void furtherCitesAndTimesOfATextThatNothingNamesAreText() {
        List<Comment> comments = comments("<ol class=commentlist><li class=comment id=comment-1><b class=author>Ara</b>"
                + "<span class=date>2. März 2026 um 10:05</span><br>I read <cite>One</cite> and <cite>War</cite> at"
                + " <time datetime=1999-01-01>new year</time>, <time datetime=1998-01-01>too</time>.</li></ol>");

        assertThat(PlainText.of(posted(comments, 0).body())).contains("and War at", ", too");
        assertThat(posted(comments, 0).commenter().name()).isEqualTo("Ara");
    }

    @Test
    void tellsWhatSeemsToBeNoPartOfTheTexts() {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list>"
                        + wordPress(
                                1,
                                "<p>" + TEXT + "</p><ul class=links><li>Seven</li></ul><div class=date>Now</div>",
                                "")
                        + "</ol>");

        assertThat(lines(page.comments())).isEqualTo("1 < null: Ara: " + TEXT + "\n");
        assertThat(page.report().notes())
                .contains("parts of the texts of comments that seem to be none of it: 2, of 8 characters in all: "
                        + "\"ul links\", \"div date\"");
    }

    @Test
    void accountWithinALineThatSaysMoreIsTheName() {
        List<Comment> comments =
                comments("<section id=comments><div class=comment id=comment-1><p class=comment__author>"
                        + "Submitted by <a class=username href=/u/ara>Ara</a> on Mon, 03/02/2026 - 10:05</p><div class=content><p>"
                        + TEXT + "</p></div></div></section>");

        assertThat(posted(comments, 0).commenter().name()).isEqualTo("Ara");
    }

    @ParameterizedTest
    @CsvSource({"c34, c36, place-1, place-2", "comment-6a00d83, comment-6a11d84, 6a00d83, 6a11d84"})
    void idsOfTheirOwnMakeNoCommentALonelyOne(String one, String other, String first, String second) {
        List<Comment> comments = comments("<section id=comments><div class=comment id=" + one + "><p>" + TEXT
                + "</p></div><div class=comment id=" + other + "><p>" + TEXT + " Yes.</p></div></section>");

        assertThat(comments).extracting(Comment::id).containsExactly(CommentId.of(first), CommentId.of(second));
    }

    /** References to comments, at a parent or in a graph, are none. */
    @Test
    void referencesInJsonLdAreNoComments() {
        ReadPage page = SmallPage.read(
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit again\","
                        + "\"comment\":[{\"@type\":\"Comment\",\"@id\":\"#comment-1\"}]},{\"@type\":\"Comment\",\"@id\":"
                        + "\"#comment-1\",\"text\":\"One.\",\"comment\":{\"@id\":\"#comment-2\"}},{\"@type\":\"Comment\","
                        + "\"@id\":\"#comment-2\",\"text\":\"Two.\"},{\"@type\":\"Comment\",\"@id\":\"#comment-3\",\"text\":"
                        + "\"Three.\",\"parentItem\":{\"@type\":\"Comment\",\"@id\":\"#comment-1\",\"text\":\"One.\"}}]}"
                        + "</script>",
                "");

        assertThat(lines(page.comments())).isEqualTo("1 < null: : One.\n2 < 1: : Two.\n3 < 1: : Three.\n");
        assertThat(page.report().notes()).noneMatch(note -> note.contains("two comments") || note.contains("twice"));
    }

    @Test
    void anIdOrATimeAloneDoesNotMakeTwoCommentsOne() {
        ReadPage page = SmallPage.read(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit again\",\"comment\":"
                        + "[{\"@type\":\"Comment\",\"@id\":\"https://other.example/p/1\",\"text\":\"Only here.\",\"author\":"
                        + "\"Zed\",\"dateCreated\":\"2018-03-02T10:00:00Z\"},{\"@type\":\"Comment\",\"text\":\"Here, too.\","
                        + "\"author\":\"Ara\",\"dateCreated\":\"2026-03-02T10:00:00Z\"}]}</script>",
                "<ol class=comment-list>" + wordPress(1, "<p>Thanks!</p>", "") + "</ol>");

        assertThat(lines(page.comments()))
                .isEqualTo(
                        "1 < null: Ara: Thanks!\nplace-2 < null: Zed: Only here.\nplace-3 < null: Ara: Here, too.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This comment has been removed by the author. | true",
                "[deleted] | true",
                "Comment removed by a moderator | true",
                "Dieser Kommentar wurde von der Redaktion entfernt. | true",
                "Ce commentaire a été supprimé | true",
                "Deleted! | false",
                "The comment was removed by my dog, sorry | false",
                "Message deleted by accident, sorry all | false",
                "Dieser Kommentar wurde leider von allen gelöscht | false",
            })
    void onlyWhatSystemsWriteIsATombstone(String text, boolean removed) {
        ReadPage page =
                SmallPage.read("", "<ol class=comment-list>" + wordPress(1, "<p>" + text + "</p>", "") + "</ol>");

        assertThat(page.comments().get(0) instanceof Comment.Tombstone).isEqualTo(removed);
        assertThat(page.report().notes().contains("comment 1 says that it was removed; a tombstone stands for it"))
                .isEqualTo(removed);
    }

    @Test
    void idThatIsNoneIsReplacedAndTold() {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list><li class=comment id='comment-3 4'><b class=fn>Ara</b>"
                        + "<div class=comment-content><p>" + TEXT + "</p></div></li></ol>");

        assertThat(page.comments().get(0).id()).isEqualTo(CommentId.of("place-1"));
        assertThat(page.report().notes()).contains("a comment has the id \"3 4\", which is none; it is called place-1");
    }

    @Test
    void commentThatAwaitsModerationIsPending() {
        List<Comment> comments = comments("<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ara</b>"
                + "<em class=comment-awaiting-moderation>Your comment is awaiting moderation.</em>"
                + "<div class=comment-content><p>" + TEXT + "</p></div></li></ol>");

        assertThat(posted(comments, 0).status()).isEqualTo(CommentStatus.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"pingback, PINGBACK", "trackback, TRACKBACK"})
    void linksOfOtherSitesAreTheirOwnKind(String name, CommentKind kind) {
        List<Comment> comments = comments("<ol class=commentlist><li class=" + name + " id=comment-3><p>"
                + "<cite class=fn><a class=url href=https://other.example/>Other Blog</a></cite></p><p>[…] the lamp […]</p>"
                + "</li></ol>");

        assertThat(posted(comments, 0).kind()).isEqualTo(kind);
        assertThat(posted(comments, 0).commenter().website()).isEqualTo(WebUrl.parse("https://other.example/"));
    }

    @Test
    void twoCommentsOfOneIdAreBothKept() {
        String one = "<li class=comment id=comment-3><b class=fn>Ara</b><div class=comment-content><p>";
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list>" + one + TEXT + "</p></div></li>" + one + "Mine, too.</p></div></li></ol>");

        assertThat(lines(page.comments())).isEqualTo("3 < null: Ara: " + TEXT + "\nplace-2 < null: Ara: Mine, too.\n");
        assertThat(page.report().notes()).contains("two comments have the id \"3\"; the second is called place-2");
    }

    @Test
    void parentPastTheDepthThatIsShownIsReadFromItsAttribute() {
        List<Comment> comments = comments("<ol class=comment-list>"
                + "<li class=comment id=comment-3><b class=fn>Ara</b><div class=comment-content><p>" + TEXT
                + "</p></div></li><li class=comment id=comment-4 data-parent=3><b class=fn>Hasmik D.</b>"
                + "<div class=comment-content><p>Mine, too.</p></div></li></ol>");

        assertThat(comments.get(1).parent()).isEqualTo(CommentId.of("3"));
    }

    @Test
    void hostileCommentIsSanitizedAndReported() {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ara</b><div class=comment-content>"
                        + "<p onclick=evil()>" + TEXT
                        + "<script>evil()</script><img src=x onerror=evil()></p></div></li></ol>");

        assertThat(posted(page.comments(), 0).body().html()).isEqualTo("<p>" + TEXT + "</p>");
        assertThat(page.report().removals()).extracting(PageRemoval::where).containsOnly("comment 3");
        assertThat(page.report().removals()).hasSize(3);
    }

    @Test
    void listOfRecentCommentsElsewhereIsNotRead() {
        assertThat(
                        comments(
                                "<aside class=sidebar><ul id=recentcomments><li class=recentcomments><span"
                                        + " class=comment-author-link>Ara</span> zu <a href=/other#comment-5>Another lamp</a></li></ul></aside>"))
                .isEmpty();
    }

    @Test
    void commentThatOnlyJsonLdHasIsAddedToThosePrinted() {
        ReadPage page = SmallPage.read(
                """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"Lamp lit again","commentCount":4,"comment":[
                {"@type":"Comment","@id":"#comment-3","text":"My grandmother used to wait below it.",
                "dateCreated":"2026-03-02T09:05:00Z","author":{"@type":"Person","name":"Somebody Else"}},
                {"@type":"Comment","@id":"#comment-77","text":"So did mine.","author":{"@type":"Person","name":"Nare"}}]}
                </script>""",
                "<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ara</b><div class=comment-content><p>"
                        + TEXT + "</p></div><ol class=children><li class=comment id=comment-4><b class=fn>Hasmik D.</b>"
                        + "<div class=comment-content><p>Mine, too.</p></div></li></ol></li></ol>");

        assertThat(lines(page.comments()))
                .isEqualTo(
                        "3 < null: Ara: " + TEXT + "\n4 < 3: Hasmik D.: Mine, too.\n77 < null: Nare: So did mine.\n");
        assertThat(posted(page.comments(), 0).posted()).isEqualTo(Moment.exact(Instant.parse("2026-03-02T09:05:00Z")));
        assertThat(page.report().notes())
                .contains(
                        "1 comments stand in the json-ld of the page alone",
                        "comments that the page says it has: 4; found: 3");
    }

    @Test
    void replyToCommentWithoutTextKeepsItsPlace() {
        List<Comment> comments = SmallPage.read("""
                        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp lit again","comment":[
                        {"@type":"Comment","@id":"#c1","text":"","comment":[{"@type":"Comment","@id":"#c2",
                        "text":"Mine, too.","author":{"name":"Hasmik D."}}]}]}</script>""", "").comments();

        assertThat(lines(comments)).isEqualTo("1 < null: : \n2 < 1: Hasmik D.: Mine, too.\n");
    }

    @Test
    void commentThatAnswersItselfIsNoted() {
        ReadPage page = SmallPage.read(
                "",
                "<ol class=comment-list><li class=comment id=comment-3 data-parent=3><b class=fn>Ara</b>"
                        + "<div class=comment-content><p>" + TEXT + "</p></div></li></ol>");

        assertThat(page.comments().get(0).parent()).isNull();
        assertThat(page.report().notes())
                .contains(
                        "comment \"3\" names itself as the one that it answers; its place in the page counts instead");
    }
}
