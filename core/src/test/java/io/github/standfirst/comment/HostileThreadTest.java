package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.HTML;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment.Posted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger can send: the deepest thread, and ids made to collide. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileThreadTest {

    private static final int MILLION = 1_000_000;
    private static final Moment POSTED = Moment.exact(NOON);
    private static final Commenter SAM = Commenter.reader("Sam");

    private static Comment plain(CommentId id, @Nullable CommentId parent) {
        return Posted.builder(id, ARTICLE_ID, POSTED, SAM, HTML).parent(parent).build();
    }

    /** Nested records overflow the stack at about a thousand levels. */
    @Test
    void readsAndPagesAChainOfAMillionReplies() {
        List<Comment> chain = new ArrayList<>();
        CommentId parent = null;
        for (int i = 0; i < MILLION; i++) {
            CommentId id = CommentId.of("c" + i);
            chain.add(plain(id, parent));
            parent = id;
        }
        CommentThread thread = CommentThread.of(ARTICLE_ID, chain);
        ThreadView view = thread.view(ViewOptions.forPublic());

        assertThat(thread.depth(CommentId.of("c999999"))).isEqualTo(999_999);
        assertThat(thread.ancestors(CommentId.of("c999999"))).hasSize(999_999);
        assertThat(thread.equals(CommentThread.of(ARTICLE_ID, thread.comments())))
                .isTrue();
        assertThat(view.count()).isEqualTo(MILLION);
        assertThat(view.page(999_990, 50, NOON).rows()).hasSize(10).allMatch(row -> row.depth() == 5);
    }

    /** As deep as it is: all work that is done for a row must not depend on its depth. */
    @Test
    void showsAChainOfTwoMillionRepliesWithoutACap() {
        int size = 2 * MILLION;
        List<Comment> chain = new ArrayList<>(size);
        CommentId parent = null;
        for (int i = 0; i < size; i++) {
            CommentId id = CommentId.of("c" + i);
            chain.add(plain(id, parent));
            parent = id;
        }
        CommentThread thread = CommentThread.of(ARTICLE_ID, chain);
        ViewOptions uncapped = ViewOptions.forPublic().withDepthCap(Integer.MAX_VALUE);

        for (CommentOrder order : CommentOrder.values()) {
            for (GapPolicy gaps : GapPolicy.values()) {
                ThreadView view = thread.view(uncapped.withOrder(order, order).withGaps(gaps));
                assertThat(view.rows().get(size - 1).depth()).isEqualTo(size - 1);
            }
        }
    }

    /** {@code "Aa"} and {@code "BB"} have one hash, and so have all texts of as many of them: 2^18 ids of one bin. */
    @Test
    void buildsAThreadOf200000CollidingIds() {
        List<CommentId> ids = IntStream.range(0, 200_000)
                .mapToObj(HostileThreadTest::collidingId)
                .toList();
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            comments.add(plain(ids.get(i), i == 0 ? null : ids.get((i - 1) / 2)));
        }
        CommentThread thread = CommentThread.of(ARTICLE_ID, comments);

        assertThat(ids.stream().mapToInt(CommentId::hashCode).distinct()).hasSize(1);
        assertThat(thread.problems()).isEmpty();
        assertThat(thread.size()).isEqualTo(200_000);
        assertThat(thread.depth(ids.get(199_999))).isEqualTo(17);
    }

    private static CommentId collidingId(int number) {
        StringBuilder id = new StringBuilder();
        for (int bit = 17; bit >= 0; bit--) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return CommentId.of(id.toString());
    }

    @Test
    void namesAHundredThousandOrphansOfOneMissingParent() {
        List<Comment> orphans = IntStream.range(0, 100_000)
                .<Comment>mapToObj(i -> comment("c" + i, "missing", i))
                .toList();

        assertThat(CommentThread.of(ARTICLE_ID, orphans).problems()).hasSize(100_000);
    }

    @Test
    void mergesAHundredThousandCommentsOfOneId() {
        List<Comment> edits = IntStream.range(0, 100_000)
                .<Comment>mapToObj(i -> comment("c1", null, 0).toBuilder()
                        .edited(NOON.plusSeconds(i))
                        .build())
                .toList();
        CommentThread thread = CommentThread.of(ARTICLE_ID, edits);

        assertThat(thread.comments()).containsExactly(edits.get(99_999));
        assertThat(thread.problems()).hasSize(99_999);
    }

    /** Each shape, in no order: who answers comment {@code i}, or a negative number. */
    static Stream<Arguments> shapes() {
        SplittableRandom random = new SplittableRandom(1);
        return Stream.of(
                Arguments.of("chain", (IntUnaryOperator) i -> i - 1),
                Arguments.of("star", (IntUnaryOperator) i -> i == 0 ? -1 : 0),
                Arguments.of("caterpillar", (IntUnaryOperator) i -> i % 2 == 0 ? i - 2 : i - 1),
                Arguments.of("random tree", (IntUnaryOperator) i -> i == 0 ? -1 : random.nextInt(i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void buildsViewsAndChangesAMillionShuffledComments(String shape, IntUnaryOperator parentOf) {
        List<Comment> comments = new ArrayList<>(MILLION);
        for (int i = 0; i < MILLION; i++) {
            int parent = parentOf.applyAsInt(i);
            comments.add(comment("c" + i, parent < 0 ? null : "c" + parent, i));
        }
        Collections.shuffle(comments, new Random(7));
        CommentThread thread = CommentThread.of(ARTICLE_ID, comments);

        assertThat(thread.problems()).isEmpty();
        assertThat(thread.subtree(CommentId.of("c0"))).hasSize(MILLION);
        for (CommentOrder order : List.of(CommentOrder.OLDEST, CommentOrder.NEWEST_ACTIVITY)) {
            ThreadView view = thread.view(ViewOptions.forPublic().withOrder(order, order));
            ThreadPage page = view.page(PageSize.rows(50), NOON);
            assertThat(view.count()).isEqualTo(MILLION);
            assertThat(page.rows()).hasSize(50);
            assertThat(view.page(requireNonNull(page.next(), "next"), PageSize.roots(1), NOON)
                            .rows())
                    .hasSize(MILLION - 50);
        }
        CommentThread changed = thread.with(comment("new", "c999999", MILLION));
        assertThat(changed.size()).isEqualTo(MILLION + 1);
        assertThat(changed.changesSince(thread).added()).containsExactly(CommentId.of("new"));
    }

    @Test
    void findsThePageOfTheLastOfAMillionRoots() {
        List<Comment> roots = IntStream.range(0, MILLION)
                .<Comment>mapToObj(i -> comment("c" + i, null, i))
                .toList();
        ThreadView view = CommentThread.of(ARTICLE_ID, roots).view(ViewOptions.forPublic());

        for (PageSize size : List.of(PageSize.roots(7), PageSize.rows(7))) {
            ThreadPage page = view.pageWith(CommentId.of("c999999"), size, NOON).orElseThrow();
            assertThat(page.first()).isEqualTo(999_999);
            assertThat(page.rows()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100_000})
    void breaksCyclesOfAnyLength(int length) {
        List<Comment> cycle = IntStream.range(0, length)
                .<Comment>mapToObj(i -> comment("c" + i, "c" + (i + 1) % length, i))
                .toList();
        CommentThread thread = CommentThread.of(ARTICLE_ID, cycle);

        assertThat(thread.size()).isEqualTo(length);
        assertThat(thread.roots()).containsExactly(cycle.get(0));
        assertThat(thread.problems().get(0))
                .isInstanceOf(length == 1 ? ThreadProblem.SelfParent.class : ThreadProblem.Cycle.class);
        assertThat(thread.view(ViewOptions.forPublic()).count()).isEqualTo(length);
    }

    @ParameterizedTest
    @EnumSource(OrphanPolicy.class)
    void placesAHundredThousandOrphansOfAsManyMissingParents(OrphanPolicy policy) {
        List<Comment> orphans = IntStream.range(0, 100_000)
                .<Comment>mapToObj(i -> comment("c" + i, "missing" + i, i))
                .toList();
        if (policy == OrphanPolicy.REJECT) {
            assertThatExceptionOfType(OrphanedCommentsException.class)
                    .isThrownBy(() -> CommentThread.of(ARTICLE_ID, orphans, policy));
            return;
        }
        ThreadView view = CommentThread.of(ARTICLE_ID, orphans, policy).view(ViewOptions.forPublic());

        assertThat(view.count()).isEqualTo(100_000);
        assertThat(view.rows()).hasSize(policy == OrphanPolicy.PLACEHOLDER ? 200_000 : 100_000);
    }

    /** 191 code points, of scripts with one, two, three and four bytes each in UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "\u0561", "\u0E01", "\uD800\uDF80"})
    void takesTheLongestIdsOfAnyScript(String letter) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String number = Integer.toString(i);
            comments.add(comment(
                    letter.repeat(191 - number.length()) + number,
                    i == 0 ? null : letter.repeat(191 - Integer.toString(i - 1).length()) + (i - 1),
                    0));
        }
        Collections.shuffle(comments, new Random(7));
        CommentThread thread = CommentThread.of(ARTICLE_ID, comments);

        assertThat(thread.problems()).isEmpty();
        assertThat(thread.depth(CommentId.of(letter.repeat(187) + "9999"))).isEqualTo(9_999);
    }

    @Test
    void ordersCommentsOfOneTimeByTheirNumbers() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            comments.add(comment("c" + i, null, 0));
        }
        Collections.shuffle(comments, new Random(7));

        assertThat(CommentThread.of(ARTICLE_ID, comments).roots())
                .extracting(comment -> comment.id().value())
                .containsExactlyElementsOf(
                        IntStream.range(0, 200_000).mapToObj(i -> "c" + i).toList());
    }

    @ParameterizedTest
    @EnumSource(GapPolicy.class)
    void showsNothingOfAThreadOfTombstones(GapPolicy gaps) {
        List<Comment> tombstones = IntStream.range(0, 100_000)
                .<Comment>mapToObj(
                        i -> comment("c" + i, i == 0 ? null : "c" + (i - 1), i).erase(NOON, ErasureReason.UNKNOWN))
                .toList();
        ThreadView view = CommentThread.of(ARTICLE_ID, tombstones)
                .view(ViewOptions.forPublic().withGaps(gaps));

        assertThat(view.rows()).isEmpty();
        assertThat(view.count()).isZero();
        assertThat(view.page(PageSize.rows(10), NOON).next()).isNull();
    }

    /** A status at each of 1,000 levels in turn, for a reader, a writer and a moderator. */
    @ParameterizedTest
    @EnumSource(GapPolicy.class)
    void standsEveryStatusAtEveryDepth(GapPolicy gaps) {
        CommentStatus[] statuses = CommentStatus.values();
        List<Comment> chain = IntStream.range(0, 1_000)
                .<Comment>mapToObj(i ->
                        comment("c" + i, i == 0 ? null : "c" + (i - 1), i).withStatus(statuses[i % statuses.length]))
                .toList();
        CommentThread thread = CommentThread.of(ARTICLE_ID, chain);
        ViewOptions options = ViewOptions.forPublic().withGaps(gaps).withDepthCap(2_000);

        assertThat(thread.view(options.withViewer(Viewer.moderator())).count()).isEqualTo(1_000);
        int seen = gaps == GapPolicy.HIDE_SUBTREE ? 0 : 167;
        assertThat(thread.view(options).count()).isEqualTo(seen);
    }
}
