package io.github.standfirst.json;

import static io.github.standfirst.json.CommentShapes.COMMENT;
import static io.github.standfirst.json.InstantForm.INSTANT;
import static io.github.standfirst.json.MarkupForm.OF_COMMENT;
import static io.github.standfirst.json.Member.optional;
import static io.github.standfirst.json.Member.required;
import static io.github.standfirst.json.Member.unless;
import static io.github.standfirst.json.NumberForm.NUMBER;
import static io.github.standfirst.json.PlainForm.PLAIN;
import static io.github.standfirst.json.ValueForms.ACTOR_KIND;
import static io.github.standfirst.json.ValueForms.ARTICLE_ID;
import static io.github.standfirst.json.ValueForms.COMMENT_ID;
import static io.github.standfirst.json.ValueForms.COMMENT_STATUS;
import static io.github.standfirst.json.ValueForms.LANGUAGE;
import static io.github.standfirst.json.ValueForms.OPAQUE;
import static io.github.standfirst.json.ValueForms.ORPHAN_POLICY;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.ActorKind;
import io.github.standfirst.comment.Appeal;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Consent;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Decision;
import io.github.standfirst.comment.Grounds;
import io.github.standfirst.comment.OrphanPolicy;
import io.github.standfirst.comment.Revision;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the public never reads: histories, contacts, whole threads, and submissions, which are read and never written. */
final class StoreShapes {

    static final Shape<Consent> CONSENT = consent();
    static final Shape<Revision> REVISION = revision();
    static final Shape<Grounds> GROUNDS = grounds();
    static final Shape<Decision> DECISION = decision();
    static final Shape<Appeal> APPEAL = appeal();

    static final PrivateForm<CommentHistory> HISTORY = new PrivateForm<>(history());
    static final PrivateForm<Contact> CONTACT = new PrivateForm<>(contact());
    static final PrivateForm<CommentThread> THREAD = new PrivateForm<>(thread());
    static final PrivateForm<CommentSubmission> SUBMISSION = new PrivateForm<>(submission());

    private StoreShapes() {}

    private static Shape<Consent> consent() {
        Member<Consent, String> statement = required("statement", PLAIN, Consent::statement);
        Member<Consent, Instant> at = required("at", INSTANT, Consent::at);
        return new Shape<>(
                Consent.class, List.of(statement, at), values -> new Consent(values.get(statement), values.get(at)));
    }

    private static Shape<Revision> revision() {
        Member<Revision, SafeHtml> body = required("body", OF_COMMENT, Revision::body);
        Member<Revision, Instant> at = required("at", INSTANT, Revision::at);
        return new Shape<>(Revision.class, List.of(body, at), values -> Revision.of(values.get(body), values.get(at)));
    }

    private static Shape<Grounds> grounds() {
        Member<Grounds, ActorKind> actor = required("actor", ACTOR_KIND, Grounds::actor);
        Member<Grounds, String> moderator =
                optional("moderator", OPAQUE, grounds -> grounds.moderator().orElse(null));
        Member<Grounds, String> reason = required("reason", OPAQUE, Grounds::reason);
        Member<Grounds, String> statement = unless("", "statement", PLAIN, Grounds::statement);
        Member<Grounds, String> note = unless("", "note", PLAIN, Grounds::note);
        return new Shape<>(
                Grounds.class,
                List.of(actor, moderator, reason, statement, note),
                values -> Grounds.builder(values.get(actor), values.get(reason))
                        .moderator(values.find(moderator))
                        .statement(values.get(statement))
                        .note(values.get(note))
                        .build());
    }

