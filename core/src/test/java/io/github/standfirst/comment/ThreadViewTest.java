package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.Samples;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.comment.ThreadRow.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThreadViewTest {

    private static final ViewOptions PUBLIC = ViewOptions.forPublic();

    /**
     * <pre>
     * 1
     *   2 held
     *     3
     *       4
     *     5 spam
     * 6 erased
     *   7
     *     8 rejected
     * 9 trashed
     *   10 pending
     * 11
     * </pre>
     */
    private static final CommentThread THREAD = CommentThread.of(
            ARTICLE_ID,
            List.of(
                    comment("1", null, 1),
                    with("2", "1", CommentStatus.HELD),
                    comment("3", "2", 3),
                    comment("4", "3", 4),
                    with("5", "2", CommentStatus.SPAM),
                    comment("6", null, 6).erase(NOON.plusSeconds(60), ErasureReason.BY_STAFF),
                    comment("7", "6", 7),
                    with("8", "7", CommentStatus.REJECTED),
                    with("9", null, CommentStatus.TRASHED),
                    with("10", "9", CommentStatus.PENDING),
                    comment("11", null, 11)));

    private static Comment with(String id, @Nullable String parent, CommentStatus status) {
        return comment(id, parent, Long.parseLong(id)).toBuilder()
                .status(status)
                .build();
    }

    private static ViewOptions seeing(Set<CommentStatus> statuses) {
        return PUBLIC.withViewer(new Viewer(statuses, null, Set.of()));
    }

    /** Rows as lines: two spaces for each level, the number of a root, the id, and why a place is kept. */
    private static String lines(List<ThreadRow> rows) {
        List<String> lines = new ArrayList<>();
        for (ThreadRow row : rows) {
            String told = row instanceof Placeholder placeholder
                    ? "(" + placeholder.reason() + ") " + row.id()
                    : number((Shown) row) + row.id();
            lines.add("  ".repeat(row.depth()) + told);
        }
        return String.join("\n", lines);
    }

    private static String number(Shown shown) {
        return shown.number() == 0 ? "" : "#" + shown.number() + " ";
    }

    @Test
    void keepsThePlacesOfWhatIsNotSeenAboveWhatIs() {
        ThreadView view = THREAD.view(PUBLIC);

        assertThat(lines(view.rows())).isEqualTo("""
                #1 1
                  (HIDDEN) 2
                    3
                      4
                (ERASED) 6
                  7
                #2 11""");
        assertThat(view.count()).isEqualTo(5);
        assertThat(view).hasToString("ThreadView[article=a1, 5 comments, 7 rows]");
    }

    @Test
    void movesRepliesUpToWhereTheHiddenStood() {
        ThreadView view = THREAD.view(PUBLIC.withGaps(GapPolicy.PROMOTE));

        assertThat(lines(view.rows())).isEqualTo("""
                #1 1
                  3
                    4
                #2 7
                #3 11""");
        assertThat(view.count()).isEqualTo(5);
    }

    @Test
    void hidesWhatIsBelowTheHidden() {
        ThreadView view = THREAD.view(PUBLIC.withGaps(GapPolicy.HIDE_SUBTREE));

        assertThat(lines(view.rows())).isEqualTo("""
                #1 1
                #2 11""");
        assertThat(view.count()).isEqualTo(2);
    }

    /** What is below the spam is hidden with it, so that nothing is left of what the missing one is kept for. */
    @Test
    void keepsNoPlaceOfAMissingCommentBelowWhichAllIsHidden() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(with("2", "x", CommentStatus.SPAM), comment("3", "2", 3), comment("4", null, 4)),
                OrphanPolicy.PLACEHOLDER);

        assertThat(lines(thread.view(PUBLIC.withGaps(GapPolicy.HIDE_SUBTREE)).rows()))
                .isEqualTo("#1 4");
        assertThat(lines(thread.view(PUBLIC).rows())).isEqualTo("""
                #1 4
                (MISSING) x
                  (HIDDEN) 2
                    3""");
    }

    @Test
    void movesRepliesUpOverSeveralLevels() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        with("1", null, CommentStatus.SPAM),
                        with("2", "1", CommentStatus.SPAM),
                        comment("3", "2", 3),
                        with("4", "3", CommentStatus.SPAM),
                        comment("5", "4", 5),
                        comment("6", "2", 6)));

        assertThat(lines(thread.view(PUBLIC.withGaps(GapPolicy.PROMOTE)).rows()))
                .isEqualTo("""
                #1 3
                  5
                #2 6""");
    }

    @Test
    void showsModeratorsWhatTheyAskFor() {
        ViewOptions moderators =
                PUBLIC.withViewer(Viewer.moderator()).withDepthCap(9).withRepliesClosed();

        assertThat(lines(THREAD.view(moderators).rows())).isEqualTo("""
                #1 1
                  2
                    3
                      4
                    5
                (ERASED) 6
                  7
                    8
                #2 9
                  10
                #3 11""");
        assertThat(THREAD.view(moderators).rows())
                .filteredOn(row -> row instanceof Shown)
                .allMatch(row -> !((Shown) row).canReply());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | #1 1/(HIDDEN) 2/3/4/(ERASED) 6/7/#2 11
            1 | #1 1/  (HIDDEN) 2/  3/  4/(ERASED) 6/  7/#2 11
            2 | #1 1/  (HIDDEN) 2/    3/    4/(ERASED) 6/  7/#2 11
            """)
    void showsDeeperRepliesAtTheCap(int cap, String lines) {
        ThreadView view = THREAD.view(PUBLIC.withDepthCap(cap));

        assertThat(lines(view.rows()).replace('\n', '/')).isEqualTo(lines);
        assertThat(view.rows())
                .filteredOn(row -> row.id().equals(CommentId.of("4")))
                .allMatch(
                        row -> CommentId.of("3").equals(((Shown) row).comment().parent()));
    }

    @Test
    void tellsWhetherTheViewerMayReply() {
        assertThat(THREAD.view(PUBLIC).rows().get(0))
                .isEqualTo(new Shown(comment("1", null, 1), 0, 1, false, 2, false, true));
        assertThat(THREAD.view(PUBLIC.withRepliesClosed()).rows().get(0))
                .isEqualTo(new Shown(comment("1", null, 1), 0, 1, false, 2, false, false));
    }

    /** A status that is not asked for is not seen, whichever it is. */
    @ParameterizedTest
    @EnumSource(CommentStatus.class)
    void showsTheStatusesThatAreAskedFor(CommentStatus status) {
        CommentThread thread = CommentThread.of(ARTICLE_ID, List.of(with("1", null, status)));

        assertThat(thread.view(PUBLIC).count()).isEqualTo(status == CommentStatus.APPROVED ? 1 : 0);
        assertThat(thread.view(seeing(Set.of(status)).withGaps(GapPolicy.PROMOTE))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void summaryHasTheCountAndTheLatestOfWhatIsShown() {
        assertThat(THREAD.view(PUBLIC).summary(NOON)).isEqualTo(new ThreadSummary(5, NOON.plusSeconds(11), NOON));
        assertThat(CommentThread.of(ARTICLE_ID, THREAD.subtree(CommentId.of("9")))
                        .view(PUBLIC)
                        .summary(NOON))
                .isEqualTo(new ThreadSummary(0, null, NOON));
    }

    @Test
    void latestNeedNotBeTheLastRow() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID, List.of(comment("1", null, 1), comment("2", "1", 9), comment("3", null, 5)));

        assertThat(thread.view(PUBLIC).summary(NOON).latest()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void pagesAreSlices() {
        ThreadView view = THREAD.view(PUBLIC);

        assertThat(lines(view.page(2, 3, NOON).rows())).isEqualTo("""
                    3
                      4
                (ERASED) 6""");
        assertThat(view.page(2, 3, NOON).more()).isTrue();
        assertThat(view.page(4, 3, NOON))
                .isEqualTo(new ThreadPage(
                        ARTICLE_ID, view.summary(NOON), 4, view.rows().subList(4, 7), null));
        assertThat(view.page(0, Integer.MAX_VALUE, NOON))
                .isEqualTo(new ThreadPage(ARTICLE_ID, view.summary(NOON), 0, view.rows(), null));
        assertThat(view.page(7, 1, NOON)).isEqualTo(new ThreadPage(ARTICLE_ID, view.summary(NOON), 7, List.of(), null));
        assertThat(view.page(Integer.MAX_VALUE, Integer.MAX_VALUE, NOON))
                .isEqualTo(new ThreadPage(ARTICLE_ID, view.summary(NOON), 7, List.of(), null));
    }

    @Test
    void tellsWhatIsBelowARowAndWhetherThePageHasIt() {
        ThreadView view = THREAD.view(PUBLIC);

        assertThat(view.rows().stream().map(ThreadRow::last))
                .containsExactly(false, true, true, true, false, true, true);
        assertThat(view.page(0, 3, NOON).rows().stream().map(ThreadRow::more)).containsExactly(true, true, true);
        assertThat(view.page(0, 4, NOON).rows().stream().map(ThreadRow::more))
                .containsExactly(false, false, false, false);
        assertThat(view.rows())
                .filteredOn(row -> row instanceof Shown)
                .map(row -> ((Shown) row).replies())
                .containsExactly(2, 1, 0, 0, 0);
    }

    @Test
    void pagesHaveAPlaceAndASize() {
        ThreadView view = THREAD.view(PUBLIC);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.page(-1, 1, NOON))
                .withMessage("first is -1; expected is at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.page(0, 0, NOON))
                .withMessage("size is 0; expected is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreadPage(ARTICLE_ID, view.summary(NOON), -1, List.of(), null))
                .withMessage("first is -1; expected is at least 0");
    }

    @Test
    void rowsHaveDepthsAndNumbersFromZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shown(Samples.comment(), -1, 0, true, 0, false, true))
                .withMessage("depth is -1; expected is at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shown(Samples.comment(), 0, -1, true, 0, false, true))
                .withMessage("number is -1; expected is at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shown(Samples.comment(), 0, 0, true, -1, false, true))
                .withMessage("replies is -1; expected is at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placeholder(Samples.COMMENT_ID, Placeholder.Reason.HIDDEN, -1, true, false))
                .withMessage("depth is -1; expected is at least 0");
    }

    @Test
    void givesOutNothingThatCanBeChanged() {
        ThreadView view = THREAD.view(PUBLIC);

        assertThat(view.article()).isEqualTo(ARTICLE_ID);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> view.rows().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> view.page(0, 2, NOON).rows().remove(0));
    }

    @Test
    void optionsCopyTheirStatuses() {
        Set<CommentStatus> statuses = new HashSet<>(Set.of(CommentStatus.APPROVED));
        ViewOptions options = seeing(statuses);
        statuses.add(CommentStatus.SPAM);

        assertThat(options).isEqualTo(PUBLIC);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> options.viewer().statuses().add(CommentStatus.SPAM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLIC.withDepthCap(-1))
                .withMessage("depthCap is -1; expected is at least 0");
        assertThatNullPointerException()
                .isThrownBy(() -> seeing(new HashSet<>(Arrays.asList(Samples.absent(CommentStatus.class)))));
    }

    /** The number printed is the number of comments printed, whatever is hidden, erased or cut. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void countIsTheNumberOfRowsShown(@ForAll("threads") CommentThread thread, @ForAll("options") ViewOptions options) {
        ThreadView view = thread.view(options);
        List<Shown> shown = view.rows().stream()
                .filter(row -> row instanceof Shown)
                .map(row -> (Shown) row)
                .toList();

        assertThat(view.count()).isEqualTo(shown.size());
        assertThat(view.summary(NOON).count()).isEqualTo(shown.size());
        assertThat(shown)
                .allMatch(row ->
                        options.viewer().statuses().contains(row.comment().status()));
        assertThat(shown.stream().map(Shown::number).filter(number -> number > 0))
                .isEqualTo(
                        numbersTo(shown.stream().filter(row -> row.number() > 0).count()));
    }

    private static List<Integer> numbersTo(long count) {
        return IntStream.rangeClosed(1, (int) count).boxed().toList();
    }

    /** Each row is at most one deeper than the one before it, and no placeholder stands above nothing. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rowsAreATree(@ForAll("threads") CommentThread thread, @ForAll("options") ViewOptions options) {
        List<ThreadRow> rows = thread.view(options.withDepthCap(100)).rows();

        int above = -1;
        for (ThreadRow row : rows) {
            assertThat(row.depth()).isBetween(0, above + 1);
            above = row.depth();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Placeholder) {
                assertThat(options.gaps()).isEqualTo(GapPolicy.PLACEHOLDER);
                assertThat(i + 1).isLessThan(rows.size());
                assertThat(rows.get(i + 1).depth()).isEqualTo(rows.get(i).depth() + 1);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onlyHidingSubtreesHidesWhatIsVisible(
            @ForAll("threads") CommentThread thread, @ForAll("options") ViewOptions options) {
        long visible = thread.comments().stream()
                .filter(comment -> comment instanceof Comment.Posted posted
                        && options.viewer().statuses().contains(posted.status()))
                .count();

        assertThat(thread.view(options.withGaps(GapPolicy.PLACEHOLDER)).count()).isEqualTo((int) visible);
        assertThat(thread.view(options.withGaps(GapPolicy.PROMOTE)).count()).isEqualTo((int) visible);
        assertThat(thread.view(options.withGaps(GapPolicy.HIDE_SUBTREE)).count())
                .isLessThanOrEqualTo((int) visible);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pagesCoverAllRowsOnce(
            @ForAll("threads") CommentThread thread,
            @ForAll("options") ViewOptions options,
            @ForAll("sizes") int size) {
        ThreadView view = thread.view(options);
        List<ThreadRow> rows = new ArrayList<>();
        ThreadPage page = view.page(0, size, NOON);
        rows.addAll(page.rows());
        while (page.more()) {
            assertThat(page.rows()).hasSize(size);
            page = view.page(page.first() + size, size, NOON);
            rows.addAll(page.rows());
        }

        assertThat(lines(rows)).isEqualTo(lines(view.rows()));
    }

    /** Comment n of 12 answers one of those before it, or none. */
    @Provide
    Arbitrary<CommentThread> threads() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 11);
        return Combinators.combine(
                        places.list().ofSize(12),
                        Arbitraries.of(CommentStatus.class)
                                .injectNull(0.2)
                                .list()
                                .ofSize(12))
                .as(ThreadViewTest::thread);
    }

    private static CommentThread thread(List<Integer> places, List<CommentStatus> statuses) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String parent = places.get(i) < i ? "c" + places.get(i) : null;
            Comment.Posted posted = comment("c" + i, parent, i);
            CommentStatus status = statuses.get(i);
            comments.add(
                    status == null
                            ? posted.erase(NOON.plusSeconds(60), ErasureReason.UNKNOWN)
                            : posted.toBuilder().status(status).build());
        }
        return CommentThread.of(ARTICLE_ID, comments);
    }

    @Provide
    Arbitrary<ViewOptions> options() {
        Arbitrary<CommentOrder> orders = Arbitraries.of(CommentOrder.class);
        return Combinators.combine(
                        Arbitraries.of(CommentStatus.class).set(),
                        Arbitraries.of(GapPolicy.class),
                        Arbitraries.integers().between(0, 4),
                        orders,
                        orders,
                        Arbitraries.of(true, false))
                .as((statuses, gaps, cap, roots, replies, pinned) -> {
                    ViewOptions options =
                            seeing(statuses).withGaps(gaps).withDepthCap(cap).withOrder(roots, replies);
                    return pinned ? options.withPinnedFirst() : options;
                });
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 5);
    }
}
