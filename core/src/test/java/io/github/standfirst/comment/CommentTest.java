package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.COMMENT_ID;
import static io.github.standfirst.Samples.HTML;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.Samples;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment.Posted;
import io.github.standfirst.comment.Comment.Tombstone;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Posted COMMENT = Samples.comment();
    private static final Moment POSTED = Moment.exact(NOON);
    private static final Commenter SAM = Commenter.reader("Sam");

    @Test
    void beginsAsAnApprovedRoot() {
        assertThat(Posted.builder(COMMENT_ID, ARTICLE_ID, POSTED, SAM, HTML).build())
                .isEqualTo(new Posted(
                        COMMENT_ID,
                        ARTICLE_ID,
                        null,
                        POSTED,
                        SAM,
                        HTML,
                        CommentStatus.APPROVED,
                        CommentKind.COMMENT,
                        null,
                        Language.UNDETERMINED,
                        Map.of(),
                        false));
    }

    @Test
    void isBuiltAgainOfAllItsParts() {
        assertThat(COMMENT.toBuilder().build()).isEqualTo(COMMENT).hasSameHashCodeAs(COMMENT);
    }

    @Test
    void builderReplacesWhatEveryCommentHas() {
        Posted other = COMMENT.toBuilder()
                .id(CommentId.of("c2"))
                .article(ArticleId.of("a2"))
                .posted(Moment.about(NOON))
                .commenter(SAM)
                .body(SafeHtml.ofText("Other"))
                .build();

        assertThat(other)
                .isEqualTo(new Posted(
                        CommentId.of("c2"),
                        ArticleId.of("a2"),
                        COMMENT.parent(),
                        Moment.about(NOON),
                        SAM,
                        SafeHtml.ofText("Other"),
                        COMMENT.status(),
                        COMMENT.kind(),
                        COMMENT.edited(),
                        COMMENT.language(),
                        COMMENT.reactions(),
                        COMMENT.pinned()));
    }

    @Test
    void countsReactions() {
        Posted liked = COMMENT.withReaction("like").withReaction("\uD83D\uDC4F");

        assertThat(liked.reactions()).isEqualTo(Map.of("like", 3, "\uD83D\uDC4F", 1));
        assertThat(liked.reactionCount()).isEqualTo(4);
    }

    @Test
    void refusesReactionsThatNobodyHad() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> COMMENT.toBuilder().reactions(Map.of("like", 0)).build())
                .withMessage("reactions[\"like\"] is 0; expected is at least 1");
    }

    @Test
    void countsReactionsNoFurtherThanItCan() {
        Posted most =
                COMMENT.toBuilder().reactions(Map.of("like", Integer.MAX_VALUE)).build();

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.withReaction("like"));
        assertThat(most.withReaction("wow").reactionCount()).isEqualTo(1L + Integer.MAX_VALUE);
        assertThatNullPointerException()
                .isThrownBy(() -> most.withReaction(absent(String.class)))
                .withMessage("name");
    }

    @Test
    void changesStatusAndPlace() {
        assertThat(COMMENT.withStatus(CommentStatus.SPAM))
                .isEqualTo(COMMENT.toBuilder().status(CommentStatus.SPAM).build());
        assertThat(COMMENT.withPinned(false))
                .isEqualTo(COMMENT.toBuilder().pinned(false).build());
    }

    /** A stranger chose name, body and the names of reactions: none of them fills a log. */
    @Test
    void isShortInLogs() {
        Posted lengthy = COMMENT.toBuilder()
                .commenter(Commenter.reader("\n" + "x".repeat(1_000_000)))
                .body(SafeHtml.ofText("y".repeat(1_000_000)))
                .build();

        assertThat(lengthy.toString())
                .isEqualTo("Comment.Posted[id=c1, article=a1, parent=c0, posted=2026-03-14T12:00:00Z, status=HELD, "
                        + "commenter=\"\\u{A}" + "x".repeat(59) + "\"..., "
                        + "body=SafeHtml[\"" + "y".repeat(60) + "\"... of 1000000 chars]]");
    }

    @Test
    void leavesItsPlaceWhenErased() {
        Instant erased = NOON.plusSeconds(3_600);

        assertThat(COMMENT.erase(erased, ErasureReason.BY_COMMENTER))
                .isEqualTo(new Tombstone(
                        COMMENT.id(),
                        COMMENT.article(),
                        COMMENT.parent(),
                        COMMENT.posted(),
                        erased,
                        ErasureReason.BY_COMMENTER));
    }

    /** What a tombstone has no component for, it cannot hold. */
    @Test
    void tombstoneHoldsNeitherTextNorName() {
        assertThat(Arrays.stream(Tombstone.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("id", "article", "parent", "posted", "erased", "reason");
    }

    /** An e-mail or an IP address has no place in what the public reads. */
    @Test
    void commenterHoldsNothingPrivate() {
        assertThat(Arrays.stream(Commenter.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("name", "website", "accountId", "role");
        assertThat(Arrays.stream(Posted.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "id",
                        "article",
                        "parent",
                        "posted",
                        "commenter",
                        "body",
                        "status",
                        "kind",
                        "edited",
                        "language",
                        "reactions",
                        "pinned");
    }

    @Test
    void refusesTimesOfOtherYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMMENT.toBuilder().edited(Instant.MAX).build())
                .withMessage("edited is " + Instant.MAX + "; allowed are the years 0000 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMMENT.erase(Instant.MIN, ErasureReason.LEGAL))
                .withMessage("erased is " + Instant.MIN + "; allowed are the years 0000 to 9999");
    }

    @Test
    void commenterMayBeAnonymousAndHaveAWebsite() {
        assertThat(Commenter.reader("")).isEqualTo(new Commenter("", null, null, CommenterRole.READER));
        assertThat(new Commenter("Sam", null, "sam-7", CommenterRole.STAFF).withWebsite(Samples.URL))
                .isEqualTo(new Commenter("Sam", Samples.URL, "sam-7", CommenterRole.STAFF));
    }

    @Test
    void commenterRefusesWhatIsNoAccountId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commenter("Sam", null, "sam 7", CommenterRole.READER))
                .withMessage("account id has U+0020 at index 3; allowed are no white space, controls or bidi controls");
    }
}
