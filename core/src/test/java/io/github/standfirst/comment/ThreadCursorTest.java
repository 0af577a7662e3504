package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.CursorException.Reason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a cursor goes on when what it was cut behind is missing, hidden, erased or taken out of the store. */
class ThreadCursorTest {

    private static final ViewOptions PUBLIC = ViewOptions.forPublic();

    private static CommentThread thread(Comment... comments) {
        return CommentThread.of(ARTICLE_ID, List.of(comments), OrphanPolicy.PLACEHOLDER);
    }

    private static Comment hidden(String id, @Nullable String parent, long second) {
        return comment(id, parent, second).withStatus(CommentStatus.SPAM);
    }

    private static CommentThread without(CommentThread thread, String... ids) {
        Set<String> gone = Set.of(ids);
        List<Comment> left = thread.comments().stream()
                .filter(comment -> !gone.contains(comment.id().value()))
                .toList();
        return CommentThread.of(ARTICLE_ID, left, OrphanPolicy.PLACEHOLDER);
    }

    private static ThreadCursor behind(ThreadView view, String id) {
        int row = view.row(CommentId.of(id)).orElseThrow();
        return requireNonNull(view.page(0, row + 1, NOON).next(), "next");
    }

    private static List<String> ids(ThreadPage page) {
        return page.rows().stream().map(row -> row.id().value()).toList();
    }

    private static List<String> rest(CommentThread thread, ViewOptions options, ThreadCursor cursor) {
        return ids(thread.view(options).page(cursor, PageSize.rows(99), NOON));
    }

    @Test
    void goesOnBelowAMissingComment() {
        CommentThread thread = thread(comment("1", null, 1), comment("2", "x", 2), comment("3", null, 3));
        ThreadView view = thread.view(PUBLIC);
        ThreadPage first = view.page(PageSize.rows(3), NOON);

        assertThat(ids(first)).containsExactly("1", "3", "x");
        assertThat(rest(thread, PUBLIC, requireNonNull(first.next(), "next"))).containsExactly("2");
    }

    @Test
    void comesToAMissingCommentFromTheLastRootThatIsGone() {
        CommentThread thread =
                thread(comment("2", "x", 2), comment("3", null, 3), comment("4", "y", 4), comment("5", null, 5));
        ThreadCursor behind5 = behind(thread.view(PUBLIC), "5");

        assertThat(rest(without(thread, "5"), PUBLIC, behind5)).containsExactly("x", "2", "y", "4");
    }

    @Test
    void passesAMissingCommentThatNothingAnswersAnyMore() {
        CommentThread thread =
                thread(comment("1", null, 9), comment("2", "x", 2), comment("3", "y", 3), comment("4", "z", 1));
        ThreadCursor behind3 = behind(thread.view(PUBLIC), "3");

        assertThat(rest(without(thread, "3"), PUBLIC, behind3)).containsExactly("z", "4");
    }

    /** Else a page would repeat or lose the others, and the place of a placeholder would tell of what is hidden. */
    @ParameterizedTest
    @EnumSource(
            value = CommentStatus.class,
            names = {"APPROVED", "SPAM"})
    void anotherReplyToAMissingCommentMovesNothing(CommentStatus status) {
        CommentThread thread = thread(
                comment("r1", null, 1),
                comment("o2", "m", 2),
                comment("r5", null, 5),
                comment("o8", "m", 8),
                comment("r10", null, 10));
        ViewOptions newest = PUBLIC.withOrder(CommentOrder.NEWEST, CommentOrder.OLDEST);
        CommentThread before = thread.with(comment("o0", "m", 0).withStatus(status));
        CommentThread after = before.with(comment("o20", "m", 20).withStatus(status));
        ThreadCursor behindR5 = behind(thread.view(newest), "r5");
        List<String> shown = status == CommentStatus.SPAM
                ? List.of("r1", "m", "o2", "o8")
                : List.of("r1", "m", "o0", "o2", "o8", "o20");

        assertThat(rest(after, newest, behindR5)).isEqualTo(shown);
        assertThat(rest(after, newest, behind(thread.view(newest), "o2")))
                .isEqualTo(shown.subList(shown.indexOf("o2") + 1, shown.size()));
    }

