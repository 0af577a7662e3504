package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.SubmissionOutcome.Accepted;
import io.github.standfirst.comment.SubmissionOutcome.Held;
import io.github.standfirst.comment.SubmissionOutcome.Refused;
import io.github.standfirst.comment.SubmissionRefusal.Reason;
import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from what a stranger typed to a comment: the rules of one article's discussion, its thread as it is now, and
 * the sanitizer for bodies. Here, and nowhere else, is decided what is taken.
 *
 * <pre>{@code
 * Discussion discussion = Discussion.of(article, thread, HtmlPolicy.comment());
 * SubmissionOutcome outcome = discussion.submit(id, submission, sender, verdict, now);
 * }</pre>
 *
 * <p>That the article is public is for the application to know, whose page has the form. A reply is taken wherever what
 * it answers is approved, even if a comment above that was hidden since.
 *
 * <p>It reads no clock and stores nothing. Immutable, as long as its sanitizer is.
 */
public final class Discussion {

    /** The reason of the first decision where no check objected. */
    private static final String BY_RULES = "rules";

    // Transient, so that mappers that look at fields pass by comments that not everybody may see.
    private final transient DiscussionRules rules;
    private final transient CommentThread thread;
    private final transient HtmlSanitizer sanitizer;

    private Discussion(DiscussionRules rules, CommentThread thread, HtmlSanitizer sanitizer) {
        this.rules = rules;
        this.thread = thread;
        this.sanitizer = sanitizer;
    }

    /**
     * The discussion of an article.
     *
     * @param thread of the same article, all that a reply could answer in it
     * @param sanitizer for the bodies of comments
     * @throws IllegalArgumentException if the thread is that of another article
     */
    public static Discussion of(Article article, CommentThread thread, HtmlSanitizer sanitizer) {
        requireNonNull(article, "article");
        requireNonNull(thread, "thread");
        requireNonNull(sanitizer, "sanitizer");
        if (!thread.article().equals(article.id())) {
            throw new IllegalArgumentException("thread is of the article "
                    + Quoted.of(thread.article().value()) + "; expected is "
                    + Quoted.of(article.id().value()));
        }
        return new Discussion(article.discussion(), thread, sanitizer);
    }

    /**
     * Takes a submission, or says why not. All reasons are given at once, so that a form can show them.
     *
     * @param id the id that the comment is to have, chosen by the application
     * @param sender what the application knows of the sender
     * @param verdict what the application's own check said
     * @param now the present time, in the years 0000 to 9999
     * @throws IllegalArgumentException if the thread has a comment of that id, or the time is outside of these years
     */
    public SubmissionOutcome submit(
            CommentId id, CommentSubmission submission, Sender sender, CheckVerdict verdict, Instant now) {
        requireNonNull(id, "id");
        requireNonNull(submission, "submission");
        requireNonNull(sender, "sender");
        requireNonNull(verdict, "verdict");
        Invariants.time("now", now);
        if (thread.contains(id)) {
            throw new IllegalArgumentException(
                    "the thread has a comment of the id " + Quoted.of(id.value()) + "; expected is a new one");
        }
        List<SubmissionRefusal> refusals = refusals(submission, now);
        Moment posted = Moment.exact(now);
        SafeHtml body = sanitized(submission.text(), refusals);
        if (body == null || !refusals.isEmpty()) {
            return new Refused(refusals);
        }
        Commenter commenter = new Commenter(
                SubmissionForm.name(submission),
                SubmissionForm.website(submission).orElse(null),
                sender.accountId().orElse(null),
                sender.role());
        Comment.Posted comment = Comment.Posted.builder(id, thread.article(), posted, commenter, body)
                .parent(submission.parent().map(CommentId::of).orElse(null))
                .status(byRules())
                .language(submission.language())
                .build();
        ModeratedComment judged = firstDecision(comment, verdict, now);
        Contact contact = contact(id, submission, sender);
        return verdict.outcome() == CheckVerdict.Outcome.PASS
                ? new Accepted(judged, contact)
                : new Held(judged, contact);
    }

