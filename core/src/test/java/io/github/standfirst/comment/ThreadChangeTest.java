package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThreadChangeTest {

    private static final Comment.Posted ROOT = comment("c1", null, 1);
    private static final Comment.Posted REPLY = comment("c2", "c1", 2);
    private static final CommentThread THREAD = CommentThread.of(ARTICLE_ID, List.of(ROOT, REPLY));

    @Test
    void takesAReplyAndLeavesTheOldThreadAsItWas() {
        Comment.Posted reply = comment("c3", "c1", 3);

        assertThat(THREAD.with(reply).comments()).containsExactly(ROOT, REPLY, reply);
        assertThat(THREAD.with(reply).replies(ROOT.id())).containsExactly(REPLY, reply);
        assertThat(THREAD.comments()).containsExactly(ROOT, REPLY);
    }

    @Test
    void takesAnotherVersionOfAComment() {
        Comment.Posted liked = REPLY.withReaction("like");

        assertThat(THREAD.with(liked).comments()).containsExactly(ROOT, liked);
        assertThat(THREAD.with(liked).find(REPLY.id())).contains(liked);
    }

    @Test
    void movesACommentThatAnswersAnotherOneNow() {
        Comment.Posted root = REPLY.toBuilder().parent(null).build();

        assertThat(THREAD.with(root).roots()).containsExactly(ROOT, root);
        assertThat(THREAD.with(root)).isEqualTo(CommentThread.of(ARTICLE_ID, List.of(ROOT, root)));
    }

    @Test
    void keepsTombstones() {
        CommentThread erased = THREAD.with(ROOT.erase(NOON, ErasureReason.LEGAL));

        assertThat(erased.find(ROOT.id())).contains(ROOT.erase(NOON, ErasureReason.LEGAL));
        assertThat(erased.with(ROOT)).isSameAs(erased);
        assertThat(erased.withAll(List.of(ROOT, REPLY))).isEqualTo(erased);
    }

    @Test
    void bringsOrphansHome() {
        CommentThread orphaned = CommentThread.of(ARTICLE_ID, List.of(REPLY));

        assertThat(orphaned.problems()).containsExactly(new ThreadProblem.Orphan(REPLY.id(), ROOT.id()));
        assertThat(orphaned.with(ROOT)).isEqualTo(THREAD);
    }

    @Test
    void namesNewProblemsAndKeepsOldOnes() {
        CommentThread before = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        ROOT,
                        ROOT,
                        REPLY.toBuilder().article(ArticleId.of("a2")).build()));
        Comment.Posted early = comment("c3", "c1", 0);

        assertThat(before.with(early).problems())
                .containsExactly(
                        new ThreadProblem.OtherArticle(REPLY.id(), ArticleId.of("a2")),
                        new ThreadProblem.Duplicate(ROOT.id()),
                        new ThreadProblem.OlderThanParent(early.id(), ROOT.id()));
        assertThat(before.with(comment("c4", "c4", 9)).problems())
                .contains(new ThreadProblem.SelfParent(CommentId.of("c4")));
    }

    @Test
    void isForCommentsOfItsArticle() {
        Comment.Posted other = ROOT.toBuilder().article(ArticleId.of("a2")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREAD.with(other))
                .withMessage("comment is on the article \"a2\"; expected is \"a1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREAD.withAll(List.of(ROOT, other)))
                .withMessage("comment is on the article \"a2\"; expected is \"a1\"");
    }

    @Test
    void orphansAreRefusedIfThatWasAskedFor() {
        assertThatExceptionOfType(OrphanedCommentsException.class)
                .isThrownBy(() -> CommentThread.of(ARTICLE_ID, List.of(REPLY), OrphanPolicy.REJECT))
                .withMessage("comment \"c2\" answers \"c1\", which is not among the comments")
                .satisfies(refusal -> assertThat(refusal.id()).isEqualTo(REPLY.id()))
                .satisfies(refusal -> assertThat(refusal.missing()).isEqualTo(ROOT.id()));
        CommentThread strict = CommentThread.of(ARTICLE_ID, List.of(ROOT), OrphanPolicy.REJECT);
        assertThatExceptionOfType(OrphanedCommentsException.class)
                .isThrownBy(() -> strict.with(comment("c3", "c9", 3)));
        assertThat(strict.with(REPLY).size()).isEqualTo(2);
    }

    @Test
    void orphansStandBelowAPlaceholderIfThatWasAskedFor() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        comment("c1", null, 1),
                        comment("c2", "x", 2),
                        comment("c3", null, 3),
                        comment("c4", "x", 4),
                        comment("c5", "c2", 5)),
                OrphanPolicy.PLACEHOLDER);
        ThreadView view = thread.view(ViewOptions.forPublic());

        assertThat(view.rows().stream()
                        .map(row -> row.depth() + " " + row.id()
                                + (row instanceof ThreadRow.Placeholder gap ? " " + gap.reason() : "")))
                .containsExactly("0 c1", "0 c3", "0 x MISSING", "1 c2", "2 c5", "1 c4");
        assertThat(view.count()).isEqualTo(5);
        assertThat(view.row(CommentId.of("x"))).hasValue(2);
        assertThat(thread.with(comment("x", null, 0)).view(ViewOptions.forPublic()).rows().stream()
                        .map(ThreadRow::id))
                .containsExactly(
                        CommentId.of("x"),
                        CommentId.of("c2"),
                        CommentId.of("c5"),
                        CommentId.of("c4"),
                        CommentId.of("c1"),
                        CommentId.of("c3"));
    }

    @Test
    void comparesTwoVersions() {
        Comment.Posted third = comment("c3", null, 3);
        Comment.Posted fourth = comment("c4", null, 4);
        CommentThread before = CommentThread.of(ARTICLE_ID, List.of(ROOT, REPLY, third, fourth));
        CommentThread after = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        ROOT.toBuilder()
                                .body(SafeHtml.ofText("Edited"))
                                .status(CommentStatus.HELD)
                                .build(),
                        REPLY.withReaction("like"),
                        third.erase(NOON, ErasureReason.LEGAL),
                        comment("c5", null, 5)));

        assertThat(after.changesSince(before))
                .isEqualTo(new ThreadChanges(
                        List.of(CommentId.of("c5")),
                        List.of(ROOT.id()),
                        List.of(ROOT.id()),
                        List.of(REPLY.id()),
                        List.of(third.id()),
                        List.of(fourth.id())));
        assertThat(after.changesSince(before).isEmpty()).isFalse();
        assertThat(after.changesSince(after).isEmpty()).isTrue();
    }

    /** Whatever differs between two threads is in one of the lists. */
    @Test
    void comparesAllThatCanDiffer() {
        CommentThread before = CommentThread.of(ARTICLE_ID, List.of(ROOT, REPLY.erase(NOON, ErasureReason.LEGAL)));
        CommentThread after = CommentThread.of(
                ARTICLE_ID,
                List.of(ROOT.toBuilder().language(new Language("hy")).build(), REPLY));
        CommentThread erasedAgain =
                CommentThread.of(ARTICLE_ID, List.of(ROOT, REPLY.erase(NOON.plusSeconds(1), ErasureReason.LEGAL)));

        assertThat(after.changesSince(before))
                .isEqualTo(new ThreadChanges(
                        List.of(REPLY.id()), List.of(ROOT.id()), List.of(), List.of(), List.of(), List.of()));
        assertThat(erasedAgain.changesSince(before))
                .isEqualTo(
                        new ThreadChanges(List.of(), List.of(), List.of(), List.of(), List.of(REPLY.id()), List.of()));
    }

    @Test
    void comparesNoThreadsOfTwoArticles() {
        CommentThread other = CommentThread.of(ArticleId.of("a2"), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.changesSince(CommentThread.of(ARTICLE_ID, List.of())))
                .withMessage("earlier is a thread of article \"a1\"; expected is one of \"a2\"");
    }

    @Test
    void nestsNoDeeperThanAsked() {
        List<Comment> chain = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            chain.add(comment("c" + i, i == 0 ? null : "c" + (i - 1), i));
        }
        ThreadView view =
                CommentThread.of(ARTICLE_ID, chain).view(ViewOptions.forPublic().withDepthCap(Integer.MAX_VALUE));

        List<ThreadNode> nested = view.nested(ThreadNode.MAX_DEPTH);
        int depth = 0;
        while (nested.get(0).replies().size() == 1) {
            nested = nested.get(0).replies();
            depth++;
        }
        assertThat(depth).isEqualTo(99);
        assertThat(nested.get(0).replies()).hasSize(9_900);
        assertThat(view.nested(0)).hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.nested(101))
                .withMessage("depthCap is 101; allowed are 0 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.nested(-1))
                .withMessage("depthCap is -1; expected is at least 0");
    }

    @Test
    void nestsRepliesInOrder() {
        CommentThread thread = THREAD.with(comment("c3", "c1", 3)).with(comment("c4", null, 4));
        ThreadView view = thread.view(ViewOptions.forPublic());
        List<ThreadRow> rows = view.rows();

        assertThat(view.nested(3))
                .containsExactly(
                        new ThreadNode(
                                rows.get(0),
                                List.of(
                                        new ThreadNode(rows.get(1), List.of()),
                                        new ThreadNode(rows.get(2), List.of()))),
                        new ThreadNode(rows.get(3), List.of()));
    }

    /** A page that begins within a thread: no row is lost, and none stands deeper than those around it ask for. */
    @Test
    void nestsRowsThatWereCutOutOfAThread() {
        CommentThread thread = THREAD.with(comment("c3", "c2", 3))
                .with(comment("c4", "c3", 4))
                .with(comment("c5", "c2", 5))
                .with(comment("c6", null, 6));
        ThreadView view = thread.view(ViewOptions.forPublic());
        List<ThreadRow> rows = view.rows();
        ThreadPage page = view.page(2, 4, NOON);

        assertThat(page.rows()).extracting(row -> row.depth()).containsExactly(2, 3, 2, 0);
        assertThat(page.nested(5))
                .containsExactly(
                        new ThreadNode(rows.get(2), List.of(new ThreadNode(rows.get(3), List.of()))),
                        new ThreadNode(rows.get(4), List.of()),
                        new ThreadNode(rows.get(5), List.of()));
        assertThat(page.nested(0)).hasSize(4);
        assertThat(view.page(0, 10, NOON).nested(5)).isEqualTo(view.nested(5));
    }

    @Test
    void isMadeOfAStream() {
        assertThat(CommentThread.of(ARTICLE_ID, Stream.of(REPLY, ROOT))).isEqualTo(THREAD);
        assertThat(THREAD.parent(REPLY.id())).contains(ROOT);
        assertThat(THREAD.parent(ROOT.id())).isEmpty();
        assertThat(THREAD.parent(CommentId.of("c9"))).isEmpty();
    }

    /** One by one, all at once, or built anew: the same thread. */
    @Property(tries = 300)
    void changesInAnyWayToTheSame(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String parent = random.nextInt(4) == 0 ? null : "c" + random.nextInt(size + 1);
            comments.add(comment("c" + i, parent, random.nextInt(10)));
        }
        CommentThread built = CommentThread.of(ARTICLE_ID, comments);
        Collections.shuffle(comments, random);
        CommentThread grown = CommentThread.of(ARTICLE_ID, List.of());
        for (Comment comment : comments) {
            grown = grown.with(comment);
        }

        assertThat(grown).isEqualTo(built);
        assertThat(CommentThread.of(ARTICLE_ID, List.of()).withAll(comments)).isEqualTo(built);
        assertThat(CommentThread.of(ARTICLE_ID, built.comments())).isEqualTo(built);
    }

    /** A reply that comes and is erased leaves the other rows as they were. */
    @Property(tries = 200)
    void aReplyThatIsErasedLeavesTheOthers(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            comments.add(comment("c" + i, i == 0 || random.nextBoolean() ? null : "c" + random.nextInt(i), i));
        }
        CommentThread thread = CommentThread.of(ARTICLE_ID, comments);
        Comment.Posted reply = comment("new", "c" + random.nextInt(size), 99);
        CommentThread after = thread.with(reply).with(reply.erase(NOON, ErasureReason.BY_COMMENTER));

        assertThat(after.view(ViewOptions.forPublic()).rows())
                .isEqualTo(thread.view(ViewOptions.forPublic()).rows());
    }
}
