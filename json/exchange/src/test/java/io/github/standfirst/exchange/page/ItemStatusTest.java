package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which status items of microdata have, and that comments that are not published are not shown. */
@Timeout(30)
class ItemStatusTest {

    private static final Moment POSTED = Moment.exact(Instant.parse("2026-03-02T08:30:00Z"));

    private static final String SIGNED =
            "<b itemprop=author>Ben</b><time itemprop=dateCreated datetime='2026-03-02T08:30:00Z'>2 March</time>";

    private static ReadPage read(String comments) {
        return SmallPage.read(
                "<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title></head><body>"
                        + "<article itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Lamp lit again</h1>"
                        + "<div itemprop=articleBody>" + SmallPage.PARAGRAPHS + "</div>"
                        + comments + "</article></body></html>");
    }

    private static String comment(int number, String inside) {
        return "<div id=comment-" + number + " itemprop=comment itemscope itemtype='https://schema.org/Comment'>"
                + inside + "</div>";
    }

    private static Comment.Posted posted(ReadPage page, String id, CommentStatus status) {
        return Comment.Posted.builder(
                        CommentId.of(id),
                        page.article().id(),
                        POSTED,
                        Commenter.reader("Ben"),
                        SafeHtml.ofText("At last!"))
                .status(status)
                .build();
    }

    private static Comment.Tombstone tombstone(ReadPage page, String id) {
        return new Comment.Tombstone(
                CommentId.of(id), page.article().id(), null, POSTED, SmallPage.READ_AT, ErasureReason.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta itemprop=creativeWorkStatus content=Draft> | OTHER",
                "<meta itemprop=creativeWorkStatus content='https://schema.org/Published'> | PUBLISHED",
                "<link itemprop=creativeWorkStatus href='https://n.example/status#Pending'> | OTHER",
                "<data itemprop='status creativeWorkStatus' value=Spam>Published</data> | OTHER",
                "<i itemprop=creativeWorkStatus content=''> Deleted </i> | DELETED",
                "<i itemprop=creativeWorkStatus></i> | PUBLISHED",
                "<i itemprop=creativeWorkStatus>Published</i><i itemprop=creativeWorkStatus>Held</i> | OTHER",
                "<i itemprop=creativeWorkStatus itemscope><b itemprop=termCode>spam</b><b itemprop=name>Published</b></i> | PUBLISHED",
                "<i itemprop=creativeWorkStatus itemscope><meta itemprop=termCode content=Pending></i> | OTHER",
                "<i itemprop=creativeWorkStatus itemscope itemid='https://n.example/Deleted'></i> | DELETED",
                "<i itemprop=creativeWorkStatus itemscope>Published</i> | OTHER",
                "<i typeof='https://schema.org/Term' property='https://schema.org/creativeWorkStatus' resource='/Approved'></i> | PUBLISHED",
            })
    void readsAStatusHoweverItIsWritten(String markup, PublicationStatus status) {
        Document document = PageParser.parse(markup, PageParser.MAX_ELEMENTS);
        Rdfa.unify(document);
        PageTree tree = new PageTree(document);

        assertThat(ItemStatus.strictest(
                        tree.all(9, at -> ItemProperty.is(tree.element(at), PublicationStatus.PROPERTY)), tree))
                .isEqualTo(status);
    }

    @Test
    void commentsThatAreNotPublishedArePending() {
        String text = SIGNED + "<p itemprop=text>At last!</p>";
        ReadPage page = read(comment(1, text + "<meta itemprop=creativeWorkStatus content=Pending>")
                + comment(2, text + "<meta itemprop=creativeWorkStatus content=Published>")
                + comment(3, text + "<link itemprop=creativeWorkStatus href='https://schema.org/Deleted'>"));

        assertThat(page.comments())
                .containsExactly(
                        posted(page, "1", CommentStatus.PENDING),
                        posted(page, "2", CommentStatus.APPROVED),
                        tombstone(page, "3"));
        assertThat(page.report().notes())
                .contains(
                        "comment 1 awaits moderation; it is pending",
                        "comment 3 says that it was removed; a tombstone stands for it");
    }

    @Test
    void statusesOfRepliesAndOfCommentersAreTheirOwn() {
        ReadPage page = read(comment(
                1,
                "<span itemprop=author itemscope itemtype='https://schema.org/Person'><b itemprop=name>Ben</b>"
                        + "<meta itemprop=creativeWorkStatus content=Draft></span>"
                        + "<time itemprop=dateCreated datetime='2026-03-02T08:30:00Z'>2 March</time>"
                        + "<p itemprop=text>At last!</p><ul><li>"
                        + comment(
                                2,
                                SIGNED + "<meta itemprop=creativeWorkStatus content=Spam><p itemprop=text>At last!</p>")
                        + "</li></ul>"));

        assertThat(page.comments())
                .containsExactly(
                        posted(page, "1", CommentStatus.APPROVED),
                        posted(page, "2", CommentStatus.PENDING).toBuilder()
                                .parent(CommentId.of("1"))
                                .build());
    }