    /**
     * Takes a new text of a comment, or says why not. Where comments wait for approval, or the check objects, readers go
     * on seeing the present text until somebody approves the new one; what the check calls spam is dropped by its
     * decision. That whoever asks may do so is for the application to know. The time of posting is compared as it stands,
     * however exactly it is known; a comment from the future counts as posted just now, and is never edited before that.
     *
     * @param text the new text, as it was typed
     * @param verdict what the application's own check said
     * @param now the present time, in the years 0000 to 9999
     * @throws IllegalArgumentException if the comment is on another article, or the time is outside of these years
     */
    public SubmissionOutcome edit(ModeratedComment comment, String text, CheckVerdict verdict, Instant now) {
        requireNonNull(comment, "comment");
        requireNonNull(text, "text");
        requireNonNull(verdict, "verdict");
        Invariants.time("now", now);
        requireOwn(comment.comment());
        String typed = CharacterRule.clean(text);
        List<SubmissionRefusal> refusals = editRefusals(comment, now);
        if (CharacterRule.isBlank(typed)) {
            refusals.add(SubmissionRefusal.of(Reason.TEXT_MISSING));
        }
        addLength(typed, refusals);
        SafeHtml body = sanitized(typed, refusals);
        if (body == null || !refusals.isEmpty()) {
            return new Refused(refusals);
        }
        boolean shown = comment.comment().status() == CommentStatus.APPROVED;
        boolean pass = verdict.outcome() == CheckVerdict.Outcome.PASS;
        boolean proposal = shown && (!pass || rules.moderation() == Moderation.PRE);
        ModeratedComment revised = comment.revise(Revision.of(body, now), proposal);
        if (pass) {
            boolean held = revised.comment().status() == CommentStatus.HELD;
            return held ? new Held(revised, null) : new Accepted(revised, null);
        }
        return new Held(objected(revised, verdict, now), null);
    }

    private static ModeratedComment objected(ModeratedComment revised, CheckVerdict verdict, Instant now) {
        CommentStatus status = objection(verdict);
        if (revised.comment().status() == status) {
            return revised.noting(Grounds.automatic(verdict.reason()), now);
        }
        int newest = revised.history().revisions().size();
        return revised.decide(status, newest, Grounds.automatic(verdict.reason()), now);
    }

    private List<SubmissionRefusal> refusals(CommentSubmission submission, Instant now) {
        List<SubmissionRefusal> refusals = new ArrayList<>();
        addClosed(now, refusals);
        if (!submission.article().equals(thread.article())) {
            refusals.add(SubmissionRefusal.of(Reason.OTHER_ARTICLE));
        }
        refusals.addAll(SubmissionForm.refusals(submission, Commenter.MAX_NAME_LENGTH));
        addLength(submission.text(), refusals);
        if (rules.emailRequired() && submission.email().isEmpty()) {
            refusals.add(SubmissionRefusal.of(Reason.EMAIL_MISSING));
        }
        submission.parent().ifPresent(parent -> addParent(parent, refusals));
        return refusals;
    }

    private void addClosed(Instant now, List<SubmissionRefusal> refusals) {
        if (rules.state() == DiscussionState.NONE) {
            refusals.add(SubmissionRefusal.of(Reason.NO_DISCUSSION));
        } else if (!rules.isOpen(now)) {
            refusals.add(SubmissionRefusal.of(Reason.CLOSED));
        }
    }

    private void addLength(String text, List<SubmissionRefusal> refusals) {
        if (SubmissionForm.length(text) > rules.maxLength()) {
            refusals.add(new SubmissionRefusal(Reason.TEXT_TOO_LONG, rules.maxLength()));
        }
    }

