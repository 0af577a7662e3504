package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.HTML;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment.Posted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a stranger can send: the deepest thread, and ids made to collide. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileThreadTest {

    private static final int MILLION = 1_000_000;
    private static final Moment POSTED = Moment.exact(NOON);
    private static final Commenter SAM = Commenter.reader("Sam");

    private static Comment plain(CommentId id, @Nullable CommentId parent) {
        return Posted.builder(id, ARTICLE_ID, POSTED, SAM, HTML).parent(parent).build();
    }

    /** P4: nested records overflow the stack at about a thousand levels. */
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
}
