package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment.Posted;
import io.github.standfirst.comment.Comment.Tombstone;
import io.github.standfirst.comment.ThreadProblem.Cycle;
import io.github.standfirst.comment.ThreadProblem.Duplicate;
import io.github.standfirst.comment.ThreadProblem.OlderThanParent;
import io.github.standfirst.comment.ThreadProblem.Orphan;
import io.github.standfirst.comment.ThreadProblem.OtherArticle;
import io.github.standfirst.comment.ThreadProblem.SelfParent;
import io.github.standfirst.text.SafeHtml;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with the comments of a thread is named, and what becomes of it is stated. */
class ThreadProblemTest {

    private static CommentThread thread(Comment... comments) {
        return CommentThread.of(ARTICLE_ID, List.of(comments));
    }

    private static CommentId id(String id) {
        return CommentId.of(id);
    }

    private static Posted edited(String id, int second, String text) {
        return comment(id, null, 0).toBuilder()
                .body(SafeHtml.ofText(text))
                .edited(NOON.plusSeconds(second))
                .build();
    }

    @Test
    void orphansBecomeRoots() {
        CommentThread thread = thread(comment("2", "9", 2), comment("1", null, 1), comment("3", "2", 3));

        assertThat(thread.roots()).containsExactly(comment("1", null, 1), comment("2", "9", 2));
        assertThat(thread.replies(id("2"))).containsExactly(comment("3", "2", 3));
        assertThat(thread.problems()).containsExactly(new Orphan(id("2"), id("9")));
    }

    @Test
    void commentsThatAnswerThemselvesBecomeRoots() {
        CommentThread thread = thread(comment("1", "1", 1), comment("2", "1", 2));

        assertThat(thread.roots()).containsExactly(comment("1", "1", 1));
        assertThat(thread.problems()).containsExactly(new SelfParent(id("1")));
    }

    @Test
    void theOldestOfACircleBecomesItsRoot() {
        CommentThread thread =
                thread(comment("1", "3", 2), comment("2", "1", 1), comment("3", "2", 3), comment("4", "3", 4));

        assertThat(thread.comments())
                .containsExactly(
                        comment("2", "1", 1), comment("3", "2", 3), comment("1", "3", 2), comment("4", "3", 4));
        assertThat(thread.problems())
                .containsExactly(new Cycle(List.of(id("2"), id("3"), id("1"))), new OlderThanParent(id("1"), id("3")));
    }

    @Test
    void commentsOnOtherArticlesAreLeftOut() {
        ArticleId other = ArticleId.of("a2");
        CommentThread thread = thread(
                comment("10", null, 1).toBuilder().article(other).build(),
                comment("9", null, 1).toBuilder().article(other).build(),
                comment("2", "9", 2));

        assertThat(thread.comments()).containsExactly(comment("2", "9", 2));
        assertThat(thread.problems())
                .containsExactly(
                        new OtherArticle(id("9"), other),
                        new OtherArticle(id("10"), other),
                        new Orphan(id("2"), id("9")));
    }

    @Test
    void repliesOlderThanWhatTheyAnswerStayWhereTheyAre() {
        CommentThread thread = thread(comment("1", null, 10), comment("2", "1", 9), comment("3", "1", 10));

        assertThat(thread.comments())
                .containsExactly(comment("1", null, 10), comment("2", "1", 9), comment("3", "1", 10));
        assertThat(thread.problems()).containsExactly(new OlderThanParent(id("2"), id("1")));
    }

    @Test
    void theSameCommentTwiceIsOne() {
        CommentThread thread = thread(comment("1", null, 1), comment("1", null, 1), comment("1", null, 1));

        assertThat(thread.comments()).containsExactly(comment("1", null, 1));
        assertThat(thread.problems()).containsExactly(new Duplicate(id("1")), new Duplicate(id("1")));
    }

    @Test
    void theLatestEditIsKept() {
        Posted original = comment("1", null, 0);
        Posted second = edited("1", 20, "second");
        Posted first = edited("1", 10, "first");

        assertThat(thread(original, second, first).comments()).containsExactly(second);
        assertThat(thread(first, original, second).comments()).containsExactly(second);
    }