    private void addParent(String parent, List<SubmissionRefusal> refusals) {
        Comment.Posted answered = CommentId.find(parent)
                .flatMap(thread::find)
                .filter(Comment.Posted.class::isInstance)
                .map(Comment.Posted.class::cast)
                .filter(comment -> comment.status() == CommentStatus.APPROVED)
                .orElse(null);
        if (answered == null) {
            refusals.add(SubmissionRefusal.of(Reason.PARENT_NOT_VISIBLE));
        } else if (answered.kind() != CommentKind.COMMENT) {
            refusals.add(SubmissionRefusal.of(Reason.PARENT_NOT_A_COMMENT));
        }
    }

    /** The body, or null with a reason; what is refused for another reason is not read at all. */
    private @Nullable SafeHtml sanitized(String text, List<SubmissionRefusal> refusals) {
        if (!refusals.isEmpty()) {
            return null;
        }
        try {
            SafeHtml body = sanitizer.sanitize(text);
            if (body.hasContent()) {
                return body;
            }
            refusals.add(SubmissionRefusal.of(Reason.TEXT_MISSING));
        } catch (HtmlLimitException e) {
            refusals.add(SubmissionRefusal.of(Reason.TEXT_TOO_COMPLEX));
        }
        return null;
    }

    private CommentStatus byRules() {
        return rules.moderation() == Moderation.PRE ? CommentStatus.PENDING : CommentStatus.APPROVED;
    }

    private ModeratedComment firstDecision(Comment.Posted comment, CheckVerdict verdict, Instant now) {
        boolean pass = verdict.outcome() == CheckVerdict.Outcome.PASS;
        CommentStatus to = pass ? byRules() : objection(verdict);
        Grounds grounds = Grounds.automatic(pass ? BY_RULES : verdict.reason());
        Decision decision = Decision.of(byRules(), to, 1, 1, grounds, now);
        CommentHistory history = CommentHistory.of(
                comment.id(), List.of(Revision.of(comment.body(), now)), 1, List.of(decision), List.of());
        return ModeratedComment.of(comment.withStatus(to), history);
    }

    private static CommentStatus objection(CheckVerdict verdict) {
        return verdict.outcome() == CheckVerdict.Outcome.SPAM ? CommentStatus.SPAM : CommentStatus.HELD;
    }

    private static Contact contact(CommentId id, CommentSubmission submission, Sender sender) {
        return Contact.builder(id)
                .email(submission.email().orElse(null))
                .ipAddress(sender.ipAddress().orElse(null))
                .userAgent(sender.userAgent().orElse(null))
                .consent(submission.consent().orElse(null))
                .build();
    }

    private void requireOwn(Comment.Posted comment) {
        if (!comment.article().equals(thread.article())) {
            throw new IllegalArgumentException("comment is on the article "
                    + Quoted.of(comment.article().value()) + "; expected is "
                    + Quoted.of(thread.article().value()));
        }
    }

    private List<SubmissionRefusal> editRefusals(ModeratedComment moderated, Instant now) {
        List<SubmissionRefusal> refusals = new ArrayList<>();
        addClosed(now, refusals);
        Comment.Posted comment = moderated.comment();
        boolean editable =
                comment.status() == CommentStatus.APPROVED || comment.status().isWaiting();
        boolean erased = thread.find(comment.id())
                .filter(Comment.Tombstone.class::isInstance)
                .isPresent();
        if (!editable || erased || comment.kind() != CommentKind.COMMENT) {
            refusals.add(SubmissionRefusal.of(Reason.NOT_EDITABLE));
        }
        if (!isWithinWindow(comment.posted(), now)) {
            refusals.add(SubmissionRefusal.of(Reason.EDIT_TOO_LATE));
        }
        if (moderated.history().revisions().size() >= CommentHistory.MAX_REVISIONS) {
            refusals.add(new SubmissionRefusal(Reason.TOO_MANY_EDITS, CommentHistory.MAX_REVISIONS));
        }
        return refusals;
    }

    /** A comment may lie in the future: its day alone is known, or another clock was ahead. It was posted just now then. */
    private boolean isWithinWindow(Moment posted, Instant now) {
        Duration sincePosting = posted.at().isAfter(now) ? Duration.ZERO : Duration.between(posted.at(), now);
        return sincePosting.compareTo(rules.editWindow()) < 0;
    }
}
