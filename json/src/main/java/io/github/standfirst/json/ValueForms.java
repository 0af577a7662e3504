package io.github.standfirst.json;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.AuthorId;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.ActorKind;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.OrphanPolicy;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import io.github.standfirst.validation.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** The values that stand as strings. */
final class ValueForms {

    static final TextForm<ArticleId> ARTICLE_ID = new TextForm<>(ArticleId.class, ArticleId::value, ArticleId::new);
    static final TextForm<AuthorId> AUTHOR_ID = new TextForm<>(AuthorId.class, AuthorId::value, AuthorId::new);
    static final TextForm<CommentId> COMMENT_ID = new TextForm<>(CommentId.class, CommentId::value, CommentId::new);
    static final TextForm<ThreadCursor> CURSOR =
            new TextForm<>(ThreadCursor.class, ThreadCursor::value, ThreadCursor::new);
    static final TextForm<Slug> SLUG = new TextForm<>(Slug.class, Slug::value, Slug::new);
    static final TextForm<WebUrl> WEB_URL = new TextForm<>(WebUrl.class, WebUrl::value, WebUrl::new);
    static final TextForm<Language> LANGUAGE = new TextForm<>(Language.class, Language::tag, Language::new);

    /** An id that the model has as a string, and checks itself. */
    static final TextForm<String> OPAQUE = new TextForm<>(String.class, Function.identity(), Function.identity());

    static final TextForm<Duration> DURATION = new TextForm<>(Duration.class, Duration::toString, ValueForms::duration);

    static final TextForm<URI> URI_REFERENCE = new TextForm<>(URI.class, URI::toString, ValueForms::uri);

    static final TextForm<Access> ACCESS = TextForm.ofEnum(Access.class);
    static final TextForm<ActorKind> ACTOR_KIND = TextForm.ofEnum(ActorKind.class);
    static final TextForm<AuthorKind> AUTHOR_KIND = TextForm.ofEnum(AuthorKind.class);
    static final TextForm<CommentKind> COMMENT_KIND = TextForm.ofEnum(CommentKind.class);
    static final TextForm<CommentStatus> COMMENT_STATUS = TextForm.ofEnum(CommentStatus.class);
    static final TextForm<CommenterRole> COMMENTER_ROLE = TextForm.ofEnum(CommenterRole.class);
    static final TextForm<CorrectionKind> CORRECTION_KIND = TextForm.ofEnum(CorrectionKind.class);
    static final TextForm<CreditRole> CREDIT_ROLE = TextForm.ofEnum(CreditRole.class);
    static final TextForm<DiscussionState> DISCUSSION_STATE = TextForm.ofEnum(DiscussionState.class);
    static final TextForm<ErasureReason> ERASURE_REASON = TextForm.ofEnum(ErasureReason.class);
    static final TextForm<Moderation> MODERATION = TextForm.ofEnum(Moderation.class);
    static final TextForm<OrphanPolicy> ORPHAN_POLICY = TextForm.ofEnum(OrphanPolicy.class);
    static final TextForm<Placeholder.Reason> PLACEHOLDER_REASON = TextForm.ofEnum(Placeholder.Reason.class);
    static final TextForm<Precision> PRECISION = TextForm.ofEnum(Precision.class);
    static final TextForm<Severity> SEVERITY = TextForm.ofEnum(Severity.class);
    static final TextForm<WithdrawalKind> WITHDRAWAL_KIND = TextForm.ofEnum(WithdrawalKind.class);

    private ValueForms() {}

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "found " + Quoted.of(text) + "; expected is a reference as RFC 3986 has it");
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "found " + Quoted.of(text) + "; expected is a duration as ISO 8601 has it, such as \"PT5M\"");
        }
    }
}
