package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.comment.Comment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments and articles in the markup of forums, of services that keep comments, and of the open web. */
@Timeout(30)
class ForumPagesTest {

    private static final String ARTICLE = "<article class=post><h1 class=entry-title>The ferry sails</h1>"
            + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>";

    private static ReadPage read(String body) {
        return SmallPage.read(
                "<!doctype html><html lang=en><head><meta charset=utf-8><title>The ferry sails - Lake News</title>"
                        + "</head><body><header><a href='/'>Lake News</a></header><main>" + body
                        + "</main></body></html>");
    }

    private static List<String> comments(ReadPage page) {
        return page.comments().stream()
                .map(Comment.Posted.class::cast)
                .map(comment -> comment.id() + " > " + comment.parent() + " "
                        + comment.commenter().name() + " "
                        + (comment.posted().equals(Moment.about(SmallPage.READ_AT))
                                ? "?"
                                : comment.posted().at())
                        + " " + comment.body().html())
                .toList();
    }

    private static void assertArticle(ReadPage page, String author, String published) {
        assertThat(page.article().headline()).isEqualTo("The ferry sails");
        assertThat(page.article().authors()).containsExactly(Author.person(author));
        assertThat(page.article().state()).isEqualTo(new Published(Moment.exact(Instant.parse(published))));
        assertThat(page.article().body().html()).isEqualTo(SmallPage.PARAGRAPHS);
    }

    @Test
    void readsTopicsOfDiscourseAsItShowsThemToCrawlers() {
        ReadPage page = read("<div id=topic-title><h1><a href='/t/7'>The ferry sails</a></h1></div>"
                + "<div itemscope itemtype='http://schema.org/DiscussionForumPosting'>"
                + "<meta itemprop=headline content='The ferry sails'><meta itemprop=datePublished content='2026-03-01T08:30:00Z'>"
                + discourse(1, "ani", "", SmallPage.PARAGRAPHS)
                + discourse(
                        2, "ben", " itemprop=comment itemscope itemtype='http://schema.org/Comment'", "<p>At last!</p>")
                + "</div>");

        assertArticle(page, "ani", "2026-03-01T08:30:00Z");
        assertThat(comments(page)).containsExactly("2 > null ben 2026-03-02T08:30:00Z <p>At last!</p>");
    }

    private static String discourse(int number, String name, String attributes, String text) {
        return "<div id=post_" + number + attributes + " class='topic-body crawler-post'><div class=crawler-post-meta>"
                + "<span class=creator itemprop=author itemscope itemtype='http://schema.org/Person'>"
                + "<a itemprop=url rel=nofollow href='https://forum.example/u/" + name + "'><span itemprop=name>" + name
                + "</span></a></span><span class=crawler-post-infos><time itemprop=datePublished datetime='2026-03-0"
                + number
                + "T08:30:00Z' class=post-time>March " + number + ", 2026</time><span itemprop=position>" + number
                + "</span></span></div><div class=post itemprop=text>" + text
                + "</div><div itemprop=interactionStatistic"
                + " itemscope itemtype='http://schema.org/InteractionCounter'><span class=post-likes>2 Likes</span></div></div>";
    }

    @Test
    void readsTopicsOfPhpBb() {
        ReadPage page = read("<h2 class=topic-title><a href='./viewtopic.php?t=7'>The ferry sails</a></h2>"
                + "<div class='action-bar bar-top'><div class=pagination>2 posts</div></div>"
                + phpBb(11, "ani", SmallPage.PARAGRAPHS) + phpBb(12, "ben", "At last!<br>Really."));

        assertArticle(page, "ani", "2026-03-01T08:11:00Z");
        assertThat(comments(page)).containsExactly("12 > null ben 2026-03-01T08:12:00Z At last!<br>Really.");
    }

