package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private static final Commenter HASMIK = new Commenter("Hasmik D.", null, "h-12", CommenterRole.READER);

    private static Comment.Posted by(Commenter commenter, String id, CommentStatus status) {
        return comment(id, null, 0).toBuilder()
                .commenter(commenter)
                .status(status)
                .build();
    }

    @Test
    void everybodySeesWhatIsApproved() {
        for (CommentStatus status : CommentStatus.values()) {
            assertThat(Viewer.everybody().sees(by(HASMIK, "c1", status))).isEqualTo(status == CommentStatus.APPROVED);
            assertThat(Viewer.moderator().sees(by(HASMIK, "c1", status))).isTrue();
        }
    }

    /** What was refused is not shown to its writer: a spammer learns nothing. */
    @Test
    void writersSeeTheirOwnWhileItWaits() {
        List<Viewer> writers = List.of(Viewer.account("h-12"), Viewer.writerOf(Set.of(CommentId.of("c1"))));
        for (Viewer writer : writers) {
            for (CommentStatus status : CommentStatus.values()) {
                assertThat(writer.sees(by(HASMIK, "c1", status)))
                        .isEqualTo(status == CommentStatus.APPROVED || status.isWaiting());
            }
            assertThat(writer.sees(by(Commenter.reader("Hasmik D."), "c2", CommentStatus.PENDING)))
                    .as("of the same name, and somebody else")
                    .isFalse();
        }
    }

    /** One's own waiting comment is in one's own count, and in nobody else's. */
    @Test
    void countsWhatIsShownToTheViewer() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID, List.of(by(HASMIK, "c1", CommentStatus.APPROVED), by(HASMIK, "c2", CommentStatus.PENDING)));

        assertThat(thread.view(ViewOptions.forPublic()).count()).isEqualTo(1);
        ThreadView own = thread.view(ViewOptions.forPublic().withViewer(Viewer.account("h-12")));
        assertThat(own.count()).isEqualTo(2);
        assertThat(own.rows()).map(row -> ((ThreadRow.Shown) row).canReply()).containsExactly(true, false);
    }

    @Test
    void showsAndCountsTheKindsThatAreAskedFor() {
        CommentThread thread = CommentThread.of(
                ARTICLE_ID,
                List.of(
                        comment("c1", null, 0),
                        comment("c2", null, 9).toBuilder()
                                .kind(CommentKind.PINGBACK)
                                .build()));
        ViewOptions options = ViewOptions.forPublic();

        assertThat(thread.view(options).count()).isEqualTo(2);
        ThreadView uncounted = thread.view(options.withCounted(Set.of(CommentKind.COMMENT)));
        assertThat(uncounted.count()).isEqualTo(1);
        assertThat(uncounted.rows()).hasSize(2);
        assertThat(uncounted.summary(NOON).latest()).isEqualTo(NOON);
        ThreadView unseen = thread.view(options.withKinds(Set.of(CommentKind.COMMENT)));
        assertThat(unseen.count()).isEqualTo(1);
        assertThat(unseen.rows()).hasSize(1);
        assertThat(thread.view(options).rows())
                .map(row -> ((ThreadRow.Shown) row).canReply())
                .containsExactly(true, false);
    }
}
