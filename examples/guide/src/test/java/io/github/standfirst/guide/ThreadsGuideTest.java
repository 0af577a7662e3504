package io.github.standfirst.guide;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.GapPolicy;
import io.github.standfirst.comment.OrphanPolicy;
import io.github.standfirst.comment.PageSize;
import io.github.standfirst.comment.ThreadChanges;
import io.github.standfirst.comment.ThreadNode;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadProblem;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.comment.Viewer;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the snippets of threads.md. */
class ThreadsGuideTest {

    private static final ArticleId ARTICLE = ArticleId.of("42");
    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");

    private static Comment.Posted comment(int number, int parent) {
        Moment posted = Moment.exact(NOW.minusSeconds(1_000_000).plusSeconds(number));
        return Comment.Posted.builder(
                        CommentId.of("" + number),
                        ARTICLE,
                        posted,
                        Commenter.reader("Reader " + number),
                        SafeHtml.ofText("Comment " + number))
                .parent(parent == 0 ? null : CommentId.of("" + parent))
                .build();
    }

    @Test
    void makesThreadOfFlatComments() {
        ArticleId articleId = ReferencePage.articleId();
        List<Comment> comments = ReferencePage.comments();

        // snippet
        CommentThread thread = CommentThread.of(articleId, comments);

        List<Comment> roots = thread.roots();
        List<Comment> replies = thread.replies(CommentId.of("71820"));
        List<Comment> above = thread.ancestors(CommentId.of("71833"));
        // end

        assertThat(roots).hasSize(12);
        assertThat(replies).extracting(Comment::id).containsExactly(CommentId.of("71833"));
        assertThat(above).extracting(Comment::id).containsExactly(CommentId.of("71820"));
    }

