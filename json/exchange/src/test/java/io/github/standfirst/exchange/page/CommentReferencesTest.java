package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments of microdata take from elsewhere in the page. */
@Timeout(30)
class CommentReferencesTest {

    private static final Moment POSTED = Moment.exact(Instant.parse("2026-03-02T08:30:00Z"));

    private static final String AUTHOR = "<b itemprop=author>Ben</b>";
    private static final String TIME = "<time itemprop=dateCreated datetime='2026-03-02T08:30:00Z'>2 March</time>";
    private static final String TEXT = "<p itemprop=text>At last!</p>";

    private static ReadPage read(String comments) {
        return SmallPage.read(
                "<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title></head><body>"
                        + "<article itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Lamp lit again</h1>"
                        + "<div itemprop=articleBody id=body>" + SmallPage.PARAGRAPHS + "</div>" + comments
                        + "</article></body></html>");
    }

    private static String comment(int number, String references, String inside) {
        return "<div id=comment-" + number
                + " itemprop=comment itemscope itemtype='https://schema.org/Comment' itemref='" + references + "'>"
                + inside + "</div>";
    }

    private static Comment.Posted posted(ReadPage page, String id) {
        return Comment.Posted.builder(
                        CommentId.of(id),
                        page.article().id(),
                        POSTED,
                        Commenter.reader("Ben"),
                        SafeHtml.ofText("At last!"))
                .build();
    }

    private static void assertBody(ReadPage page) {
        assertThat(PlainText.of(page.article().body()))
                .isEqualTo(PlainText.of(read("").article().body()));
    }

    /** Before and behind the comment, in what it is in, in more than one element, as a list or an item. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=a>%a</div><div id=b>%d%t</div>%c",
                "%c<div id=a><i>%a</i></div><div id=b>%d</div><div id=e>%t</div>",
                "<section id=a>%a<div id=b>%d</div>%t%c</section>",
                "<div id=a>%a%t<div itemprop=other itemscope><p itemprop=text>Other</p></div></div>%c<div id=b>%d</div>"
                        + "<div id=a><p itemprop=text>Second of the id</p></div>",
                "%c<p id=a>By <span itemprop=author itemscope itemtype='https://schema.org/Person'><meta itemprop=name content=Ben></span></p>"
                        + "<p id=b>%d</p><div id=e>%t</div>",
                "%c<div itemscope itemtype='https://schema.org/Organization'><div id=a>%a</div><div id=b>%d%t</div></div>",
            })
    void takesWhatItRefersTo(String markup) {
        ReadPage page = read("<section>"
                + markup.replace("%c", comment(1, "nowhere a b e a", ""))
                        .replace("%a", AUTHOR)
                        .replace("%d", TIME)
                        .replace("%t", TEXT)
                + "</section>");

        assertThat(page.comments()).containsExactly(posted(page, "1"));
        assertBody(page);
    }

    /** A comment has one author and one text. */
    @Test
    void whatIsItsOwnComesFirst() {
        ReadPage page =
                read("<div id=a><b itemprop=author>Ben</b><b itemprop=creator>Other</b><p itemprop=text>Other</p></div>"
                        + comment(1, "a comment-1 c", AUTHOR + TIME + "<div id=c>" + TEXT + "</div>")
                        + comment(2, "b a", TIME + TEXT)
                        + "<p id=b>" + AUTHOR + "</p>");

        assertThat(page.comments()).containsExactly(posted(page, "1"), posted(page, "2"));
    }

    @Test
    void takesTheStatusThatItRefersTo() {
        ReadPage page = read(comment(1, "s", AUTHOR + TIME + TEXT)
                + "<i id=s itemprop=creativeWorkStatus content=Pending></i>" + comment(2, "", AUTHOR + TIME + TEXT));

        assertThat(page.comments())
                .containsExactly(
                        posted(page, "1").toBuilder()
                                .status(CommentStatus.PENDING)
                                .build(),
                        posted(page, "2"));
    }

