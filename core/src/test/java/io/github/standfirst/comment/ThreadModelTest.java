package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.ThreadSummary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views, pages and cursors against {@link ThreadModel}: all options, all statuses, orphans, circles and tombstones. */
class ThreadModelTest {

    private static final String ACCOUNT = "sam-7";

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static CommentThread thread(Random random) {
        int size = 1 + random.nextInt(14);
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            comments.add(anyComment(random, "c" + (10 + i), i, size));
        }
        Collections.shuffle(comments, random);
        return CommentThread.of(
                ARTICLE_ID, comments, random.nextBoolean() ? OrphanPolicy.PLACEHOLDER : OrphanPolicy.PROMOTE);
    }

    private static Comment anyComment(Random random, String id, int number, int size) {
        String parent = switch (random.nextInt(8)) {
            case 0, 1 -> null;
            case 2 -> "missing" + random.nextInt(2);
            case 3 -> "c" + (10 + random.nextInt(size));
            default -> number == 0 ? null : "c" + (10 + random.nextInt(number));
        };
        CommentStatus status = random.nextBoolean() ? CommentStatus.APPROVED : any(random, CommentStatus.values());
        Comment.Posted posted = comment(id, parent, random.nextInt(8)).toBuilder()
                .status(status)
                .kind(random.nextInt(4) == 0 ? any(random, CommentKind.values()) : CommentKind.COMMENT)
                .pinned(random.nextInt(4) == 0)
                .reactions(random.nextBoolean() ? Map.of() : Map.of("like", 1 + random.nextInt(3)))
                .commenter(new Commenter("Sam", null, random.nextBoolean() ? ACCOUNT : null, CommenterRole.READER))
                .build();
        return random.nextInt(6) == 0 ? posted.erase(NOON, ErasureReason.LEGAL) : posted;
    }

    private static ViewOptions options(Random random) {
        Viewer viewer = switch (random.nextInt(4)) {
            case 0 -> Viewer.everybody();
            case 1 -> Viewer.account(ACCOUNT);
            case 2 -> Viewer.moderator();
            default -> Viewer.writerOf(List.of(CommentId.of("c11"), CommentId.of("c13")));
        };
        return new ViewOptions(
                viewer,
                random.nextInt(3) == 0 ? EnumSet.of(CommentKind.COMMENT) : EnumSet.allOf(CommentKind.class),
                random.nextBoolean() ? EnumSet.of(CommentKind.COMMENT) : EnumSet.allOf(CommentKind.class),
                any(random, GapPolicy.values()),
                random.nextInt(5),
                any(random, CommentOrder.values()),
                any(random, CommentOrder.values()),
                random.nextInt(3) == 0,
                random.nextInt(4) != 0);
    }

    @Property(tries = 3_000)
    void viewsAreThoseOfTheModel(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread(random);
        ViewOptions options = options(random);
        ThreadView view = thread.view(options);
        List<ThreadRow> rows = ThreadModel.rows(thread, options);
        List<Comment.Posted> counted = rows.stream()
                .filter(ThreadRow.Shown.class::isInstance)
                .map(row -> ((ThreadRow.Shown) row).comment())
                .filter(comment -> options.counted().contains(comment.kind()))
                .toList();

        assertThat(view.rows()).isEqualTo(rows);
        assertThat(view.summary(NOON))
                .isEqualTo(new ThreadSummary(
                        counted.size(),
                        counted.stream()
                                .map(comment -> comment.posted().at())
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        NOON));
    }

    @Property(tries = 2_000)
    void pagesTogetherAreTheRowsOfTheModel(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread(random);
        ViewOptions options = options(random);
        ThreadView view = thread.view(options);
        List<ThreadRow> rows = ThreadModel.rows(thread, options);
        Set<String> hidden = thread.comments().stream()
                .map(comment -> comment.id().value())
                .filter(id -> rows.stream().noneMatch(row -> row.id().value().equals(id)))
                .collect(Collectors.toSet());

        for (PageSize size : List.of(PageSize.rows(1 + random.nextInt(4)), PageSize.roots(1 + random.nextInt(3)))) {
            List<ThreadRow> read = new ArrayList<>();
            ThreadPage page = view.page(size, NOON);
            read.addAll(page.rows());
            while (page.next() != null && read.size() <= rows.size()) {
                byte[] cursor = Base64.getUrlDecoder().decode(page.next().value());
                String said = new String(cursor, StandardCharsets.ISO_8859_1);
                assertThat(hidden).noneMatch(said::contains);
                page = view.page(page.next(), size, NOON);
                read.addAll(page.rows());
            }
            assertThat(read)
                    .usingElementComparator((one, other) -> sameButMore(one, other) ? 0 : 1)
                    .isEqualTo(rows);
        }
    }

    /** Whether more is below is a matter of the page. */
    private static boolean sameButMore(ThreadRow one, ThreadRow other) {
        return withoutMore(one).equals(withoutMore(other));
    }

    private static ThreadRow withoutMore(ThreadRow row) {
        return row instanceof ThreadRow.Shown shown
                ? new ThreadRow.Shown(
                        shown.comment(),
                        shown.depth(),
                        shown.number(),
                        shown.last(),
                        shown.replies(),
                        false,
                        shown.canReply())
                : new ThreadRow.Placeholder(
                        row.id(), ((ThreadRow.Placeholder) row).reason(), row.depth(), row.last(), false);
    }

    @Property(tries = 1_000)
    void repliesOfEachRowAreWhatStandsBelowIt(@ForAll long seed) {
        Random random = new Random(seed);
        ThreadView view = thread(random).view(options(random));
        for (ThreadRow row : view.rows()) {
            List<CommentId> read = new ArrayList<>();
            ThreadPage page = view.replies(row.id(), 2, NOON);
            page.rows().forEach(below -> read.add(below.id()));
            while (page.next() != null && read.size() <= view.rows().size()) {
                page = view.replies(row.id(), page.next(), 2, NOON);
                page.rows().forEach(below -> read.add(below.id()));
            }
            int place = view.row(row.id()).orElseThrow();
            List<CommentId> below = view.rows().subList(place + 1, place + 1 + read.size()).stream()
                    .map(ThreadRow::id)
                    .toList();
            assertThat(read).isEqualTo(below);
            assertThat(view.rows().get(place)).isEqualTo(row);
            if (row instanceof ThreadRow.Shown shown) {
                long shownBelow = view.rows().subList(place + 1, place + 1 + read.size()).stream()
                        .filter(ThreadRow.Shown.class::isInstance)
                        .count();
                assertThat(shownBelow).isEqualTo(shown.replies());
            }
        }
    }

    /** What was shown all the time is read once, by rows and by roots, while comments come, change and are erased. */
    @Property(tries = 2_000)
    void losesAndRepeatsNothingInOrdersOfTime(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread(random);
        ViewOptions options = inOrdersOfTime(options(random), random);
        PageSize size = random.nextBoolean() ? PageSize.rows(1 + random.nextInt(4)) : PageSize.roots(1);

        readsOnceWhatIsShownAllTheTime(
                shown(thread, options),
                thread,
                options,
                (view, cursor) -> cursor == null ? view.page(size, NOON) : view.page(cursor, size, NOON),
                (before, number) -> changed(before, random, number));
    }

    /** The same of what answers one comment, which itself may be hidden and erased. */
    @Property(tries = 2_000)
    void losesAndRepeatsNoReplies(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread(random);
        ViewOptions options = inOrdersOfTime(options(random), random);
        CommentId above = any(random, thread).id();
        int size = 1 + random.nextInt(3);

        Set<CommentId> below = new HashSet<>();
        thread.subtree(above).stream().skip(1).forEach(comment -> below.add(comment.id()));

        readsOnceWhatIsShownAllTheTime(
                below,
                thread,
                options,
                (view, cursor) ->
                        cursor == null ? view.replies(above, size, NOON) : view.replies(above, cursor, size, NOON),
                (before, number) -> changed(before, random, number));
    }

    /** The same where a comment with all that answers it is taken out of the thread. */
    @Property(tries = 3_000)
    void losesAndRepeatsNothingWhereBranchesAreTakenOut(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread(random);
        ViewOptions options = inOrdersOfTime(options(random), random);
        PageSize size = random.nextBoolean() ? PageSize.rows(1 + random.nextInt(4)) : PageSize.roots(1);

        readsOnceWhatIsShownAllTheTime(
                shown(thread, options),
                thread,
                options,
                (view, cursor) -> cursor == null ? view.page(size, NOON) : view.page(cursor, size, NOON),
                (before, number) ->
                        random.nextBoolean() ? withoutBranch(before, random) : added(before, random, number));
    }

    /** The same where what was missing arrives and single comments are taken out: but for the replies that this moves. */
    @Property(tries = 3_000)
    void losesAndRepeatsNothingButWhatMoves(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread start = thread(random);
        ViewOptions options = inOrdersOfTime(options(random), random)
                .withViewer(Viewer.moderator())
                .withKinds(Set.of(CommentKind.values()));
        PageSize size = random.nextBoolean() ? PageSize.rows(1 + random.nextInt(4)) : PageSize.roots(1);
        Set<CommentId> moved = new HashSet<>();

        readsOnceWhatIsShownAllTheTime(
                shown(start, options),
                moved,
                start,
                options,
                (view, cursor) -> cursor == null ? view.page(size, NOON) : view.page(cursor, size, NOON),
                (before, number) -> {
                    CommentThread after = movedBy(before, random, number);
                    before.comments().stream()
                            .map(Comment::id)
                            .filter(id ->
                                    !after.contains(id) || !way(before, id).equals(way(after, id)))
                            .forEach(moved::add);
                    return after;
                });
    }

    private static CommentThread movedBy(CommentThread thread, Random random, int number) {
        return switch (random.nextInt(3)) {
            case 0 -> added(thread, random, number);
            case 1 -> {
                String missing = "missing" + random.nextInt(2);
                yield thread.contains(CommentId.of(missing))
                        ? thread
                        : thread.with(comment(missing, null, random.nextInt(8)));
            }
            default -> {
                Comment gone = any(random, thread);
                yield thread.size() == 1
                        ? thread
                        : CommentThread.of(
                                ARTICLE_ID,
                                thread.comments().stream()
                                        .filter(comment -> !comment.equals(gone))
                                        .toList(),
                                thread.orphanPolicy());
            }
        };
    }

    /** What a comment stands below, up to what is missing where that has a place. */
    private static List<String> way(CommentThread thread, CommentId id) {
        List<Comment> above = thread.ancestors(id);
        List<String> way = new ArrayList<>(
                above.stream().map(comment -> comment.id().value()).toList());
        CommentId root = above.isEmpty() ? id : above.get(0).id();
        for (ThreadProblem problem : thread.problems()) {
            if (problem instanceof ThreadProblem.Orphan orphan
                    && orphan.id().equals(root)
                    && thread.orphanPolicy() == OrphanPolicy.PLACEHOLDER) {
                way.add("missing " + orphan.missing());
            }
        }
        return way;
    }

    /** What is hidden and holds no row up could as well not be there: rows, pages and cursors are the same. */
    @Property(tries = 2_000)
    void tellsNothingOfWhatHasNoRow(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread(random);
        ViewOptions options = options(random);
        ThreadView view = thread.view(options);
        Set<CommentId> rows = view.rows().stream().map(ThreadRow::id).collect(Collectors.toSet());
        Set<Comment> pruned = thread.comments().stream()
                .filter(comment -> thread.subtree(comment.id()).stream().noneMatch(below -> rows.contains(below.id())))
                .collect(Collectors.toSet());
        CommentThread left = CommentThread.of(
                ARTICLE_ID,
                thread.comments().stream()
                        .filter(comment -> !pruned.contains(comment))
                        .toList(),
                thread.orphanPolicy());
        Assume.that(thread.problems().containsAll(left.problems()));
        ThreadView other = left.view(options);
        PageSize size = PageSize.rows(1 + random.nextInt(3));

        assertThat(other).isEqualTo(view);
        assertThat(pages(other, size)).isEqualTo(pages(view, size));
        for (Comment comment : thread.comments()) {
            assertThat(other.replies(comment.id(), 2, NOON)).isEqualTo(view.replies(comment.id(), 2, NOON));
        }
    }

    private static List<ThreadPage> pages(ThreadView view, PageSize size) {
        List<ThreadPage> pages = new ArrayList<>();
        ThreadPage page = view.page(size, NOON);
        pages.add(page);
        while (page.next() != null) {
            page = view.page(page.next(), size, NOON);
            pages.add(page);
        }
        return pages;
    }

    private static ViewOptions inOrdersOfTime(ViewOptions options, Random random) {
        CommentOrder[] stable = {CommentOrder.OLDEST, CommentOrder.NEWEST};
        return new ViewOptions(
                options.viewer(),
                options.kinds(),
                options.counted(),
                options.gaps(),
                options.depthCap(),
                any(random, stable),
                any(random, stable),
                false,
                true);
    }

    private static void readsOnceWhatIsShownAllTheTime(
            Set<CommentId> wanted,
            CommentThread start,
            ViewOptions options,
            BiFunction<ThreadView, @Nullable ThreadCursor, ThreadPage> read,
            BiFunction<CommentThread, Integer, CommentThread> change) {
        readsOnceWhatIsShownAllTheTime(wanted, Set.of(), start, options, read, change);
    }

    /** Of those that a change has moved it does not matter. */
    private static void readsOnceWhatIsShownAllTheTime(
            Set<CommentId> wanted,
            Set<CommentId> moved,
            CommentThread start,
            ViewOptions options,
            BiFunction<ThreadView, @Nullable ThreadCursor, ThreadPage> read,
            BiFunction<CommentThread, Integer, CommentThread> change) {
        CommentThread thread = start;
        Set<CommentId> always = new HashSet<>(wanted);
        always.retainAll(shown(thread, options));
        List<CommentId> rows = new ArrayList<>();
        @Nullable ThreadCursor cursor = null;
        int pages = 0;
        do {
            ThreadPage page = read.apply(thread.view(options), cursor);
            page.rows().stream().filter(ThreadRow.Shown.class::isInstance).forEach(row -> rows.add(row.id()));
            cursor = page.next();
            thread = change.apply(thread, pages++);
            always.retainAll(shown(thread, options));
        } while (cursor != null && pages < 100);

        rows.removeIf(moved::contains);
        always.removeAll(moved);
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new HashSet<>(rows)).containsAll(always);
        assertThat(pages).isLessThan(100);
    }

    /** Where replies go round in a circle, one of them would stay and answer what is missing: that moves it. */
    private static CommentThread withoutBranch(CommentThread thread, Random random) {
        if (thread.size() == 0) {
            return thread;
        }
        Set<Comment> branch = new HashSet<>(thread.subtree(any(random, thread).id()));
        CommentThread left = CommentThread.of(
                ARTICLE_ID,
                thread.comments().stream()
                        .filter(comment -> !branch.contains(comment))
                        .toList(),
                thread.orphanPolicy());
        return thread.problems().containsAll(left.problems()) ? left : thread;
    }

    private static Set<CommentId> shown(CommentThread thread, ViewOptions options) {
        return thread.view(options).rows().stream()
                .filter(ThreadRow.Shown.class::isInstance)
                .map(ThreadRow::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static CommentThread changed(CommentThread thread, Random random, int number) {
        Comment one = any(random, thread);
        return switch (random.nextInt(3)) {
            case 0 -> added(thread, random, number);
            case 1 ->
                thread.erase(List.of(one.id()), NOON, ErasureReason.UNKNOWN).thread();
            default ->
                one instanceof Comment.Posted posted
                        ? thread.with(posted.withStatus(any(random, CommentStatus.values())))
                        : thread;
        };
    }

    private static CommentThread added(CommentThread thread, Random random, int number) {
        String parent = switch (random.nextInt(5)) {
            case 0, 1 -> null;
            case 2 -> "missing" + random.nextInt(3);
            default -> thread.size() == 0 ? null : any(random, thread).id().value();
        };
        return thread.with(comment("n" + number, parent, random.nextInt(10))
                .withStatus(random.nextInt(4) == 0 ? CommentStatus.SPAM : CommentStatus.APPROVED));
    }

    private static Comment any(Random random, CommentThread thread) {
        return thread.comments().get(random.nextInt(thread.size()));
    }

    @Property(tries = 1_000)
    void aReplyThatIsErasedLeavesTheOtherRows(@ForAll long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread(random);
        ViewOptions options = options(random);
        CommentId parent = any(random, thread).id();
        Comment.Posted reply = comment("reply", parent.value(), 99);
        CommentThread after = thread.with(reply).with(reply.erase(NOON, ErasureReason.BY_COMMENTER));

        assertThat(after.view(options).rows()).isEqualTo(thread.view(options).rows());
    }

    /** Each status at each of 60 levels, for each viewer: whole rows, the statuses turned on by one each time. */
    @ParameterizedTest
    @EnumSource(GapPolicy.class)
    void standsEveryStatusAtEveryDepth(GapPolicy gaps) {
        CommentStatus[] statuses = CommentStatus.values();
        for (int turn = 0; turn < statuses.length; turn++) {
            int first = turn;
            CommentThread thread = CommentThread.of(
                    ARTICLE_ID,
                    IntStream.range(0, 60)
                            .<Comment>mapToObj(i -> comment("c" + i, i == 0 ? null : "c" + (i - 1), i).toBuilder()
                                    .status(statuses[(first + i) % statuses.length])
                                    .commenter(new Commenter("Sam", null, ACCOUNT, CommenterRole.READER))
                                    .build())
                            .toList());
            for (Viewer viewer : List.of(Viewer.everybody(), Viewer.account(ACCOUNT), Viewer.moderator())) {
                for (int cap : new int[] {0, 5, 100}) {
                    ViewOptions options = ViewOptions.forPublic()
                            .withViewer(viewer)
                            .withGaps(gaps)
                            .withDepthCap(cap);
                    assertThat(thread.view(options).rows()).isEqualTo(ThreadModel.rows(thread, options));
                }
            }
        }
    }
}
