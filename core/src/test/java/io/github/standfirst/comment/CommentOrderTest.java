package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.comment;
import static io.github.standfirst.comment.CommentOrder.MOST_REACTED;
import static io.github.standfirst.comment.CommentOrder.NEWEST;
import static io.github.standfirst.comment.CommentOrder.NEWEST_ACTIVITY;
import static io.github.standfirst.comment.CommentOrder.OLDEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommentOrderTest {

    /**
     * <pre>
     * 1
     *   4
     *   5  two likes
     *     9
     * 2  one like, pinned
     *   6
     *   7
     * 3  two likes
     *   8  rejected
     * </pre>
     */
    private static final CommentThread THREAD = CommentThread.of(
            ARTICLE_ID,
            List.of(
                    comment("1", null, 1),
                    liked(1, "2", null, 2).withPinned(true),
                    liked(2, "3", null, 3),
                    comment("4", "1", 4),
                    liked(2, "5", "1", 5),
                    comment("6", "2", 6),
                    comment("7", "2", 7),
                    comment("8", "3", 20).withStatus(CommentStatus.REJECTED),
                    comment("9", "5", 9)));

    private static Comment.Posted liked(int likes, String id, @Nullable String parent, long second) {
        return comment(id, parent, second).toBuilder()
                .reactions(Map.of("like", likes))
                .build();
    }

    private static String ids(ViewOptions options) {
        return THREAD.view(options).rows().stream().map(row -> row.id().value()).collect(Collectors.joining(" "));
    }

    private static String ids(CommentOrder roots, CommentOrder replies) {
        return ids(ViewOptions.forPublic().withOrder(roots, replies));
    }

    @Test
    void rootsAndRepliesHaveOrdersOfTheirOwn() {
        assertThat(ids(OLDEST, OLDEST)).isEqualTo("1 4 5 9 2 6 7 3");
        assertThat(ids(NEWEST, OLDEST)).isEqualTo("3 2 6 7 1 4 5 9");
        assertThat(ids(OLDEST, NEWEST)).isEqualTo("1 5 9 4 2 7 6 3");
        assertThat(ids(NEWEST, NEWEST)).isEqualTo("3 2 7 6 1 5 9 4");
    }

    /** What the viewer does not see, such as the rejected reply to 3, is no activity. */
    @Test
    void activityIsTheNewestThatIsShownBelow() {
        assertThat(ids(NEWEST_ACTIVITY, NEWEST_ACTIVITY)).isEqualTo("1 5 9 4 2 7 6 3");
        assertThat(ids(ViewOptions.forPublic().withViewer(Viewer.moderator()).withOrder(NEWEST_ACTIVITY, OLDEST)))
                .isEqualTo("3 8 1 4 5 9 2 6 7");
    }

    @Test
    void mostReactedStandsFirstAndTheOldestOfEquals() {
        assertThat(ids(MOST_REACTED, MOST_REACTED)).isEqualTo("3 2 6 7 1 5 9 4");
    }

    @Test
    void pinnedStandsBeforeWhateverTheOrder() {
        assertThat(ids(ViewOptions.forPublic().withPinnedFirst())).isEqualTo("2 6 7 1 4 5 9 3");
        assertThat(ids(ViewOptions.forPublic().withOrder(NEWEST, OLDEST).withPinnedFirst()))
                .isEqualTo("2 6 7 3 1 4 5 9");
    }

    @Test
    void ofOneTimeTheIdsDecideByTheirNumbers() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID, List.of(comment("c10", null, 0), comment("c9", null, 0), comment("c2", null, 0)));

        assertThat(thread.view(ViewOptions.forPublic()).rows().stream().map(ThreadRow::id))
                .containsExactly(CommentId.of("c2"), CommentId.of("c9"), CommentId.of("c10"));
        assertThat(thread.view(ViewOptions.forPublic().withOrder(NEWEST, NEWEST)).rows().stream()
                        .map(ThreadRow::id))
                .containsExactly(CommentId.of("c10"), CommentId.of("c9"), CommentId.of("c2"));
    }

    private static List<String> rows(CommentThread thread, ViewOptions options) {
        return thread.view(options).rows().stream().map(row -> row.id().value()).toList();
    }

    /** What is approved below something hidden, and so is not shown, is no activity. */
    @Test
    void activityBelowAHiddenSubtreeCountsOnlyWhereItIsShown() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        comment("1", null, 1),
                        comment("spam", "1", 2).withStatus(CommentStatus.SPAM),
                        comment("3", "spam", 100),
                        comment("4", null, 50)));
        ViewOptions options = ViewOptions.forPublic().withOrder(NEWEST_ACTIVITY, NEWEST_ACTIVITY);

        assertThat(rows(thread, options.withGaps(GapPolicy.HIDE_SUBTREE))).containsExactly("4", "1");
        assertThat(rows(thread, options.withGaps(GapPolicy.PROMOTE))).containsExactly("1", "3", "4");
    }

    @Test
    void repliesToAMissingCommentStandInTheOrderOfReplies() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        comment("1", null, 1),
                        comment("2", "x", 2),
                        comment("3", "x", 3),
                        comment("4", "1", 4),
                        comment("5", "1", 5)),
                OrphanPolicy.PLACEHOLDER);
        ViewOptions options = ViewOptions.forPublic();

        assertThat(rows(thread, options.withOrder(NEWEST, OLDEST))).containsExactly("1", "4", "5", "x", "2", "3");
        assertThat(rows(thread, options.withOrder(OLDEST, NEWEST))).containsExactly("1", "5", "4", "x", "3", "2");
    }

    /** Else the place of a placeholder would tell how many liked what is hidden, and that it was pinned. */
    @Test
    void thePlaceOfAHiddenCommentDependsOnNothingHidden() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        liked(5, "1", null, 1),
                        liked(9, "2", null, 2).withPinned(true).withStatus(CommentStatus.SPAM),
                        comment("3", "2", 3)));

        assertThat(rows(thread, ViewOptions.forPublic().withOrder(MOST_REACTED, OLDEST)))
                .containsExactly("1", "2", "3");
        assertThat(rows(thread, ViewOptions.forPublic().withPinnedFirst())).containsExactly("1", "2", "3");
        assertThat(rows(thread, ViewOptions.forPublic().withPinnedFirst().withViewer(Viewer.moderator())))
                .containsExactly("2", "3", "1");
    }

    @Test
    void onlyPostingTimesMakeStableOrders() {
        assertThat(ViewOptions.forPublic().isStable()).isTrue();
        assertThat(ViewOptions.forPublic().withOrder(NEWEST, OLDEST).isStable()).isTrue();
        assertThat(ViewOptions.forPublic().withOrder(NEWEST_ACTIVITY, OLDEST).isStable())
                .isFalse();
        assertThat(ViewOptions.forPublic().withOrder(OLDEST, MOST_REACTED).isStable())
                .isFalse();
        assertThat(ViewOptions.forPublic().withPinnedFirst().isStable()).isFalse();
    }
}