    /** The policy for comments keeps no pictures; what says so is in the report. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src='https://pics.example/a.png' alt=Pier> | img NOT_ALLOWED",
                "<iframe src='https://pics.example/1'></iframe> | iframe NOT_ALLOWED",
                "'' | ''",
            })
    void keepsPostsOfPhpBbOfWhichNoTextIsLeft(String text, String removed) {
        ReadPage page = read("<h2 class=topic-title><a href='./viewtopic.php?t=7'>The ferry sails</a></h2>"
                + phpBb(11, "ani", SmallPage.PARAGRAPHS) + phpBb(12, "ben", text) + phpBb(13, "cai", "At last!"));

        assertThat(comments(page))
                .containsExactly("12 > null ben 2026-03-01T08:12:00Z ", "13 > null cai 2026-03-01T08:13:00Z At last!");
        assertThat(page.report().notes()).containsExactly("comment 12: nothing is left of its text");
        assertThat(page.report().removals())
                .allMatch(removal -> removal.where().equals("comment 12"))
                .map(removal ->
                        removal.removal().tag() + " " + removal.removal().reason())
                .containsExactlyElementsOf(removed.isEmpty() ? List.of() : List.of(removed));
    }

    /** They mark up neither the time nor, some of them, the name. */
    @Test
    void readsTopicsOfOlderPhpBb() {
        String post =
                "<div id=p%1$s class='post bg2'><div class=inner><div class=postbody><h3><a href='#p%1$s'>Re: It</a></h3>"
                        + "<p class=author><a href='#p%1$s'><img src='/i.gif' alt=Post></a>by <strong><a href='/u/%2$s'>%2$s</a></strong>"
                        + " &raquo; Mon Jan 05, 2009 3:%1$s pm</p><div class=content>%3$s</div></div></div></div>";
        ReadPage page = read("<h2><a href='./viewtopic.php?t=7'>The ferry sails</a></h2>"
                + post.replace("%1$s", "11").replace("%2$s", "ani").replace("%3$s", SmallPage.PARAGRAPHS)
                + post.replace("%1$s", "12").replace("%2$s", "ben").replace("%3$s", "At last!"));

        assertArticle(page, "ani", "2009-01-05T14:11:00Z");
        assertThat(comments(page)).containsExactly("12 > null ben 2009-01-05T14:12:00Z At last!");
        assertThat(page.report().found()).containsEntry(PageFact.COMMENTS, PageSource.MARKUP);
    }

    private static String phpBb(int number, String name, String text) {
        return "<div id=p" + number + " class='post has-profile bg2'><div class=inner><dl class=postprofile><dt>"
                + "<a href='./memberlist.php?u=2' class=username>" + name
                + "</a></dt><dd><strong>Posts:</strong> 21</dd></dl>"
                + "<div class=postbody><div id=post_content" + number + "><h3><a href='#p" + number
                + "'>Re: The ferry sails</a></h3>"
                + "<p class=author><a class=unread href='#p" + number + "'><span class=sr-only>Post</span></a>"
                + "<span class=responsive-hide>by <strong><a href='./memberlist.php?u=2' class=username>" + name
                + "</a></strong> &raquo; </span><time datetime='2026-03-01T08:" + number
                + ":00+00:00'>Sun Mar 01, 2026</time></p><div class=content>" + text
                + "</div><div class=signature>Row well.</div>"
                + "</div></div><div class=back2top><a href='#top'>Top</a></div></div></div>";
    }

    @Test
    void readsCommentsThatDisqusLeavesInPages() {
        ReadPage page = read(ARTICLE + "<div id=disqus_thread><div id=dsq-content><ul id=dsq-comments>"
                + "<li class='comment depth-1' id=dsq-comment-21>" + disqus(21, "Ani", "<p>At last!</p>")
                + "<ul class=children><li class='comment depth-2' id=dsq-comment-22>" + disqus(22, "Ben", "<p>Yes.</p>")
                + "</li></ul></li></ul></div></div>");

        assertThat(comments(page)).containsExactly("21 > null Ani ? <p>At last!</p>", "22 > 21 Ben ? <p>Yes.</p>");
    }

    private static String disqus(int number, String name, String text) {
        return "<div class=dsq-comment-header><cite id=dsq-cite-" + number + "><span id=dsq-author-user-" + number + ">"
                + name + "</span></cite></div><div class=dsq-comment-body><div class=dsq-comment-message>" + text
                + "</div></div>";
    }

    @Test
    void readsThreadsOfBlogger() {
        ReadPage page = read(ARTICLE + "<section class='comments threaded' id=comments><h3 class=title>2 comments:</h3>"
                + "<div class='comment-thread toplevel-thread'><ol><li class=comment id=c31>"
                + blogger(31, "Ani", "At last!")
                + "<div class=comment-replies><div class='comment-thread inline-thread'>"
                + "<span class=thread-toggle><a>Replies</a></span><ol><div><li class=comment id=c32>"
                + blogger(32, "Ben", "Yes.")
                + "</li></div></ol></div></div></li></ol></div></section>");

        assertThat(comments(page))
                .containsExactly(
                        "31 > null Ani 2026-03-01T07:31:00Z At last!", "32 > 31 Ben 2026-03-01T07:32:00Z Yes.");
    }

    private static String blogger(int number, String name, String text) {
        return "<div class=comment-block><div class=comment-header><cite class=user><a href='https://www.blogger.com/profile/1'>"
                + name + "</a></cite><span class='datetime secondary-text'><a rel=nofollow href='#c" + number
                + "'>March 1, 2026 at 8:" + number + " AM</a></span></div><p class=comment-content>" + text
                + "</p><span class=comment-actions><a class=comment-reply>Reply</a></span></div>";
    }

