package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.CursorException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadPagesTest {

    private static final ViewOptions PUBLIC = ViewOptions.forPublic();

    /**
     * <pre>
     * 1
     *   4
     *     6
     *   5
     * 2
     *   7
     * 3
     * </pre>
     */
    private static final CommentThread THREAD = CommentThread.of(
            ARTICLE_ID,
            List.of(
                    comment("1", null, 1),
                    comment("2", null, 2),
                    comment("3", null, 3),
                    comment("4", "1", 4),
                    comment("5", "1", 5),
                    comment("6", "4", 6),
                    comment("7", "2", 7)));

    private static String ids(ThreadPage page) {
        return page.rows().stream().map(row -> row.id().value()).collect(Collectors.joining(" "));
    }

    private static ThreadCursor next(ThreadPage page) {
        return requireNonNull(page.next(), "next");
    }

    private static void assertRefused(Reason reason, String message, ThrowingCallable call) {
        assertThatExceptionOfType(CursorException.class)
                .isThrownBy(call)
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void cutsByRows() {
        ThreadView view = THREAD.view(PUBLIC);
        ThreadPage first = view.page(PageSize.rows(3), NOON);
        ThreadPage second = view.page(next(first), PageSize.rows(3), NOON);
        ThreadPage third = view.page(next(second), PageSize.rows(3), NOON);

        assertThat(ids(first)).isEqualTo("1 4 6");
        assertThat(ids(second)).isEqualTo("5 2 7");
        assertThat(second.first()).isEqualTo(3);
        assertThat(ids(third)).isEqualTo("3");
        assertThat(third.next()).isNull();
    }

    @Test
    void cutsByRootsWithAllThatIsBelowThem() {
        ThreadView view = THREAD.view(PUBLIC.withDepthCap(0));
        ThreadPage first = view.page(PageSize.roots(2), NOON);

        assertThat(ids(first)).isEqualTo("1 4 6 5 2 7");
        assertThat(ids(view.page(next(first), PageSize.roots(2), NOON))).isEqualTo("3");
        assertThat(ids(view.page(PageSize.roots(3), NOON))).isEqualTo("1 4 6 5 2 7 3");
        assertThat(view.page(PageSize.roots(3), NOON).next()).isNull();
    }

    @Test
    void givesMoreRepliesOfOneComment() {
        ThreadView view = THREAD.view(PUBLIC);
        ThreadPage first = view.replies(CommentId.of("1"), 2, NOON);
        ThreadPage second = view.replies(CommentId.of("1"), next(first), 2, NOON);

        assertThat(ids(first)).isEqualTo("4 6");
        assertThat(ids(second)).isEqualTo("5");
        assertThat(second.next()).isNull();
        assertThat(ids(view.replies(CommentId.of("3"), 2, NOON))).isEmpty();
        assertThat(ids(view.replies(CommentId.of("99"), 2, NOON))).isEmpty();
        assertRefused(
                Reason.ELSEWHERE,
                "cursor points elsewhere than below the comment",
                () -> view.replies(CommentId.of("2"), next(first), 2, NOON));
    }

    @Test
    void knowsWhereACommentStands() {
        ThreadView view = THREAD.view(PUBLIC);

        assertThat(view.row(CommentId.of("2"))).hasValue(4);
        assertThat(view.row(CommentId.of("99"))).isEmpty();
        assertThat(view.pageWith(CommentId.of("7"), PageSize.rows(3), NOON).map(ThreadPagesTest::ids))
                .contains("5 2 7");
        assertThat(view.pageWith(CommentId.of("7"), PageSize.roots(1), NOON).map(ThreadPagesTest::ids))
                .contains("2 7");
        assertThat(view.pageWith(CommentId.of("7"), PageSize.roots(2), NOON).map(ThreadPagesTest::ids))
                .contains("1 4 6 5 2 7");
        assertThat(view.pageWith(CommentId.of("3"), PageSize.roots(2), NOON).map(ThreadPagesTest::ids))
                .contains("3");
        assertThat(view.pageWith(CommentId.of("1"), PageSize.roots(2), NOON).map(ThreadPagesTest::ids))
                .contains("1 4 6 5 2 7");
        assertThat(view.pageWith(CommentId.of("99"), PageSize.rows(3), NOON)).isEmpty();
    }

    @Test
    void findsNoRowOfWhatIsHidden() {
        CommentThread hidden = THREAD.with(comment("5", "1", 5).withStatus(CommentStatus.SPAM));

        assertThat(hidden.view(PUBLIC).row(CommentId.of("5"))).isEmpty();
        assertThat(hidden.view(PUBLIC).row(CommentId.of("2"))).hasValue(3);
    }

    @Test
    void pageSizeIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageSize.rows(0))
                .withMessage("count is 0; expected is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREAD.view(PUBLIC).replies(CommentId.of("1"), 0, NOON))
                .withMessage("size is 0; expected is at least 1");
    }

    @Test
    void goesOnBehindWhatWasErasedHiddenOrTakenOutMeanwhile() {
        ThreadCursor behind6 = next(THREAD.view(PUBLIC).page(PageSize.rows(3), NOON));
        List<CommentId> branch = List.of(CommentId.of("1"), CommentId.of("4"), CommentId.of("6"));
        CommentThread erased = THREAD.erase(branch, NOON, ErasureReason.LEGAL).thread();
        CommentThread hidden = THREAD.withAll(THREAD.comments().stream()
                .filter(comment -> branch.contains(comment.id()))
                .map(comment -> ((Comment.Posted) comment).withStatus(CommentStatus.REJECTED))
                .toList());
        CommentThread gone = CommentThread.of(
                ARTICLE_ID,
                THREAD.comments().stream()
                        .filter(comment -> !comment.id().value().matches("[46]"))
                        .toList());

        for (CommentThread changed : List.of(erased, hidden, gone)) {
            ThreadPage page = changed.view(PUBLIC).page(behind6, PageSize.rows(9), NOON);
            assertThat(ids(page)).isEqualTo("5 2 7 3");
        }
    }

    /** Of the cursor's whole branch nothing is left: the times on the way still tell where to go on. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesOnWhereTheBranchWouldStand(boolean newestFirst) {
        ViewOptions options = newestFirst ? PUBLIC.withOrder(CommentOrder.NEWEST, CommentOrder.NEWEST) : PUBLIC;
        ThreadView view = THREAD.view(options);
        int lastOf2 = view.row(CommentId.of("7")).orElseThrow();
        ThreadCursor behind7 = next(view.page(0, lastOf2 + 1, NOON));
        CommentThread without2 = CommentThread.of(
                ARTICLE_ID,
                THREAD.comments().stream()
                        .filter(comment -> !comment.id().value().matches("[27]"))
                        .toList());

        assertThat(ids(without2.view(options).page(behind7, PageSize.rows(9), NOON)))
                .isEqualTo(newestFirst ? "1 5 4 6" : "3");
    }

    @Test
    void readsOneSnapshotInOtherOrders() {
        ViewOptions options = PUBLIC.withOrder(CommentOrder.MOST_REACTED, CommentOrder.OLDEST);
        ThreadPage first = THREAD.view(options).page(PageSize.rows(3), NOON);

        assertThat(ids(THREAD.view(options).page(next(first), PageSize.rows(3), NOON)))
                .isEqualTo("5 2 7");
        CommentThread changed = THREAD.with(comment("3", null, 3).withReaction("like"));
        assertRefused(
                Reason.STALE,
                "the view has changed since the page of the cursor; expected is a new beginning",
                () -> changed.view(options).page(next(first), PageSize.rows(3), NOON));
    }

    /** A snapshot is told by more than the hash of strings, which is the same for these. */
    @Test
    void refusesTheCursorOfAViewInWhichIdsOfOneHashHaveChangedPlaces() {
        ViewOptions options = PUBLIC.withOrder(CommentOrder.MOST_REACTED, CommentOrder.OLDEST);
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(comment("Aa", null, 1).withReaction("like"), comment("BB", null, 2), comment("C", null, 3)));
        ThreadCursor cursor = next(thread.view(options).page(PageSize.rows(1), NOON));
        CommentThread changed =
                thread.with(comment("BB", null, 2).withReaction("like").withReaction("like"));

        assertRefused(
                Reason.STALE,
                "the view has changed since the page of the cursor; expected is a new beginning",
                () -> changed.view(options).page(cursor, PageSize.rows(1), NOON));
    }

    /** Else their number in front would tell where a hidden comment stands in time. */
    @Test
    void answersForAHiddenCommentWithoutARowAsForOneThatIsNotThere() {
        ThreadView view =
                THREAD.with(comment("5", "1", 5).withStatus(CommentStatus.SPAM)).view(PUBLIC);
        ThreadCursor behind4 = next(view.replies(CommentId.of("1"), 1, NOON));

        assertThat(view.replies(CommentId.of("5"), 2, NOON)).isEqualTo(view.replies(CommentId.of("99"), 2, NOON));
        assertThat(view.replies(CommentId.of("5"), behind4, 2, NOON))
                .isEqualTo(view.replies(CommentId.of("99"), behind4, 2, NOON));
    }

    @Test
    void refusesRowsThatStandBelowNone() {
        ThreadPage page = THREAD.view(PUBLIC).page(PageSize.rows(3), NOON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreadPage(
                        page.article(),
                        page.summary(),
                        0,
                        List.of(page.rows().get(0), page.rows().get(2)),
                        null))
                .withMessage("depth of row 1 is 2; expected is at most 1, one more than that of the row before it");
        ThreadRow deepest = new ThreadRow.Placeholder(
                CommentId.of("p"), ThreadRow.Placeholder.Reason.MISSING, Integer.MAX_VALUE, true, false);
        assertThat(new ThreadPage(page.article(), page.summary(), 0, List.of(deepest, deepest), null).rows())
                .containsExactly(deepest, deepest);
    }

    @Test
    void refusesCursorsOfOtherThreadsAndOrders() {
        ThreadCursor cursor = next(THREAD.view(PUBLIC).page(PageSize.rows(3), NOON));
        ArticleId other = ArticleId.of("a2");

        assertRefused(
                Reason.OTHER_ARTICLE,
                "cursor is of the thread of another article",
                () -> CommentThread.of(other, List.of()).view(PUBLIC).page(cursor, PageSize.rows(3), NOON));
        assertRefused(
                Reason.OTHER_ORDER,
                "cursor is of a view in another order",
                () -> THREAD.view(PUBLIC.withOrder(CommentOrder.NEWEST, CommentOrder.OLDEST))
                        .page(cursor, PageSize.rows(3), NOON));
    }

    /** Somebody turns bits in the address: never another page by accident, never another exception. */
    @Test
    void refusesEveryCursorThatWasChanged() {
        String cursor = next(THREAD.view(PUBLIC).page(PageSize.rows(3), NOON)).value();
        Random random = new Random(7);
        List<String> tampered = new ArrayList<>(List.of("", "A", "====", "not a cursor", "\u0561", cursor + "A"));
        IntStream.range(0, cursor.length()).forEach(length -> tampered.add(cursor.substring(0, length)));
        for (int i = 0; i < 2_000; i++) {
            char[] letters = cursor.toCharArray();
            int at = random.nextInt(letters.length);
            letters[at] = "ABCDEFabcdef0123456789-_".charAt(random.nextInt(24));
            tampered.add(new String(letters));
        }
        tampered.add(Base64.getUrlEncoder().encodeToString(new byte[5_000]));
        tampered.add("A".repeat(10_000_000));
        tampered.removeIf(cursor::equals);
        for (String text : tampered) {
            assertRefused(
                    Reason.MALFORMED,
                    "cursor was not made here, or was changed; expected is one of a page",
                    () -> ThreadCursor.parse(text));
        }
    }

    @Test
    void cursorsStayShortInDeepThreadsOfLongIds() {
        String longId = "\u0561".repeat(185);
        List<Comment> chain = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            chain.add(comment(longId + i, i == 0 ? null : longId + (i - 1), i));
        }
        ThreadView view = CommentThread.of(ARTICLE_ID, chain).view(PUBLIC);
        ThreadPage page = view.page(0, 900, NOON);

        assertThat(next(page).value()).hasSizeLessThan(ThreadCursor.MAX_LENGTH).matches("[A-Za-z0-9_-]+");
        assertThat(view.page(next(page), PageSize.rows(1_000), NOON).rows()).hasSize(100);
    }

    /** A cursor travels through addresses and logs: what its page did not show is not in it. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void cursorsTellNothingThatIsNotShown(
            @ForAll("threads") CommentThread thread,
            @ForAll("options") ViewOptions options,
            @ForAll("sizes") int size) {
        ThreadView view = thread.view(options);
        Set<String> shown = view.rows().stream().map(row -> row.id().value()).collect(Collectors.toSet());
        ThreadPage page = view.page(PageSize.rows(size), NOON);
        while (page.next() != null) {
            ThreadCursor cursor = page.next();
            String bytes = new String(Base64.getUrlDecoder().decode(cursor.value()), StandardCharsets.ISO_8859_1);
            for (Comment comment : thread.comments()) {
                if (!shown.contains(comment.id().value())) {
                    assertThat(bytes).doesNotContain(comment.id().value());
                }
            }
            page = view.page(cursor, PageSize.rows(size), NOON);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pagesTogetherAreTheView(
            @ForAll("threads") CommentThread thread,
            @ForAll("options") ViewOptions options,
            @ForAll("sizes") int size) {
        ThreadView view = thread.view(options);
        for (PageSize by : List.of(PageSize.rows(size), PageSize.roots(size))) {
            List<CommentId> read = new ArrayList<>();
            ThreadPage page = view.page(by, NOON);
            page.rows().forEach(row -> read.add(row.id()));
            while (page.next() != null) {
                page = view.page(page.next(), by, NOON);
                page.rows().forEach(row -> read.add(row.id()));
            }
            assertThat(read).isEqualTo(view.rows().stream().map(ThreadRow::id).toList());
        }
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 4);
    }

    @Provide
    Arbitrary<ViewOptions> options() {
        Arbitrary<CommentOrder> orders = Arbitraries.of(CommentOrder.class);
        return Combinators.combine(Arbitraries.of(GapPolicy.class), orders, orders, Arbitraries.of(true, false))
                .as((gaps, roots, replies, pinned) -> {
                    ViewOptions options = PUBLIC.withGaps(gaps).withOrder(roots, replies);
                    return pinned ? options.withPinnedFirst() : options;
                });
    }

    /** Comment n of 12 answers one of those before it, or none; a third is hidden. */
    @Provide
    Arbitrary<CommentThread> threads() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 11);
        Arbitrary<CommentStatus> statuses =
                Arbitraries.of(CommentStatus.APPROVED, CommentStatus.APPROVED, CommentStatus.HELD);
        return Combinators.combine(places.list().ofSize(12), statuses.list().ofSize(12))
                .as((parents, decided) -> {
                    List<Comment> comments = new ArrayList<>();
                    for (int i = 0; i < 12; i++) {
                        String parent = parents.get(i) < i ? "c" + (20 + parents.get(i)) : null;
                        comments.add(comment("c" + (20 + i), parent, i * 10L)
                                .withStatus(decided.get(i))
                                .withPinned(parents.get(i) % 5 == 0));
                    }
                    return CommentThread.of(ARTICLE_ID, comments);
                });
    }
}
