package io.github.standfirst.guide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.comment.CheckVerdict;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Discussion;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.comment.SubmissionOutcome;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StoreJson;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the snippets of storage.md. */
class StorageGuideTest {

    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");
    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final StoreJson PRIVATE = JSON.forStore();

    private static SubmissionOutcome.Accepted accepted() {
        Article article = ReferencePage.article().withDiscussion(DiscussionRules.open());
        CommentSubmission submission = CommentSubmission.builder(article.id(), "At last!")
                .email("hasmik@mail.example")
                .build();
        return (SubmissionOutcome.Accepted) Discussion.of(article, ReferencePage.thread(), HtmlPolicy.comment())
                .submit(CommentId.of("71901"), submission, Sender.anonymous(), CheckVerdict.pass(), NOW);
    }

    @Test
    void storesASubmission() {
        SubmissionOutcome.Accepted accepted = accepted();
        requireNonNull(accepted.contact());

        // snippet
        ModeratedComment moderated = accepted.comment();
        String comment = JSON.write(moderated.comment());
        String history = PRIVATE.write(moderated.history());
        String contact = PRIVATE.write(accepted.contact());
        // end

        assertThat(comment).doesNotContain("hasmik@mail.example", "decisions");
        assertThat(PRIVATE.readContact(contact)).isEqualTo(accepted.contact());
        assertThat(readBack(comment, history)).isEqualTo(moderated);
    }

    private static ModeratedComment readBack(String commentRow, String historyRow) {
        // snippet
        Comment.Posted comment = (Comment.Posted) JSON.readComment(commentRow);
        ModeratedComment moderated = ModeratedComment.of(comment, PRIVATE.readHistory(historyRow));
        // end
        return moderated;
    }

    @Test
    void makesAThreadOfRows() {
        ArticleId articleId = ReferencePage.articleId();
        List<String> rows = ReferencePage.comments().stream().map(JSON::write).toList();

        // snippet
        List<Comment> comments = rows.stream().map(JSON::readComment).toList();
        CommentThread thread = CommentThread.of(articleId, comments);
        // end

        assertThat(thread).isEqualTo(ReferencePage.thread());
    }

    @Test
    void bringsAThreadUpToDate() {
        CommentThread kept = ReferencePage.thread();
        List<String> changedRows = List.of(JSON.write(accepted().comment().comment()));

        // snippet
        CommentThread upToDate =
                kept.withAll(changedRows.stream().map(JSON::readComment).toList());
        // end

        assertThat(upToDate).isEqualTo(kept.with(accepted().comment().comment()));
    }

    @Test
    void erases() {
        Comment.Posted comment = accepted().comment().comment();
        Instant now = NOW;

        // snippet
        String tombstone = JSON.write(comment.erase(now, ErasureReason.BY_COMMENTER));
        // end

        assertThat(JSON.readComment(tombstone)).isEqualTo(comment.erase(NOW, ErasureReason.BY_COMMENTER));
        assertThat(tombstone).doesNotContain("At last!");
    }
}
