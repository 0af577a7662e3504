package io.github.standfirst.json;

import static io.github.standfirst.json.FlagForm.FLAG;
import static io.github.standfirst.json.InstantForm.INSTANT;
import static io.github.standfirst.json.MarkupForm.OF_COMMENT;
import static io.github.standfirst.json.Member.optional;
import static io.github.standfirst.json.Member.required;
import static io.github.standfirst.json.Member.unless;
import static io.github.standfirst.json.NumberForm.NUMBER;
import static io.github.standfirst.json.PartShapes.MOMENT;
import static io.github.standfirst.json.PlainForm.PLAIN;
import static io.github.standfirst.json.ValueForms.ARTICLE_ID;
import static io.github.standfirst.json.ValueForms.COMMENTER_ROLE;
import static io.github.standfirst.json.ValueForms.COMMENT_ID;
import static io.github.standfirst.json.ValueForms.COMMENT_KIND;
import static io.github.standfirst.json.ValueForms.COMMENT_STATUS;
import static io.github.standfirst.json.ValueForms.CURSOR;
import static io.github.standfirst.json.ValueForms.ERASURE_REASON;
import static io.github.standfirst.json.ValueForms.LANGUAGE;
import static io.github.standfirst.json.ValueForms.OPAQUE;
import static io.github.standfirst.json.ValueForms.PLACEHOLDER_REASON;
import static io.github.standfirst.json.ValueForms.WEB_URL;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.Comment.Posted;
import io.github.standfirst.comment.Comment.Tombstone;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.json.Choice.Case;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Comments, flat, and the pages of what is seen of their threads. */
final class CommentShapes {

    static final Shape<Commenter> COMMENTER = commenter();

    private static final Case<Posted> POSTED_CASE = new Case<>("posted", posted());

    static final Choice<Comment> COMMENT =
            new Choice<>(Comment.class, List.of(POSTED_CASE, new Case<>("tombstone", tombstone())));
    static final Choice<ThreadRow> ROW = new Choice<>(
            ThreadRow.class, List.of(new Case<>("comment", shown()), new Case<>("placeholder", placeholder())));
    static final Shape<ThreadSummary> SUMMARY = summary();
    static final Shape<ThreadPage> PAGE = page();

    private CommentShapes() {}

    private static Shape<Commenter> commenter() {
        Member<Commenter, String> name = required("name", PLAIN, Commenter::name);
        Member<Commenter, WebUrl> website = optional("website", WEB_URL, Commenter::website);
        Member<Commenter, String> accountId = optional("accountId", OPAQUE, Commenter::accountId);
        Member<Commenter, CommenterRole> role = required("role", COMMENTER_ROLE, Commenter::role);
        return new Shape<>(
                Commenter.class,
                List.of(name, website, accountId, role),
                values -> new Commenter(
                        values.get(name), values.find(website), values.find(accountId), values.get(role)));
    }

    private static Shape<Posted> posted() {
        Member<Posted, CommentId> id = required("id", COMMENT_ID, Posted::id);
        Member<Posted, ArticleId> article = required("article", ARTICLE_ID, Posted::article);
        Member<Posted, CommentId> parent = optional("parent", COMMENT_ID, Posted::parent);
        Member<Posted, Moment> posted = required("posted", MOMENT, Posted::posted);
        Member<Posted, Commenter> commenter = required("commenter", COMMENTER, Posted::commenter);
        Member<Posted, SafeHtml> body = required("body", OF_COMMENT, Posted::body);
        Member<Posted, CommentStatus> status = required("status", COMMENT_STATUS, Posted::status);
        Member<Posted, CommentKind> kind = required("kind", COMMENT_KIND, Posted::kind);
        Member<Posted, Instant> edited = optional("edited", INSTANT, Posted::edited);
        Member<Posted, Language> language = unless(Language.UNDETERMINED, "language", LANGUAGE, Posted::language);
        Member<Posted, Map<String, Integer>> reactions =
                unless(Map.of(), "reactions", new MapForm<>(NUMBER), Posted::reactions);
        Member<Posted, Boolean> pinned = unless(false, "pinned", FLAG, Posted::pinned);
        return new Shape<>(
                Posted.class,
                List.of(
                        Migrations.member(1),
                        id,
                        article,
                        parent,
                        posted,
                        commenter,
                        body,
                        status,
                        kind,
                        edited,
                        language,
                        reactions,
                        pinned),
                values -> Posted.builder(
                                values.get(id),
                                values.get(article),
                                values.get(posted),
                                values.get(commenter),
                                values.get(body))
                        .parent(values.find(parent))
                        .status(values.get(status))
                        .kind(values.get(kind))
                        .edited(values.find(edited))
                        .language(values.get(language))
                        .reactions(values.get(reactions))
                        .pinned(values.get(pinned))
                        .build());
    }

