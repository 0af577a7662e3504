package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CheckVerdict;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Discussion;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.comment.SubmissionOutcome;
import io.github.standfirst.comment.SubmissionOutcome.Accepted;
import io.github.standfirst.comment.SubmissionOutcome.Held;
import io.github.standfirst.comment.SubmissionOutcome.Refused;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.TypedText;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.validation.Violations;
import java.time.Clock;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that changes threads. Each change locks the thread of its article first, so that what is decided about it is
 * decided about its present state.
 */
@Service
public class Discussions {

    private static final HtmlSanitizer TYPED = TypedText.in(HtmlPolicy.comment());

    private final CommentStore comments;
    private final Threads threads;
    private final Clock clock;

    Discussions(CommentStore comments, Threads threads, Clock clock) {
        this.comments = comments;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Takes what a reader sent below an article.
     *
     * @param token of the form: the same submission with the same token is stored once
     * @param locale of what the reader is told
     */
    @Transactional
    public Posting submit(
            Article article,
            CommentSubmission submission,
            Sender sender,
            CheckVerdict verdict,
            String token,
            Locale locale) {
        long version = comments.lock(article.id());
        String fingerprint = Fingerprint.of(token, submission);
        Optional<Posting> earlier =
                comments.submitted(fingerprint).flatMap(comments::find).flatMap(Discussions::stored);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        CommentThread thread = threads.at(article.id(), version).thread();
        SubmissionOutcome outcome = Discussion.of(article, thread, TYPED)
                .submit(comments.newId(), submission, sender, verdict, clock.instant());
        Optional<Violations> refusal = SiteRules.refusal(submission, outcome, locale);
        if (refusal.isPresent()) {
            return new Posting.Refused(refusal.get());
        }
        ModeratedComment moderated = outcome.moderated().orElseThrow();
        comments.add(moderated, contact(outcome), version + 1);
        comments.note(fingerprint, moderated.comment().id());
        comments.raise(article.id(), version + 1);
        return stored(moderated);
    }

    private static Contact contact(SubmissionOutcome outcome) {
        Contact contact = outcome instanceof Accepted accepted
                ? accepted.contact()
                : outcome instanceof Held held ? held.contact() : null;
        return Optional.ofNullable(contact).orElseThrow();
    }

    private static Posting stored(ModeratedComment moderated) {
        return new Posting.Stored(moderated.comment().id(), moderated.comment().status());
    }

    private static Optional<Posting> stored(Comment comment) {
        return comment instanceof Comment.Posted posted
                ? Optional.of(new Posting.Stored(posted.id(), posted.status()))
                : Optional.empty();
    }

    /**
     * Takes a new text of a comment from its writer.
     *
     * @throws NoSuchElementException if the comment is not there, or not on the article
     */
    @Transactional
    public Posting edit(Article article, CommentId id, String text, Locale locale) {
        long version = comments.lock(article.id());
        ModeratedComment present = comments.moderated(id).orElseThrow();
        CommentThread thread = threads.at(article.id(), version).thread();
        SubmissionOutcome outcome =
                Discussion.of(article, thread, TYPED).edit(present, text, CheckVerdict.pass(), clock.instant());
        if (outcome instanceof Refused refused) {
            return new Posting.Refused(refused.violations(locale));
        }
        ModeratedComment edited = outcome.moderated().orElseThrow();
        comments.replace(edited, version + 1);
        comments.raise(article.id(), version + 1);
        return stored(edited);
    }

    /**
     * Puts down what the newsroom decided.
     *
     * @param decision makes the next state of the comment of the present one; what it throws undoes all
     * @throws NoSuchElementException if the comment is not there, or was erased
     */
    @Transactional
    public ModeratedComment decide(CommentId id, UnaryOperator<ModeratedComment> decision) {
        Comment found = comments.find(id).orElseThrow();
        long version = comments.lock(found.article());
        ModeratedComment decided = decision.apply(comments.moderated(id).orElseThrow());
        comments.replace(decided, version + 1);
        comments.raise(found.article(), version + 1);
        return decided;
    }

    /**
     * Erases a comment for good, with its history and contact. One that was erased already stays as it is.
     *
     * @throws NoSuchElementException if the comment is not there
     */
    @Transactional
    public void erase(CommentId id, ErasureReason reason) {
        Comment found = comments.find(id).orElseThrow();
        long version = comments.lock(found.article());
        if (comments.find(id).orElseThrow() instanceof Comment.Posted posted) {
            comments.erase(posted.erase(clock.instant(), reason), version + 1);
            comments.raise(found.article(), version + 1);
        }
    }
}
