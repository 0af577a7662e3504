package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.absent;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final Comment.Posted ROOT = comment("c1", null, 0);
    private static final Comment.Posted REPLY = comment("c2", "c1", 1);
    private static final Comment.Posted ORPHAN = comment("c3", "c0", 2);
    private static final CommentThread THREAD = CommentThread.of(ARTICLE_ID, List.of(ROOT, REPLY, ORPHAN));

    @Test
    void keepsThePlaceAndReturnsWhatWasThere() {
        Erasure erasure = THREAD.erase(List.of(ROOT.id()), NOON, ErasureReason.BY_COMMENTER);

        Comment.Tombstone tombstone = ROOT.erase(NOON, ErasureReason.BY_COMMENTER);
        assertThat(erasure.erased()).containsExactly(ROOT);
        assertThat(erasure.unknown()).isEmpty();
        assertThat(erasure.thread().comments()).containsExactly(tombstone, REPLY, ORPHAN);
        assertThat(erasure.thread().find(ROOT.id())).contains(tombstone);
        assertThat(erasure.thread().replies(ROOT.id())).containsExactly(REPLY);
        assertThat(erasure.thread().problems()).isEqualTo(THREAD.problems());
        assertThat(THREAD.comments()).containsExactly(ROOT, REPLY, ORPHAN);
    }

    @Test
    void takesAllThatAPredicateNames() {
        Erasure erasure = THREAD.erase(comment -> comment.parent() != null, NOON, ErasureReason.LEGAL);

        assertThat(erasure.erased()).containsExactly(REPLY, ORPHAN);
        assertThat(erasure)
                .hasToString("Erasure[CommentThread[article=a1, 3 comments, 1 problems], 2 erased, 0 unknown]");
    }

    @Test
    void namesWhatIsNotThereAndErasesNothingTwice() {
        CommentThread once =
                THREAD.erase(List.of(ROOT.id()), NOON, ErasureReason.LEGAL).thread();
        Erasure twice = once.erase(
                List.of(CommentId.of("c10"), ROOT.id(), CommentId.of("c9")),
                NOON.plusSeconds(1),
                ErasureReason.BY_STAFF);

        assertThat(twice.erased()).isEmpty();
        assertThat(twice.unknown()).containsExactly(CommentId.of("c9"), CommentId.of("c10"));
        assertThat(twice.thread()).isEqualTo(once);
    }

    /** Whoever still has the comment cannot bring it back. */
    @Test
    void winsAMergeWithAnOldCopy() {
        CommentThread erased =
                THREAD.erase(List.of(ROOT.id()), NOON, ErasureReason.LEGAL).thread();
        List<Comment> merged = new ArrayList<>(erased.comments());
        merged.addAll(THREAD.comments());

        assertThat(CommentThread.of(ARTICLE_ID, merged).comments()).isEqualTo(erased.comments());
    }

    /** A mistake is found where it is made, and not with the first comment that is to be erased. */
    @Test
    void refusesTimesAndNullsEvenIfNothingIsErased() {
        CommentThread thread = CommentThread.of(ARTICLE_ID, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> thread.erase(comment -> true, Instant.MAX, ErasureReason.LEGAL))
                .withMessage("at is " + Instant.MAX + "; allowed are the years 0000 to 9999");
        assertThatNullPointerException()
                .isThrownBy(() -> thread.erase(comment -> true, absent(Instant.class), ErasureReason.LEGAL))
                .withMessage("at");
        assertThatNullPointerException()
                .isThrownBy(() -> thread.erase(List.of(), NOON, absent(ErasureReason.class)))
                .withMessage("reason");
    }
}