    @Test
    void readsTermsThatOlderThemesOfBloggerMakeOfComments() {
        ReadPage page = read(ARTICLE + "<div class=comments id=comments><h4>2 comments:</h4><dl id=comments-block>"
                + "<dt class='comment-author ' id=c41><a name=c41></a><a href='https://ani.example/' rel=nofollow>Ani</a> said...</dt>"
                + "<dd class=comment-body><p>At last!</p></dd><dd class=comment-footer><span class=comment-timestamp>"
                + "<a href='#c41'>March 1, 2026 at 8:30 AM</a></span></dd>"
                + "<dt class='comment-author ' id=c1836493421793654803>Ben said...</dt><dd class=comment-body><p>Yes.</p></dd>"
                + "<dd class=comment-footer><span class=comment-timestamp><a href='#c1836493421793654803'>March 2, 2026 at 9:00 AM</a></span></dd>"
                + "</dl></div>");

        assertThat(comments(page))
                .containsExactly(
                        "41 > null Ani 2026-03-01T07:30:00Z <p>At last!</p>",
                        "1836493421793654803 > null Ben 2026-03-02T08:00:00Z <p>Yes.</p>");
        assertThat(((Comment.Posted) page.comments().get(0)).commenter().website())
                .hasToString("https://ani.example/");
    }

    @Test
    void readsEntriesAndCitationsOfMicroformats() {
        ReadPage page = read("<article class=h-entry><h1 class=p-name>The ferry sails</h1>"
                + "<a class='p-author h-card' href='https://ani.example/'>Ani H.</a>"
                + "<time class=dt-published datetime='2026-03-01T08:30:00Z'>1 March</time><div class=e-content>"
                + SmallPage.PARAGRAPHS
                + "</div><div class='u-comment h-cite'><a class='u-author h-card' href='https://ben.example/'>"
                + "Ben</a><a class=u-url href='https://ben.example/1'><time class=dt-published datetime='2026-03-02T08:30:00Z'>"
                + "2 March</time></a><div class=p-content>At last!</div></div></article>");

        assertThat(page.article().headline()).isEqualTo("The ferry sails");
        assertThat(page.article().authors()).extracting(Author::name).containsExactly("Ani H.");
        assertThat(page.article().body().html()).isEqualTo(SmallPage.PARAGRAPHS);
        assertThat(comments(page)).containsExactly("place-1 > null Ben 2026-03-02T08:30:00Z At last!");
    }

    @Test
    void readsRdfaLikeMicrodata() {
        String before = "<h1 property='%1$sheadline'>The ferry sails</h1>"
                + "<p property='%1$sdescription'>After twenty-eight years a bell rings on the pier.</p>"
                + "<span property='%1$sauthor' typeof='%1$sPerson'><span property='%1$sname'>Ani H.</span></span>"
                + "<time property='%1$sdatePublished' datetime='2026-03-01T08:30:00Z'>1 March</time>"
                + "<div property='%1$sarticleBody'>";
        String behind =
                "</div><div property='%1$scomment' typeof='%1$sComment'><span property='%1$sauthor' typeof='%1$sPerson'>"
                        + "<span property='%1$sname'>Ben</span></span>"
                        + "<time property='%1$sdateCreated' datetime='2026-03-02T08:30:00Z'>2 March</time>"
                        + "<div property='%1$stext'>At last!</div></div></div>";
        for (String prefix : List.of("", "schema:")) {
            String opening = prefix.isEmpty()
                    ? "<div vocab='https://schema.org/' typeof=NewsArticle>"
                    : "<div typeof='sioc:Item schema:NewsArticle'>";
            ReadPage page = read(
                    opening + before.replace("%1$s", prefix) + SmallPage.PARAGRAPHS + behind.replace("%1$s", prefix));

            assertArticle(page, "Ani H.", "2026-03-01T08:30:00Z");
            assertThat(page.report().found())
                    .containsEntry(PageFact.HEADLINE, PageSource.MICRODATA)
                    .containsEntry(PageFact.BYLINE, PageSource.MICRODATA);
            assertThat(comments(page)).containsExactly("place-1 > null Ben 2026-03-02T08:30:00Z At last!");
        }
    }

    @Test
    void takesNoPropertiesOfOtherVocabulariesForRdfa() {
        ReadPage page = read(
                "<div vocab='http://xmlns.com/foaf/0.1/' typeof=Person><span property=headline>Not this</span></div>"
                        + ARTICLE);

        assertThat(page.article().headline()).isEqualTo("The ferry sails");
    }

    @Test
    void readsManyPostsInOneAnother() {
        String nested =
                "<div class=post id=p1><p class=author></p><dl><dt class=comment-author>a<dd class=comment-body>"
                                .repeat(5_000)
                        + "<div class=postbody><div class=content>x</div></div>"
                        + "<dd property=schema:text>a".repeat(20_000);

        assertThat(read(ARTICLE + nested).article().headline()).isEqualTo("The ferry sails");
    }
}