    @Test
    void namesWhatWasWrong() {
        List<Comment> comments = List.of(comment(1, 0), comment(2, 2), comment(3, 99));

        // snippet
        List<ThreadProblem> problems = CommentThread.of(ARTICLE, comments).problems();

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        new ThreadProblem.SelfParent(CommentId.of("2")),
                        new ThreadProblem.Orphan(CommentId.of("3"), CommentId.of("99")));
        // end
    }

    @Test
    void showsRowsToReader() {
        CommentThread thread = ReferencePage.thread();

        // snippet
        ThreadView view = thread.view(ViewOptions.forPublic());
        String list = view.rows().stream().map(ThreadsGuideTest::line).collect(joining("\n"));
        // end

        assertThat(view.count()).isEqualTo(13);
        assertThat(list.lines().limit(6))
                .containsExactly(
                        GuidePage.of("threads.md").blocks("text").get(0).split("\n"));
    }

    // snippet
    private static String line(ThreadRow row) {
        String indent = "  ".repeat(row.depth());
        if (row instanceof ThreadRow.Shown shown) {
            String mark = shown.number() == 0 ? "*" : shown.number() + ".";
            return indent + mark + " " + shown.comment().commenter().name();
        }
        return indent + "(not shown)";
    }
    // end

    @Test
    void keepsPlaceOfErasedAndHiddenComments() {
        Comment.Posted root = comment(1, 0);
        Comment.Posted reply = comment(2, 1);
        Comment.Posted spam = comment(3, 0);

        // snippet
        Comment erased = root.erase(NOW, ErasureReason.BY_COMMENTER);
        Comment hidden = spam.toBuilder().status(CommentStatus.SPAM).build();
        CommentThread thread = CommentThread.of(ARTICLE, List.of(erased, reply, hidden));

        ThreadView placeholders = thread.view(ViewOptions.forPublic());
        ThreadView promoted = thread.view(ViewOptions.forPublic().withGaps(GapPolicy.PROMOTE));
        // end

        assertThat(placeholders.rows())
                .containsExactly(
                        new ThreadRow.Placeholder(root.id(), ThreadRow.Placeholder.Reason.ERASED, 0, true, false),
                        new ThreadRow.Shown(reply, 1, 0, true, 0, false, true));
        assertThat(placeholders.count()).isEqualTo(1);
        assertThat(promoted.rows()).containsExactly(new ThreadRow.Shown(reply, 0, 1, true, 0, false, true));
    }

    @Test
    void showsEachViewerWhatIsTheirs() {
        Comment.Posted pending = comment(1, 0).toBuilder()
                .commenter(new Commenter("Hasmik D.", null, "hasmik-d", CommenterRole.READER))
                .status(CommentStatus.PENDING)
                .build();
        CommentThread thread = CommentThread.of(ARTICLE, List.of(pending, comment(2, 0), comment(3, 0)));

        // snippet
        ViewOptions newestFirst = ViewOptions.forPublic().withOrder(CommentOrder.NEWEST, CommentOrder.OLDEST);
        ViewOptions own = newestFirst.withViewer(Viewer.account("hasmik-d"));
        ViewOptions everything = newestFirst.withViewer(Viewer.moderator());
        // end

        assertThat(thread.view(newestFirst).rows().stream().map(row -> row.id().value()))
                .containsExactly("3", "2");
        assertThat(thread.view(own).count()).isEqualTo(3);
        assertThat(thread.view(everything).count()).isEqualTo(3);
    }

    @Test
    void countsAndPagesOneView() {
        CommentThread thread = ReferencePage.thread();
        Instant now = NOW;

        // snippet
        ThreadView view = thread.view(ViewOptions.forPublic());
        ThreadPage firstPage = view.page(PageSize.rows(10), now);
        ThreadPage secondPage = view.page(requireNonNull(firstPage.next()), PageSize.rows(10), now);
        ThreadSummary summary = view.summary(now);
        // end

        assertThat(firstPage.rows()).isEqualTo(view.rows().subList(0, 10));
        assertThat(secondPage.rows()).isEqualTo(view.rows().subList(10, 13));
        assertThat(secondPage.next()).isNull();
        assertThat(summary).isEqualTo(new ThreadSummary(13, Instant.parse("2019-07-09T04:02:50Z"), now));

        // snippet
        OptionalInt row = view.row(CommentId.of("71833"));
        Optional<ThreadPage> page = view.pageWith(CommentId.of("71833"), PageSize.rows(5), now);
        // end

        assertThat(row).hasValue(5);
        assertThat(page.orElseThrow().first()).isEqualTo(5);

        // snippet
        List<ThreadNode> tree = view.nested(3);
        // end

        assertThat(tree).hasSize(12);
    }

    @Test
    void takesChanges() {
        CommentThread thread = CommentThread.of(ARTICLE, List.of(comment(1, 0)));
        Comment.Posted reply = comment(2, 1);

        // snippet
        CommentThread answered = thread.with(reply);
        CommentThread liked = answered.with(reply.withReaction("like"));
        ThreadChanges changes = liked.changesSince(thread);
        // end

        assertThat(changes.added()).containsExactly(reply.id());
        assertThat(liked.changesSince(answered).marked()).containsExactly(reply.id());
    }

    @Test
    void placesOrphans() {
        List<Comment> orphans = List.of(comment(2, 1), comment(3, 1));

        // snippet
        CommentThread imported = CommentThread.of(ARTICLE, orphans, OrphanPolicy.PLACEHOLDER);
        // end

        assertThat(imported.view(ViewOptions.forPublic()).rows().stream().map(ThreadRow::depth))
                .containsExactly(0, 1, 1);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void holdsChainOfAnyLength() {
        List<Comment> chain = new ArrayList<>();
        for (int i = 1; i <= 100_000; i++) {
            chain.add(comment(i, i - 1));
        }

        CommentThread thread = CommentThread.of(ARTICLE, chain);

        assertThat(thread.depth(CommentId.of("100000"))).isEqualTo(99_999);
        assertThat(thread.view(ViewOptions.forPublic()).rows().get(99_999).depth())
                .isEqualTo(ViewOptions.DEFAULT_DEPTH_CAP);
    }
}
