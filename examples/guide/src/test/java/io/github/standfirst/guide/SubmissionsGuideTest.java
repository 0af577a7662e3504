package io.github.standfirst.guide;

import static io.github.standfirst.comment.CommentStatus.APPROVED;
import static io.github.standfirst.comment.CommentStatus.PENDING;
import static io.github.standfirst.comment.CommentStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.ActorKind;
import io.github.standfirst.comment.Appeal;
import io.github.standfirst.comment.CheckVerdict;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.Consent;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Discussion;
import io.github.standfirst.comment.Erasure;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.Grounds;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.ModerationException;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.comment.SubmissionOutcome;
import io.github.standfirst.comment.SubmissionRefusal;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.SafeHtml;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs the snippets of submissions.md. */
class SubmissionsGuideTest {

    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");
    private static final CommentId NEW = CommentId.of("71901");
    private static final Article ARTICLE = ReferencePage.article()
            .withDiscussion(DiscussionRules.open().toBuilder()
                    .editWindow(Duration.ofMinutes(5))
                    .build());

    private final List<Object> kept = new ArrayList<>();

    private static ModeratedComment comment() {
        return ModeratedComment.of(Comment.Posted.builder(
                        NEW,
                        ARTICLE.id(),
                        Moment.exact(NOW),
                        Commenter.reader("Hasmik D."),
                        SafeHtml.ofText("Once a day."))
                .status(PENDING)
                .build());
    }

    @Test
    void takesWhatWasTyped() {
        Article article = ARTICLE;
        CommentThread thread = ReferencePage.thread();
        CommentId newId = NEW;
        Instant now = NOW;
        String typedText = "<b>At last!</b><script>x</script>";
        String typedName = "Hasmik D.";
        String typedEmail = "hasmik@mail.example";
        String typedParent = "71820";

        // snippet
        CommentSubmission submission = CommentSubmission.builder(article.id(), typedText)
                .name(typedName)
                .email(typedEmail)
                .parent(typedParent)
                .consent(new Consent("Keep my address for questions about my comment.", now))
                .build();
        Sender sender =
                Sender.builder().ipAddress("192.0.2.7").userAgent("Browser/1.0").build();

        Discussion discussion = Discussion.of(article, thread, HtmlPolicy.comment());
        SubmissionOutcome outcome = discussion.submit(newId, submission, sender, CheckVerdict.pass(), now);
        // end

        store(outcome);
        assertThat(kept).hasSize(2);
        assertThat(outcome.moderated().orElseThrow().comment().body().html()).isEqualTo("<b>At last!</b>");
        store(discussion.submit(newId, submission, sender, CheckVerdict.spam("filter"), now));
        assertThat(kept).hasSize(4);
        store(discussion.submit(
                newId, CommentSubmission.builder(article.id(), "").build(), sender, CheckVerdict.pass(), now));
        assertThat(kept).hasSize(5);
    }

    // snippet
    private void store(SubmissionOutcome outcome) {
        if (outcome instanceof SubmissionOutcome.Accepted accepted) {
            keep(accepted.comment(), accepted.contact());
        } else if (outcome instanceof SubmissionOutcome.Held held) {
            keep(held.comment(), held.contact());
        } else if (outcome instanceof SubmissionOutcome.Refused refused) {
            showAgain(refused.reasons());
        }
    }
    // end

    private void keep(ModeratedComment comment, @Nullable Contact contact) {
        kept.add(comment);
        if (contact != null) {
            kept.add(contact);
        }
    }

    private void showAgain(List<SubmissionRefusal> reasons) {
        kept.addAll(reasons);
    }

    @Test
    void keepsPrivatePartsOutOfLogs() {
        CommentId newId = NEW;

        // snippet
        Contact contact = Contact.builder(newId).email("hasmik@mail.example").build();

        assertThat(contact).hasToString("Contact[comment=71901]");
        // end
    }

    @Test
    void takesEditsWithinTheWindow() {
        Discussion discussion = Discussion.of(ARTICLE, ReferencePage.thread(), HtmlPolicy.comment());
        ModeratedComment comment = comment();
        Instant now = NOW.plusSeconds(60);

        // snippet
        SubmissionOutcome edited = discussion.edit(comment, "Twice a day, I meant.", CheckVerdict.pass(), now);
        // end

        assertThat(edited.moderated().orElseThrow().comment().body().html()).isEqualTo("Twice a day, I meant.");
    }

    @Test
    void decidesReversesAndHearsAppeals() {
        ModeratedComment waiting = comment();
        Instant now = NOW;

        // snippet
        ModeratedComment approved = waiting.decide(APPROVED, 1, Grounds.staff("m-7", "fits"), now);
        ModeratedComment rejected = approved.decide(
                REJECTED,
                1,
                Grounds.builder(ActorKind.STAFF, "insult")
                        .moderator("m-9")
                        .statement("Please stay with the subject.")
                        .note("second time this week")
                        .build(),
                now);
        // end

        // snippet
        ModeratedComment appealed = rejected.appeal(Appeal.of(2, "It was a quotation.", now));
        ModeratedComment restored = appealed.reverse(2, Grounds.staff("m-1", "quotation"), now);
        // end

        assertThat(restored.comment()).isEqualTo(approved.comment());
        assertThat(restored.history().openAppeals()).isEmpty();

        // snippet
        assertThatThrownBy(() -> rejected.reverse(1, Grounds.staff("m-1", "mistake"), now))
                .isInstanceOf(ModerationException.class)
                .hasMessage("decision 1 on the comment \"71901\" cannot be reversed; expected is the last that stands");
        // end
    }

    @Test
    void erasesWhatOneAccountWrote() {
        Commenter commenter = new Commenter("Hasmik D.", null, "h-12", CommenterRole.READER);
        Comment.Posted theirs =
                comment().comment().toBuilder().commenter(commenter).build();
        CommentThread thread = CommentThread.of(ARTICLE.id(), List.of(theirs));
        Instant now = NOW;

        // snippet
        Erasure erasure = thread.erase(
                comment -> "h-12".equals(comment.commenter().accountId()), now, ErasureReason.BY_COMMENTER);
        // end

        assertThat(erasure.erased()).containsExactly(theirs);
        assertThat(erasure.thread().comments()).containsExactly(theirs.erase(now, ErasureReason.BY_COMMENTER));

        // snippet
        Erasure byIds = thread.erase(List.of(CommentId.of("71901"), CommentId.of("1")), now, ErasureReason.LEGAL);
        // end

        assertThat(byIds.erased()).containsExactly(theirs);
        assertThat(byIds.unknown()).containsExactly(CommentId.of("1"));
    }
}