    @Test
    void findsRepliesPageAndRowOfAMissingComment() {
        ThreadView view = thread(comment("1", null, 1), comment("2", "x", 2), comment("3", "x", 3))
                .view(PUBLIC);
        CommentId x = CommentId.of("x");

        assertThat(view.row(x)).hasValue(1);
        assertThat(view.pageWith(x, PageSize.rows(2), NOON).map(ThreadCursorTest::ids))
                .contains(List.of("1", "x"));
        assertThat(ids(view.replies(x, 9, NOON))).containsExactly("2", "3");
        ThreadCursor behind2 = requireNonNull(view.replies(x, 1, NOON).next(), "next");
        assertThat(ids(view.replies(x, behind2, 9, NOON))).containsExactly("3");
    }

    @ParameterizedTest
    @EnumSource(
            value = GapPolicy.class,
            names = {"PLACEHOLDER", "PROMOTE"})
    void givesMoreRepliesOfACommentThatWasErasedOrHiddenMeanwhile(GapPolicy gaps) {
        ViewOptions options = PUBLIC.withGaps(gaps);
        CommentId id = CommentId.of("1");
        CommentThread thread =
                thread(comment("1", null, 1), comment("2", "1", 2), comment("3", "1", 3), comment("4", "1", 4));
        ThreadCursor behind2 =
                requireNonNull(thread.view(options).replies(id, 1, NOON).next(), "next");

        for (CommentThread changed : List.of(
                thread.erase(List.of(id), NOON, ErasureReason.LEGAL).thread(), thread.with(hidden("1", null, 1)))) {
            ThreadPage more = changed.view(options).replies(id, behind2, 9, NOON);
            assertThat(ids(more)).containsExactly("3", "4");
        }
    }

