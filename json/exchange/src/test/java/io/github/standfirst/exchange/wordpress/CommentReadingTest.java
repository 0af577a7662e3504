package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Contact;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments of posts, one by one. */
class CommentReadingTest {

    private static String comment(String id, String more) {
        return "<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_content>Hello</wp:comment_content>"
                + more + "</wp:comment>";
    }

    private static Comment.Posted read(String more) {
        return (Comment.Posted) Exports.readPost(comment("5", more)).comments().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1,APPROVED",
        "0,PENDING",
        "hold,PENDING",
        "spam,SPAM",
        "trash,TRASHED",
        "post-trashed,TRASHED",
        "2,HELD",
        "'',HELD"
    })
    void onlyApprovedCommentsAreShown(String approved, CommentStatus status) {
        assertThat(read("<wp:comment_approved>" + approved + "</wp:comment_approved>")
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"'',COMMENT", "comment,COMMENT", "pingback,PINGBACK", "trackback,TRACKBACK"})
    void kindsAreKept(String type, CommentKind kind) {
        assertThat(read("<wp:comment_type>" + type + "</wp:comment_type>").kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "order_note", "action_log", "note"})
    void othersAreNoComments(String type) {
        WordPressItem.Post post = Exports.readPost(comment(
                "5",
                "<wp:comment_type>" + type
                        + "</wp:comment_type><wp:comment_author_email>a@b.example</wp:comment_author_email>"));
        assertThat(post.comments()).isEmpty();
        assertThat(post.contacts()).isEmpty();
        assertThat(post.notes()).containsExactly("comment 5 is left out: it is of the type \"" + type + "\"");
    }

    @Test
    void takesAboutTheTimeOfThePostForNone() {
        WordPressItem.Post post = Exports.readPost(comment("5", "<wp:comment_approved>1</wp:comment_approved>"));
        assertThat(post.comments().get(0).posted()).isEqualTo(Moment.about(Instant.parse("2026-05-01T08:00:00Z")));
        assertThat(post.notes()).containsExactly("comment 5 has no time; about that of the post stands for it");
    }

    @Test
    void leavesOutTheSecondOfAnIdAndThoseWithoutOne() {
        WordPressItem.Post post = Exports.readPost(comment("5", "") + comment("5", "") + comment("", ""));
        assertThat(post.comments()).hasSize(1);
        assertThat(post.notes())
                .contains(
                        "another comment 5 is left out: the first of an id counts",
                        "a comment without an id is left out");
    }

    @Test
    void leavesOutWhatIsTooLong() {
        WordPressItem.Post post =
                Exports.readPost(comment("5", "").replace("Hello", "x".repeat(100_001)) + comment("6", ""));
        assertThat(post.comments()).extracting(found -> found.id().value()).containsExactly("6");
        assertThat(post.notes()).anyMatch(note -> note.startsWith("comment 5 is left out: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob@mail.example", "mailto:bob@mail.example", "http://bob@mail.example/"})
    void saysNothingOfAWebsiteThatIsNone(String website) {
        WordPressItem.Post post =
                Exports.readPost(comment("5", "<wp:comment_author_url>" + website + "</wp:comment_author_url>"));
        assertThat(((Comment.Posted) post.comments().get(0)).commenter().website())
                .isNull();
        assertThat(post.notes())
                .contains("comment 5: the website of its author is no address on the web; it is left out");
        assertThat(post + " " + post.notes()).doesNotContain("mail.example");
    }

    @Test
    void leavesOutAnAddressThatIsTooLongForOne() {
        String email = "x".repeat(243) + "@mail.example";
        String ip = "<wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>";
        WordPressItem.Post post =
                Exports.readPost(comment("5", "<wp:comment_author_email>" + email + "</wp:comment_author_email>" + ip));
        assertThat(post.contacts())
                .containsExactly(Contact.builder(CommentId.of("5"))
                        .ipAddress("192.0.2.7")
                        .build());
        assertThat(post.notes()).contains("comment 5: its e-mail address is too long for one; it is left out");
    }

    @Test
    void keepsRepliesToCommentsThatAreNotThere() {
        assertThat(read("<wp:comment_parent>77</wp:comment_parent>").parent()).hasToString("77");
        assertThat(read("<wp:comment_parent>0</wp:comment_parent>").parent()).isNull();
    }

    @Provide
    Arbitrary<List<String>> comments() {
        Arbitrary<String> ids = Arbitraries.of("1", "2", "3", "44", "", " ", "a b");
        Arbitrary<String> types = Arbitraries.of("", "comment", "pingback", "review", "order_note");
        Arbitrary<String> states = Arbitraries.of("0", "1", "spam", "trash", "odd");
        return Combinators.combine(ids, types, states)
                .as(
                        (id, type, state) -> comment(
                                id,
                                "<wp:comment_type>" + type + "</wp:comment_type><wp:comment_approved>" + state
                                        + "</wp:comment_approved><wp:comment_date_gmt>2026-05-01 09:00:00</wp:comment_date_gmt>"))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void everyCommentIsThereOrNoted(@ForAll("comments") List<String> comments) {
        WordPressItem.Post post = Exports.readPost(String.join("", comments));
        long noted = post.notes().stream()
                .filter(note -> note.contains("is left out"))
                .count();
        assertThat(post.comments().size() + noted).isEqualTo(comments.size());
    }
}