    private static Shape<Decision> decision() {
        Member<Decision, CommentStatus> from = required("from", COMMENT_STATUS, Decision::from);
        Member<Decision, CommentStatus> to = required("to", COMMENT_STATUS, Decision::to);
        Member<Decision, Integer> current = required("current", NUMBER, Decision::current);
        Member<Decision, Integer> revision = required("revision", NUMBER, Decision::revision);
        Member<Decision, Grounds> grounds = required("grounds", GROUNDS, Decision::grounds);
        Member<Decision, Instant> at = required("at", INSTANT, Decision::at);
        Member<Decision, Integer> reverses = optional("reverses", NUMBER, decision -> number(decision.reverses()));
        Member<Decision, Integer> upholds = optional("upholds", NUMBER, decision -> number(decision.upholds()));
        return new Shape<>(
                Decision.class, List.of(from, to, current, revision, grounds, at, reverses, upholds), values -> {
                    Decision decision = Decision.of(
                            values.get(from),
                            values.get(to),
                            values.get(current),
                            values.get(revision),
                            values.get(grounds),
                            values.get(at));
                    return answering(decision, values.find(reverses), values.find(upholds));
                });
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static Decision answering(Decision decision, @Nullable Integer reverses, @Nullable Integer upholds) {
        if (reverses != null && upholds != null) {
            throw new IllegalArgumentException("decision reverses one and upholds one; allowed is one of both");
        }
        if (reverses != null) {
            return decision.reversing(reverses);
        }
        return upholds == null ? decision : decision.upholding(upholds);
    }

    private static Shape<Appeal> appeal() {
        Member<Appeal, Integer> decision = required("decision", NUMBER, Appeal::decision);
        Member<Appeal, String> text = required("text", PLAIN, Appeal::text);
        Member<Appeal, Instant> at = required("at", INSTANT, Appeal::at);
        return new Shape<>(
                Appeal.class,
                List.of(decision, text, at),
                values -> Appeal.of(values.get(decision), values.get(text), values.get(at)));
    }

    private static Shape<CommentHistory> history() {
        Member<CommentHistory, CommentId> comment = required("comment", COMMENT_ID, CommentHistory::comment);
        Member<CommentHistory, List<Revision>> revisions =
                required("revisions", new ListForm<>(REVISION), CommentHistory::revisions);
        Member<CommentHistory, Integer> current = required("current", NUMBER, CommentHistory::current);
        Member<CommentHistory, List<Decision>> decisions =
                unless(List.of(), "decisions", new ListForm<>(DECISION), CommentHistory::decisions);
        Member<CommentHistory, List<Appeal>> appeals =
                unless(List.of(), "appeals", new ListForm<>(APPEAL), CommentHistory::appeals);
        return new Shape<>(
                CommentHistory.class,
                List.of(Migrations.member(1), comment, revisions, current, decisions, appeals),
                values -> CommentHistory.of(
                        values.get(comment),
                        values.get(revisions),
                        values.get(current),
                        values.get(decisions),
                        values.get(appeals)));
    }

    private static Shape<Contact> contact() {
        Member<Contact, CommentId> comment = required("comment", COMMENT_ID, Contact::comment);
        Member<Contact, String> email =
                optional("email", PLAIN, contact -> contact.email().orElse(null));
        Member<Contact, String> ipAddress =
                optional("ipAddress", PLAIN, contact -> contact.ipAddress().orElse(null));
        Member<Contact, String> userAgent =
                optional("userAgent", PLAIN, contact -> contact.userAgent().orElse(null));
        Member<Contact, Consent> consent =
                optional("consent", CONSENT, contact -> contact.consent().orElse(null));
        return new Shape<>(
                Contact.class,
                List.of(Migrations.member(1), comment, email, ipAddress, userAgent, consent),
                values -> Contact.builder(values.get(comment))
                        .email(values.find(email))
                        .ipAddress(values.find(ipAddress))
                        .userAgent(values.find(userAgent))
                        .consent(values.find(consent))
                        .build());
    }

    /** What was wrong with the comments is found anew when they are read; comments that were merged are not in it. */
    private static Shape<CommentThread> thread() {
        Member<CommentThread, ArticleId> article = required("article", ARTICLE_ID, CommentThread::article);
        Member<CommentThread, OrphanPolicy> orphans =
                unless(OrphanPolicy.PROMOTE, "orphans", ORPHAN_POLICY, CommentThread::orphanPolicy);
        Member<CommentThread, List<Comment>> comments =
                unless(List.of(), "comments", new ListForm<>(COMMENT), CommentThread::comments);
        return new Shape<>(
                CommentThread.class,
                List.of(Migrations.member(1), article, orphans, comments),
                values -> CommentThread.of(values.get(article), values.get(comments), values.get(orphans)));
    }

    /** No member has a part: even if one were written, nothing would be. */
    private static Shape<CommentSubmission> submission() {
        Member<CommentSubmission, ArticleId> article = required("article", ARTICLE_ID, submission -> null);
        Member<CommentSubmission, String> parent = optional("parent", PLAIN, submission -> null);
        Member<CommentSubmission, String> name = unless("", "name", PLAIN, submission -> null);
        Member<CommentSubmission, String> email = optional("email", PLAIN, submission -> null);
        Member<CommentSubmission, String> website = optional("website", PLAIN, submission -> null);
        Member<CommentSubmission, String> text = required("text", PLAIN, submission -> null);
        Member<CommentSubmission, Language> language =
                unless(Language.UNDETERMINED, "language", LANGUAGE, submission -> null);
        Member<CommentSubmission, Consent> consent = optional("consent", CONSENT, submission -> null);
        return new Shape<>(
                CommentSubmission.class,
                List.of(Migrations.member(1), article, parent, name, email, website, text, language, consent),
                values -> CommentSubmission.builder(values.get(article), values.get(text))
                        .parent(values.find(parent))
                        .name(values.get(name))
                        .email(values.find(email))
                        .website(values.find(website))
                        .language(values.get(language))
                        .consent(values.find(consent))
                        .build());
    }
}