    private static Shape<Tombstone> tombstone() {
        Member<Tombstone, CommentId> id = required("id", COMMENT_ID, Tombstone::id);
        Member<Tombstone, ArticleId> article = required("article", ARTICLE_ID, Tombstone::article);
        Member<Tombstone, CommentId> parent = optional("parent", COMMENT_ID, Tombstone::parent);
        Member<Tombstone, Moment> posted = required("posted", MOMENT, Tombstone::posted);
        Member<Tombstone, Instant> erased = required("erased", INSTANT, Tombstone::erased);
        Member<Tombstone, ErasureReason> reason = required("reason", ERASURE_REASON, Tombstone::reason);
        return new Shape<>(
                Tombstone.class,
                List.of(Migrations.member(1), id, article, parent, posted, erased, reason),
                values -> new Tombstone(
                        values.get(id),
                        values.get(article),
                        values.find(parent),
                        values.get(posted),
                        values.get(erased),
                        values.get(reason)));
    }

    private static Shape<Shown> shown() {
        Member<Shown, Posted> comment = required("comment", POSTED_CASE.alone(), Shown::comment);
        Member<Shown, Integer> depth = required("depth", NUMBER, Shown::depth);
        Member<Shown, Integer> number = unless(0, "number", NUMBER, Shown::number);
        Member<Shown, Boolean> last = unless(false, "last", FLAG, Shown::last);
        Member<Shown, Integer> replies = unless(0, "replies", NUMBER, Shown::replies);
        Member<Shown, Boolean> more = unless(false, "more", FLAG, Shown::more);
        Member<Shown, Boolean> canReply = required("canReply", FLAG, Shown::canReply);
        return new Shape<>(
                Shown.class,
                List.of(comment, depth, number, last, replies, more, canReply),
                values -> new Shown(
                        values.get(comment),
                        values.get(depth),
                        values.get(number),
                        values.get(last),
                        values.get(replies),
                        values.get(more),
                        values.get(canReply)));
    }

    private static Shape<Placeholder> placeholder() {
        Member<Placeholder, CommentId> id = required("id", COMMENT_ID, Placeholder::id);
        Member<Placeholder, Placeholder.Reason> reason = required("reason", PLACEHOLDER_REASON, Placeholder::reason);
        Member<Placeholder, Integer> depth = required("depth", NUMBER, Placeholder::depth);
        Member<Placeholder, Boolean> last = unless(false, "last", FLAG, Placeholder::last);
        Member<Placeholder, Boolean> more = unless(false, "more", FLAG, Placeholder::more);
        return new Shape<>(
                Placeholder.class,
                List.of(id, reason, depth, last, more),
                values -> new Placeholder(
                        values.get(id), values.get(reason), values.get(depth), values.get(last), values.get(more)));
    }

    private static Shape<ThreadSummary> summary() {
        Member<ThreadSummary, Integer> count = required("count", NUMBER, ThreadSummary::count);
        Member<ThreadSummary, Instant> latest = optional("latest", INSTANT, ThreadSummary::latest);
        Member<ThreadSummary, Instant> asOf = required("asOf", INSTANT, ThreadSummary::asOf);
        return new Shape<>(
                ThreadSummary.class,
                List.of(count, latest, asOf),
                values -> new ThreadSummary(values.get(count), values.find(latest), values.get(asOf)));
    }

    private static Shape<ThreadPage> page() {
        Member<ThreadPage, ArticleId> article = required("article", ARTICLE_ID, ThreadPage::article);
        Member<ThreadPage, ThreadSummary> summary = required("summary", SUMMARY, ThreadPage::summary);
        Member<ThreadPage, Integer> first = required("first", NUMBER, ThreadPage::first);
        Member<ThreadPage, List<ThreadRow>> rows = unless(List.of(), "rows", new ListForm<>(ROW), ThreadPage::rows);
        Member<ThreadPage, ThreadCursor> next = optional("next", CURSOR, ThreadPage::next);
        return new Shape<>(
                ThreadPage.class,
                List.of(Migrations.member(1), article, summary, first, rows, next),
                values -> new ThreadPage(
                        values.get(article),
                        values.get(summary),
                        values.get(first),
                        values.get(rows),
                        values.find(next)));
    }
}