    @Test
    void oneElementMayBeOfSeveral() {
        ReadPage page = read("<p id=a>" + AUTHOR + TIME + "</p>" + comment(1, "a", TEXT) + comment(2, "a", TEXT));

        assertThat(page.comments()).containsExactly(posted(page, "1"), posted(page, "2"));
    }

    @Test
    void repliesThatItRefersToAnswerIt() {
        ReadPage page = read(comment(1, "comment-2", AUTHOR + TIME + TEXT) + "<aside class=x>"
                + comment(2, "", AUTHOR + TIME + TEXT) + "</aside>");

        assertThat(page.comments())
                .containsExactly(
                        posted(page, "1"),
                        posted(page, "2").toBuilder().parent(CommentId.of("1")).build());
    }

    /** Neither what holds the comment or another one, nor the text of the article, nor what nobody reads of a comment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=a itemprop=text>%c</div>",
                "<div id=a itemprop=text>Other %o</div>%c",
                "%c",
                "%c<p id=a><i itemprop=upvoteCount>5</i></p>",
                "%c<p id=a>Not a property</p>",
            })
    void takesNothingElse(String markup) {
        ReadPage page = read(markup.replace("%c", comment(1, "a body", AUTHOR + TIME + "At last!"))
                .replace("%o", comment(2, "", AUTHOR + TIME + TEXT)));

        assertThat(page.comments()).contains(posted(page, "1"));
        assertThat(page.article().body().html()).contains("Nobody on the ferry");
    }

    @Test
    void theTextOfAnotherCommentStaysThere() {
        ReadPage page = read(
                comment(1, "t", AUTHOR + TIME) + comment(2, "", AUTHOR + TIME + "<p id=t itemprop=text>At last!</p>"));

        assertThat(page.comments()).containsExactly(posted(page, "1"), posted(page, "2"));
    }

    @Test
    void circlesEnd() {
        ReadPage page = read("<div id=x>" + comment(1, "comment-2 x", AUTHOR + TIME + TEXT)
                + comment(2, "comment-1 comment-2 x", AUTHOR + TIME + TEXT) + "</div>");

        assertThat(page.comments())
                .containsExactly(
                        posted(page, "1").toBuilder().parent(CommentId.of("2")).build(),
                        posted(page, "2").toBuilder().parent(CommentId.of("1")).build());
    }

    /** Each would have a copy of its own, and look at each element of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=r><p itemprop=text>%x</p></div>",
                "<div id=r><b itemprop=author>%x</b></div>",
                "<div id=r itemprop=author><i></i>%e<div itemscope itemtype='https://schema.org/Comment'>a</div></div>",
                "<div id=r>%e</div>",
                "<div id=r>%p</div>",
            })
    void manyReferencesToWhatIsLongAreLimited(String referred) {
        String comments = IntStream.range(1, 5_000)
                .mapToObj(each -> comment(each, "r r", "<p>One</p>"))
                .collect(Collectors.joining());
        ReadPage page = read(comments
                + referred.replace("%x", "x".repeat(100_000))
                        .replace("%e", "<i></i>".repeat(100_000))
                        .replace("%p", "<i itemprop=author>a</i>".repeat(50_000)));

        assertThat(page.comments()).hasSizeGreaterThan(4_900);
        assertThat(page.report().notes())
                .contains("comments take more from elsewhere by itemref than is read, which is 4000000 characters;"
                        + " some is left out");
    }

    @Test
    void elementsInOneAnotherAreLookedAtOnce() {
        String ids = IntStream.range(0, 400).mapToObj(each -> "n" + each).collect(Collectors.joining(" "));
        String nested = IntStream.range(0, 400)
                .mapToObj(each -> "<div id=n" + each + ">")
                .collect(Collectors.joining());
        String comments = IntStream.range(1, 500)
                .mapToObj(each -> comment(each, ids, TIME + TEXT))
                .collect(Collectors.joining());
        ReadPage page = read(comments + nested + AUTHOR + "</div>".repeat(400));

        assertThat(page.comments())
                .hasSize(499)
                .allSatisfy(each ->
                        assertThat(each).isEqualTo(posted(page, each.id().value())));
    }
}