    /** The item may stand in the element of a theme, and a theme may have no item. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol class=comment-list><li class=comment id=comment-1><div itemscope itemtype='https://schema.org/UserComments'>%s</div></li></ol>",
                "<ol class=comment-list><li class=comment id=comment-1>%s</li></ol>",
                "<div vocab='https://schema.org/' typeof=Comment id=comment-1>%s</div>",
            })
    void readsTheStatusWhereverTheItemIs(String around) {
        ReadPage page = read(around.replace(
                "%s",
                SIGNED + "<div>At last!</div><i itemprop=creativeWorkStatus property=creativeWorkStatus>Pending</i>"));

        assertThat(page.comments()).containsExactly(posted(page, "1", CommentStatus.PENDING));
    }

    @Test
    void theStricterStatusOfPageAndJsonLdCounts() {
        String text = SIGNED + "<p itemprop=text>At last!</p>";
        String json = "{'@type':'Comment','@id':'#comment-%d','text':'At last!','creativeWorkStatus':'%s'}";
        ReadPage page = read("<script type='application/ld+json'>"
                + List.of(json.formatted(1, "Pending"), json.formatted(2, "Deleted"), json.formatted(3, "Published"))
                        .toString()
                        .replace('\'', '"')
                + "</script>" + comment(1, text) + comment(2, text)
                + comment(3, text + "<meta itemprop=creativeWorkStatus content=Held>"));

        assertThat(page.comments())
                .containsExactly(
                        posted(page, "1", CommentStatus.PENDING),
                        tombstone(page, "2"),
                        posted(page, "3", CommentStatus.PENDING));
    }

    /** What has no type says it of the comment that has the id or address, be that printed or in JSON-LD. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'@id':'#comment-1','creativeWorkStatus':'Draft' | PENDING",
                "'@id':'https://n.example/a#comment-1','creativeWorkStatus':'unapproved' | PENDING",
                "'url':'https://n.example/a#comment-1','creativeWorkStatus':'spam' | PENDING",
                "'url':'#comment-1','creativeWorkStatus':['Published','Held'] | PENDING",
                "'identifier':'1','creativeWorkStatus':{'@type':'DefinedTerm','termCode':'pending'} | PENDING",
                "'@type':'CreativeWork','@id':'#c-1','creativeWorkStatus':'spam' | PENDING",
                "'@id':'#comment-1','creativeWorkStatus':'Published' | APPROVED",
                "'@id':'#comment-1' | APPROVED",
                "'@id':'#comment-2','creativeWorkStatus':'spam' | APPROVED",
                "'url':'https://n.example/1','creativeWorkStatus':'spam' | APPROVED",
                "'@type':'WebPage','@id':'https://n.example/1','creativeWorkStatus':'spam' | APPROVED",
            })
    void statusesThatAreSaidOfCommentsWithoutTheirTypeCount(String said, CommentStatus status) {
        String script = "<script type='application/ld+json'>[{" + said.replace('\'', '"') + "}%s]</script>";
        String json =
                ",{'@type':'Comment','url':'#comment-1','text':'At last!','author':'Ben','dateCreated':'2026-03-02T08:30:00Z'}"
                        .replace('\'', '"');
        ReadPage printed = read(script.formatted("") + comment(1, SIGNED + "<p itemprop=text>At last!</p>"));
        ReadPage told = read(script.formatted(json));

        assertThat(printed.comments()).containsExactly(posted(printed, "1", status));
        assertThat(told.comments())
                .extracting(each -> ((Comment.Posted) each).status())
                .containsExactly(status);
    }

    @Test
    void commentsThatAreSaidToBeDeletedAreTombstones() {
        ReadPage page =
                read("<script type='application/ld+json'>{\"@id\":\"#comment-1\",\"creativeWorkStatus\":\"Deleted\"}"
                        + "</script>" + comment(1, SIGNED + "<p itemprop=text>At last!</p>"));

        assertThat(page.comments()).containsExactly(tombstone(page, "1"));
    }

    /** Two articles may number their comments alike, and each says what is of its own. */
    @Test
    void statusesOfCommentsOfOtherArticlesAreTheirOwn() {
        String json = "[{'@type':'NewsArticle','headline':'Lamp lit again','url':'https://n.example/a'},"
                + "{'@type':'NewsArticle','headline':'Ferry late','url':'https://n.example/b','comment':"
                + "{'@type':'Comment','identifier':'1','text':'Late!','creativeWorkStatus':'spam'}}]";
        ReadPage page = read("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>"
                + comment(1, SIGNED + "<p itemprop=text>At last!</p>"));

        assertThat(page.comments()).containsExactly(posted(page, "1", CommentStatus.APPROVED));
    }

    @Test
    void theStricterStatusOfACommentThatIsPrintedTwiceCounts() {
        String text = SIGNED + "<p itemprop=text>At last!</p>";
        String pending = "<meta itemprop=creativeWorkStatus content=Pending>";
        ReadPage page = read(comment(1, text)
                + comment(1, text + pending)
                + comment(2, text)
                + comment(2, SIGNED + "<p itemprop=text>Another text</p>" + pending));

        assertThat(page.comments())
                .extracting(each -> each.id() + " " + ((Comment.Posted) each).status())
                .containsExactly("1 PENDING", "2 APPROVED", "place-4 PENDING");
    }

    @Test
    void longStatusesInOneAnotherAreNotRead() {
        String nested = "<div itemprop=creativeWorkStatus>a".repeat(400) + "x".repeat(1_000_000);
        ReadPage page = read(comment(1, SIGNED + "<p itemprop=text>At last!</p>" + nested));

        assertThat(page.comments()).containsExactly(posted(page, "1", CommentStatus.PENDING));
    }
}