    @Test
    void aTombstoneWinsOverEveryEdit() {
        Tombstone tombstone = comment("1", null, 0).erase(NOON.plusSeconds(5), ErasureReason.BY_COMMENTER);
        Posted later = edited("1", 20, "later");

        assertThat(thread(tombstone, later).comments()).containsExactly(tombstone);
        assertThat(thread(later, tombstone).comments()).containsExactly(tombstone);
        assertThat(thread(later, tombstone).problems()).containsExactly(new Duplicate(id("1")));
    }

    @Test
    void ofTwoTombstonesTheOneErasedFirstIsKept() {
        Tombstone first = comment("1", null, 0).erase(NOON.plusSeconds(5), ErasureReason.LEGAL);
        Tombstone second = comment("1", null, 0).erase(NOON.plusSeconds(6), ErasureReason.BY_COMMENTER);
        Tombstone sameTime = comment("1", null, 0).erase(NOON.plusSeconds(5), ErasureReason.BY_STAFF);

        assertThat(thread(second, first).comments()).containsExactly(first);
        assertThat(thread(first, second).comments()).containsExactly(first);
        assertThat(thread(first, sameTime).comments()).containsExactly(sameTime);
        assertThat(thread(sameTime, first).comments()).containsExactly(sameTime);
    }

    @Test
    void ofTombstonesErasedAtOnceTheOneOfTheEarlierPlaceIsKept() {
        Tombstone earlier = comment("1", "9", 0).erase(NOON, ErasureReason.LEGAL);
        Tombstone later = comment("1", null, 1).erase(NOON, ErasureReason.LEGAL);
        Tombstone root = comment("1", null, 0).erase(NOON, ErasureReason.LEGAL);

        assertThat(thread(later, earlier).comments()).containsExactly(earlier);
        assertThat(thread(earlier, later).comments()).containsExactly(earlier);
        assertThat(thread(earlier, root).comments()).containsExactly(root);
        assertThat(thread(root, earlier).comments()).containsExactly(root);
    }

    @Test
    void commentsThatContradictEachOtherAreRefused() {
        Posted one = edited("c1", 10, "one");
        Posted other = edited("c1", 10, "other");

        assertThatExceptionOfType(ContradictoryCommentsException.class)
                .isThrownBy(() -> thread(one, other))
                .withMessage("two comments have the id \"c1\" and differ; expected is one, or a later edit")
                .extracting(ContradictoryCommentsException::id)
                .isEqualTo(id("c1"));
    }

    @Test
    void ofSeveralContradictionsTheFirstIdIsNamed() {
        assertThatExceptionOfType(ContradictoryCommentsException.class)
                .isThrownBy(() ->
                        thread(edited("10", 1, "x"), edited("10", 1, "y"), edited("9", 1, "x"), edited("9", 1, "y")))
                .extracting(ContradictoryCommentsException::id)
                .isEqualTo(id("9"));
    }

    @Test
    void contradictionsEndWithALaterEditOrATombstone() {
        Posted one = edited("1", 10, "one");
        Posted other = edited("1", 10, "other");
        Posted later = edited("1", 11, "later");
        Tombstone tombstone = one.erase(NOON, ErasureReason.UNKNOWN);

        assertThat(thread(one, other, later).comments()).containsExactly(later);
        assertThat(thread(one, other, tombstone).comments()).containsExactly(tombstone);
        assertThat(thread(one, other, one, later, other).problems()).hasSize(4);
    }

    @Test
    void aProblemOfEachKindIsToldInOneOrder() {
        CommentThread thread = thread(
                comment("8", "1", 0),
                comment("7", "6", 7),
                comment("6", "7", 6),
                comment("5", "5", 5),
                comment("4", "x", 4),
                comment("2", null, 2),
                comment("2", null, 2),
                comment("3", null, 3).toBuilder().article(ArticleId.of("a2")).build(),
                comment("1", null, 1));

        assertThat(thread.problems())
                .containsExactly(
                        new OtherArticle(id("3"), ArticleId.of("a2")),
                        new Duplicate(id("2")),
                        new Orphan(id("4"), id("x")),
                        new SelfParent(id("5")),
                        new Cycle(List.of(id("6"), id("7"))),
                        new OlderThanParent(id("8"), id("1")));
        assertThat(thread.problems().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(ThreadProblem.class.getPermittedSubclasses());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> thread.problems().clear());
    }
}