    @Test
    void tellsArticlesOfOneHashApart() {
        CommentThread thread = CommentThread.of(
                ArticleId.of("BB"),
                List.of(
                        comment("1", null, 1).toBuilder()
                                .article(ArticleId.of("BB"))
                                .build(),
                        comment("2", null, 2).toBuilder()
                                .article(ArticleId.of("BB"))
                                .build()));
        ThreadCursor cursor = behind(thread.view(PUBLIC), "1");
        ThreadView other = CommentThread.of(ArticleId.of("Aa"), List.of()).view(PUBLIC);

        assertThatExceptionOfType(CursorException.class)
                .isThrownBy(() -> other.page(cursor, PageSize.rows(1), NOON))
                .withMessage("cursor is of the thread of another article")
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.OTHER_ARTICLE));
    }

    /** 1 &gt; hidden 2 &gt; 3, 4; 1 &gt; 5; 6: the hidden one has no row, and still tells where to go on. */
    @ParameterizedTest
    @CsvSource({"OLDEST, 3, 4 5 6", "OLDEST, 3 2, 5 4 6", "OLDEST, 3 4 2, 5 6", "NEWEST, 4, 3 6", "NEWEST, 3 4 2, 6"})
    void goesOnBelowWhatHasNoRow(CommentOrder replies, String gone, String rest) {
        ViewOptions options = PUBLIC.withGaps(GapPolicy.PROMOTE).withOrder(CommentOrder.OLDEST, replies);
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        comment("1", null, 1),
                        hidden("2", "1", 20),
                        comment("3", "2", 30),
                        comment("4", "2", 40),
                        comment("5", "1", 50),
                        comment("6", null, 60)));
        String last = gone.substring(0, 1);
        ThreadCursor cursor = behind(thread.view(options), last);
        CommentThread left = CommentThread.of(
                ARTICLE_ID,
                thread.comments().stream()
                        .filter(comment ->
                                !List.of(gone.split(" ")).contains(comment.id().value()))
                        .toList());

        assertThat(rest(left, options, cursor)).containsExactly(rest.split(" "));
    }

    @Test
    void goesOnWhereOfADeepBranchTheLowerHalfIsGone() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            comments.add(comment("c" + i, i == 0 ? null : "c" + (i - 1), i));
            comments.add(comment("s" + i, i == 0 ? null : "c" + (i - 1), 1_000 - i));
        }
        CommentThread thread = CommentThread.of(ARTICLE_ID, comments);
        ThreadCursor deep = behind(thread.view(PUBLIC), "c99");
        List<String> wanted = new ArrayList<>();
        List<Comment> left = new ArrayList<>();
        for (int i = 50; i >= 0; i--) {
            wanted.add("s" + i);
            left.add(comments.get(2 * i + 1));
            left.add(i == 50 ? comments.get(2 * i + 1) : comments.get(2 * i));
        }

        assertThat(rest(CommentThread.of(ARTICLE_ID, left), PUBLIC, deep)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(GapPolicy.class)
    void goesOnBehindAnErasedRootThatWasTakenOutWithItsReply(GapPolicy gaps) {
        ViewOptions options = PUBLIC.withGaps(gaps);
        CommentThread thread = thread(
                        comment("1", null, 1), comment("p", null, 2), comment("q", "p", 3), comment("4", null, 4))
                .erase(List.of(CommentId.of("p")), NOON, ErasureReason.LEGAL)
                .thread();
        ThreadView view = thread.view(options);
        ThreadCursor cursor = behind(view, gaps == GapPolicy.HIDE_SUBTREE ? "1" : "q");

        assertThat(rest(without(thread, "p", "q"), options, cursor)).containsExactly("4");
    }

    /** Neither of spam, nor of an erased comment, nor of one that has the time of what is shown behind it. */
    @ParameterizedTest
    @EnumSource(
            value = GapPolicy.class,
            names = {"PLACEHOLDER", "PROMOTE"})
    void tellsNoTimeOfWhatIsNotShown(GapPolicy gaps) {
        ViewOptions options = PUBLIC.withGaps(gaps);
        CommentThread thread = thread(
                        comment("1", null, 1),
                        hidden("secret", null, 12_345),
                        comment("3", "secret", 50_000),
                        comment("erased", null, 54_321),
                        comment("5", "erased", 55_000),
                        hidden("7same", null, 60_000),
                        comment("7", "7same", 70_000),
                        comment("8", null, 60_000),
                        comment("9", null, 80_000))
                .erase(List.of(CommentId.of("erased")), NOON, ErasureReason.LEGAL)
                .thread();
        ThreadView view = thread.view(options);
        for (String last : List.of("3", "5", "7")) {
            byte[] cursor = Base64.getUrlDecoder().decode(behind(view, last).value());
            for (long second : List.of(12_345L, 54_321L, 60_000L)) {
                long posted = NOON.plusSeconds(second).getEpochSecond();
                assertThat(longs(cursor)).doesNotContain(posted, posted - 1, posted + 1);
            }
            assertThat(rest(without(thread, last), options, behind(view, last)))
                    .isEqualTo(ids(view.page(view.row(CommentId.of(last)).orElseThrow() + 1, 99, NOON)).stream()
                            .filter(id -> without(thread, last)
                                    .view(options)
                                    .row(CommentId.of(id))
                                    .isPresent())
                            .toList());
        }
    }

    private static List<Long> longs(byte[] bytes) {
        List<Long> longs = new ArrayList<>();
        for (int i = 0; i + Long.BYTES <= bytes.length; i++) {
            longs.add(ByteBuffer.wrap(bytes).getLong(i));
        }
        return longs;
    }

    @Test
    void staysShortWhateverTheIdsOfADeepThread() {
        String longId = "\uD800\uDF80".repeat(186);
        List<Comment> chain = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            chain.add(comment(longId + i, i == 0 ? null : longId + (i - 1), i));
        }
        CommentThread thread = CommentThread.of(ARTICLE_ID, chain);
        ThreadCursor cursor = behind(thread.view(PUBLIC), longId + 900);

        assertThat(cursor.value()).hasSizeLessThan(ThreadCursor.MAX_LENGTH);
        assertThat(rest(thread, PUBLIC, cursor)).hasSize(99);
        ThreadCursor ofAShortWay =
                behind(CommentThread.of(ARTICLE_ID, chain.subList(0, 2)).view(PUBLIC), longId + 0);
        assertThat(ofAShortWay.value().length()).isLessThan(cursor.value().length());
    }

    /** Imports have one time for all comments of a day: then ids alone tell the place of a branch that is gone. */
    @ParameterizedTest
    @CsvSource({"17, 36, OLDEST", "17, 36, NEWEST", "100, 36, OLDEST", "2, 764, OLDEST", "2, 764, NEWEST"})
    void goesOnBehindABranchOfIdenticalTimesThatIsGone(int depth, int bytes, CommentOrder order) {
        ViewOptions options = PUBLIC.withOrder(order, order);
        String prefix = bytes == 36 ? "0b0e4e32-9f6c-4b7e-8a10-1f2e3d4c" : "\uD800\uDF80".repeat(187);
        List<Comment> branch = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            branch.add(comment(prefix + (1_000 + i), i == 0 ? null : prefix + (999 + i), 0));
        }
        List<Comment> others = List.of(
                comment(prefix + "0001", null, 0),
                comment(prefix + "5001", null, 0),
                comment(prefix + "5002", null, 0));
        List<Comment> all = new ArrayList<>(others);
        all.addAll(branch);
        ThreadView view = CommentThread.of(ARTICLE_ID, all).view(options);
        ThreadCursor cursor = behind(view, prefix + (999 + depth));

        assertThat(rest(CommentThread.of(ARTICLE_ID, others), options, cursor))
                .isEqualTo(
                        order == CommentOrder.OLDEST
                                ? List.of(prefix + "5001", prefix + "5002")
                                : List.of(prefix + "0001"));
    }

    /** Two hidden comments whose ids have one hash: the replies of the first are not lost. */
    @Test
    void takesNoHiddenCommentForAnother() {
        ViewOptions options = PUBLIC.withGaps(GapPolicy.PROMOTE);
        CommentThread thread = thread(
                hidden("Aa", null, 1),
                hidden("BB", null, 1),
                comment("a1", "Aa", 2),
                comment("a2", "Aa", 3),
                comment("a3", "Aa", 4),
                comment("b1", "BB", 5));

        assertThat(rest(without(thread, "a1"), options, behind(thread.view(options), "a1")))
                .containsExactly("a2", "a3", "b1");
    }

    /** What comes after a hidden comment is not lost with it, however far the next one was. */
    @Test
    void showsWhatCameWhereAHiddenCommentStood() {
        ViewOptions options = PUBLIC.withGaps(GapPolicy.PROMOTE);
        CommentThread thread = thread(
                comment("0", null, -1), hidden("h", null, 0), comment("hr", "h", 1), comment("noon", null, 14_400));
        ThreadCursor cursor = behind(thread.view(options), "hr");
        CommentThread changed = without(thread, "h", "hr").with(comment("now", null, 600));

        assertThat(rest(changed, options, cursor)).containsExactly("now", "noon");
    }

    @Test
    void goesOnBehindHiddenCommentsInARow() {
        ViewOptions options = PUBLIC.withGaps(GapPolicy.PROMOTE);
        CommentThread thread = thread(
                comment("1", null, 1),
                hidden("h2", null, 2),
                comment("a", "h2", 3),
                hidden("h4", null, 4),
                comment("b", "h4", 5),
                hidden("h6", null, 6),
                comment("c", "h6", 7),
                comment("8", null, 8));
        ThreadCursor behindC = behind(thread.view(options), "c");

        assertThat(rest(without(thread, "h6", "c"), options, behindC)).containsExactly("8");
        assertThat(rest(without(thread, "h6", "c", "h4", "b"), options, behindC))
                .containsExactly("8");
        assertThat(rest(without(thread, "h6", "c", "h4", "b", "h2", "a", "1"), options, behindC))
                .containsExactly("8");
    }

    /** Hidden roots name the rows that lead to them: these leave room for the last row, from which the next page goes on. */
    @Test
    void getsOnBelowAHiddenRootWhateverTheIds() {
        String longId = "\uD83D\uDE00".repeat(189);
        CommentThread thread = thread(
                hidden("r1" + longId, null, 1),
                comment("k1", "r1" + longId, 2),
                hidden("r2" + longId, null, 3),
                comment("k2", "r2" + longId, 4),
                hidden("r3" + longId, null, 5),
                hidden("m" + longId, "r3" + longId, 6),
                comment("z", "m" + longId, 7),
                comment("end", null, 8));
        ThreadView view = thread.view(PUBLIC);
        List<String> read = new ArrayList<>();
        ThreadPage page = view.page(PageSize.rows(1), NOON);
        read.addAll(ids(page));
        while (page.next() != null && read.size() < 20) {
            page = view.page(page.next(), PageSize.rows(1), NOON);
            read.addAll(ids(page));
        }

        assertThat(read).isEqualTo(ids(view.page(0, 20, NOON)));
    }

    /** The longest way of the most expensive steps: a cursor that is made can be read. */
    @ParameterizedTest
    @CsvSource({"a, 187", "\u0561, 187", "\uD83D\uDE00, 187", "\uD83D\uDE00, 140", "\u0561, 95", "a, 106"})
    void readsEveryCursorThatItMakes(String letter, int letters) {
        String prefix = letter.repeat(letters);
        List<Comment> comments = new ArrayList<>();
        String parent = null;
        for (int depth = 0; depth < 140; depth++) {
            comments.add(comment(prefix + "s" + depth, parent, 3L * depth));
            comments.add(hidden(prefix + "h" + depth, parent, 3L * depth + 1));
            parent = prefix + "h" + depth;
        }
        comments.add(comment("x", parent, 1_000));
        comments.add(comment("y", parent, 1_001));
        CommentThread thread = CommentThread.of(ARTICLE_ID, comments);
        for (GapPolicy gaps : List.of(GapPolicy.PLACEHOLDER, GapPolicy.PROMOTE)) {
            ThreadCursor cursor = behind(thread.view(PUBLIC.withGaps(gaps)), "x");

            assertThat(cursor.value()).hasSizeLessThanOrEqualTo(ThreadCursor.MAX_LENGTH);
            assertThat(rest(thread, PUBLIC.withGaps(gaps), cursor)).containsExactly("y");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OrphanPolicy.class,
            names = {"PROMOTE", "PLACEHOLDER"})
    void whatArrivesOrIsTakenOutMovesItsRepliesAndNoOthers(OrphanPolicy policy) {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        comment("1", null, 1),
                        comment("2", null, 2),
                        comment("3", null, 3),
                        comment("reply", "late", 20),
                        comment("2a", "2", 21),
                        comment("4", null, 30)),
                policy);
        ThreadCursor behindReply = behind(thread.view(PUBLIC), policy == OrphanPolicy.PROMOTE ? "reply" : "late");
        ThreadCursor behind2a = behind(thread.view(PUBLIC), "2a");
        CommentThread arrived = thread.with(comment("late", null, 0));
        CommentThread taken = CommentThread.of(
                ARTICLE_ID,
                thread.comments().stream()
                        .filter(comment -> !comment.id().value().equals("2"))
                        .toList(),
                policy);

        assertThat(rest(arrived, PUBLIC, behindReply)).doesNotContain("1", "2", "3", "2a");
        assertThat(rest(taken, PUBLIC, behind2a)).contains("3", "4").doesNotContain("1");
    }

    /** The placeholders into which they turn stand behind all roots: what is between was not read. */
    @ParameterizedTest
    @EnumSource(
            value = GapPolicy.class,
            names = {"PLACEHOLDER", "PROMOTE"})
    void losesNothingWhereTwoHiddenCommentsAreTakenOutAndTheirRepliesStay(GapPolicy gaps) {
        ViewOptions options = PUBLIC.withGaps(gaps);
        CommentThread thread = thread(
                comment("0", null, 0),
                hidden("g", null, 1),
                comment("v", "g", 2),
                hidden("h", null, 3),
                comment("w", "h", 4),
                comment("x", null, 5),
                comment("y", null, 6));
        ThreadCursor behindW = behind(thread.view(options), "w");

        assertThat(rest(without(thread, "g", "h"), options, behindW))
                .contains("x", "y")
                .doesNotContain("0");
    }

    /** Each step and each level of one costs time: a made-up cursor has no more of them than one that a page gives. */
    @Test
    void refusesMoreStepsAndFartherRowsThanAreEverTold() {
        CommentId id = CommentId.of("1");
        List<CursorStep> far = List.of(
                new CursorStep.Unseen(List.of(new CursorStep.Witness(id, CursorWay.MAX_UP + 1)), List.of(), null));
        List<CursorStep> many = Collections.nCopies(CursorWay.MAX_STEPS + 2, new CursorStep.Missing(id));

        for (List<CursorStep> path : List.of(far, many)) {
            assertThatExceptionOfType(CursorException.class)
                    .isThrownBy(() -> new CursorContent(1, 1, 0, 0, path).encode())
                    .withMessage("cursor was not made here, or was changed; expected is one of a page");
        }
    }
}
