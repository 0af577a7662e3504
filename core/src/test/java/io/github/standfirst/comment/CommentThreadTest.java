package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.absent;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommentThreadTest {

    /**
     * <pre>
     * 1
     *   3
     *     4
     *   5
     * 2
     * </pre>
     */
    private static final CommentThread THREAD = thread(
            comment("5", "1", 50),
            comment("4", "3", 40),
            comment("2", null, 20),
            comment("1", null, 10),
            comment("3", "1", 30));

    private static CommentThread thread(Comment... comments) {
        return CommentThread.of(ARTICLE_ID, List.of(comments));
    }

    private static CommentId id(String id) {
        return CommentId.of(id);
    }

    private static List<String> ids(List<? extends Comment> comments) {
        return comments.stream().map(comment -> comment.id().value()).toList();
    }

    @Test
    void standsInPreOrderFromTheOldestToTheNewest() {
        assertThat(ids(THREAD.comments())).containsExactly("1", "3", "4", "5", "2");
        assertThat(ids(THREAD.roots())).containsExactly("1", "2");
        assertThat(THREAD.problems()).isEmpty();
        assertThat(THREAD.size()).isEqualTo(5);
        assertThat(THREAD.article()).isEqualTo(ARTICLE_ID);
        assertThat(THREAD).hasToString("CommentThread[article=a1, 5 comments, 0 problems]");
    }

    @Test
    void knowsWhatIsAboveAndBelow() {
        assertThat(ids(THREAD.replies(id("1")))).containsExactly("3", "5");
        assertThat(ids(THREAD.replies(id("4")))).isEmpty();
        assertThat(ids(THREAD.subtree(id("1")))).containsExactly("1", "3", "4", "5");
        assertThat(ids(THREAD.subtree(id("2")))).containsExactly("2");
        assertThat(ids(THREAD.ancestors(id("4")))).containsExactly("1", "3");
        assertThat(ids(THREAD.ancestors(id("1")))).isEmpty();
        assertThat(THREAD.depth(id("1"))).isZero();
        assertThat(THREAD.depth(id("4"))).isEqualTo(2);
        assertThat(THREAD.find(id("3"))).contains(comment("3", "1", 30));
        assertThat(THREAD.contains(id("3"))).isTrue();
    }

    @Test
    void knowsNothingOfOtherIds() {
        CommentId other = id("9");

        assertThat(THREAD.contains(other)).isFalse();
        assertThat(THREAD.find(other)).isEmpty();
        assertThat(THREAD.replies(other)).isEmpty();
        assertThat(THREAD.subtree(other)).isEmpty();
        assertThat(THREAD.ancestors(other)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREAD.depth(other))
                .withMessage("no comment of the thread has the id \"9\"; expected is that of one");
    }

    @Test
    void mayBeEmpty() {
        assertThat(thread().comments()).isEmpty();
        assertThat(thread().roots()).isEmpty();
    }

    /** Imports put many comments into one second, and {@code "10".compareTo("9")} is negative. */
    @Test
    void ordersCommentsOfOneTimeByTheNumbersInTheirIds() {
        CommentThread thread =
                thread(comment("10", null, 0), comment("9", null, 0), comment("09", null, 0), comment("100", null, -1));

        assertThat(ids(thread.comments())).containsExactly("100", "09", "9", "10");
    }

    @Test
    void ordersByTheInstantWhateverItsPrecision() {
        CommentThread thread = thread(
                comment("b", null, 0).toBuilder().posted(Moment.exact(NOON)).build(),
                comment("a", null, 0).toBuilder().posted(Moment.about(NOON)).build());

        assertThat(ids(thread.comments())).containsExactly("a", "b");
    }

    @Test
    void isItsArticleAndComments() {
        CommentThread same = CommentThread.of(ARTICLE_ID, THREAD.comments());

        assertThat(THREAD).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(THREAD).isNotEqualTo(thread(comment("1", null, 10))).isNotEqualTo("thread");
        assertThat(thread()).isNotEqualTo(CommentThread.of(ArticleId.of("a2"), List.of()));
        assertThat(thread(comment("1", null, 0))).isNotEqualTo(thread(comment("1", null, 0), comment("1", null, 0)));
    }

    @Test
    void givesOutNothingThatCanBeChanged() {
        for (List<?> list : List.of(
                THREAD.comments(),
                THREAD.roots(),
                THREAD.replies(id("1")),
                THREAD.subtree(id("1")),
                THREAD.ancestors(id("4")))) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
        }
    }

    @Test
    void doesNotChangeWithTheListThatItWasMadeOf() {
        List<Comment> comments = new ArrayList<>(THREAD.comments());
        CommentThread thread = CommentThread.of(ARTICLE_ID, comments);
        comments.clear();

        assertThat(thread).isEqualTo(THREAD);
    }

    @Test
    void refusesNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> CommentThread.of(absent(ArticleId.class), List.of()))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> CommentThread.of(ARTICLE_ID, Arrays.asList(absent(Comment.class))))
                .withMessage("comments[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> THREAD.view(absent(ViewOptions.class)))
                .withMessage("options");
    }

    /** The list is the truth, the thread a view of it, whatever its order and whatever is wrong with it. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isTheSameForEveryOrderOfComments(@ForAll("comments") List<Comment> comments, @ForAll long seed) {
        List<Comment> shuffled = new ArrayList<>(comments);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(threadOrContradiction(shuffled)).isEqualTo(threadOrContradiction(comments));
    }

    private static Object threadOrContradiction(List<Comment> comments) {
        try {
            return CommentThread.of(ARTICLE_ID, comments);
        } catch (ContradictoryCommentsException e) {
            return e.id();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isRebuiltFromItsOwnComments(@ForAll("comments") List<Comment> comments) {
        if (threadOrContradiction(comments) instanceof CommentThread thread) {
            CommentThread again = CommentThread.of(ARTICLE_ID, thread.comments());

            assertThat(again.comments()).isEqualTo(thread.comments());
            assertThat(again.problems())
                    .isEqualTo(thread.problems().stream()
                            .filter(problem -> !(problem instanceof ThreadProblem.Duplicate)
                                    && !(problem instanceof ThreadProblem.OtherArticle))
                            .toList());
        }
    }

    /** Each comment of the article is there, or its id is named by a problem. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void losesNothing(@ForAll("comments") List<Comment> comments) {
        if (threadOrContradiction(comments) instanceof CommentThread thread) {
            long leftOut = thread.problems().stream()
                    .filter(problem ->
                            problem instanceof ThreadProblem.Duplicate || problem instanceof ThreadProblem.OtherArticle)
                    .count();

            assertThat(thread.size() + leftOut).isEqualTo(comments.size());
            assertThat(comments)
                    .filteredOn(comment -> comment.article().equals(ARTICLE_ID))
                    .allMatch(comment -> thread.contains(comment.id()));
        }
    }

    /** Up to 12 comments of 8 ids, on this or another article, some of them edited or erased. */
    @Provide
    Arbitrary<List<Comment>> comments() {
        Arbitrary<String> ids = Arbitraries.of("1", "2", "9", "10", "a", "b", "c", "d");
        Arbitrary<Comment> posted = Combinators.combine(
                        ids,
                        ids.injectNull(0.3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(ARTICLE_ID, ARTICLE_ID, ARTICLE_ID, ArticleId.of("a2"), ArticleId.of("a10")))
                .as((id, parent, second, edited, article) -> comment(id, parent, second).toBuilder()
                        .article(article)
                        .edited(edited == 0 ? null : NOON.plusSeconds(edited))
                        .build());
        Arbitrary<Comment> erased = Combinators.combine(
                        ids,
                        ids.injectNull(0.3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(ErasureReason.class))
                .as((id, parent, second, reason) ->
                        comment(id, parent, second).erase(NOON.plusSeconds(second), reason));
        return Arbitraries.oneOf(posted, posted, erased).list().ofMaxSize(12);
    }
}
