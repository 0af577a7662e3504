package io.github.standfirst.json;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorId;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.ActorKind;
import io.github.standfirst.comment.Appeal;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.Consent;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Decision;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.Grounds;
import io.github.standfirst.comment.OrphanPolicy;
import io.github.standfirst.comment.Revision;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.html.CharacterClass;
import io.github.standfirst.html.Embed;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.Treatment;
import io.github.standfirst.html.ValueRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The values that stand in the golden files. */
final class Samples {

    static final ArticleId ARTICLE_ID = ArticleId.of("a-48120");

    private Samples() {}

    /** An article that has every part, and every part of those. */
    static Article fullArticle() {
        return Article.builder(ARTICLE_ID, Language.parse("en-GB"), "Harbour “clock” strikes 13 & stops")
                .slug(new Slug("harbour-clock-երևան"))
                .canonicalUrl(WebUrl.parse("https://news.example/2019/06/harbour-clock/?a=1&b=2"))
                .standfirst(HtmlPolicy.article().sanitize("<p>After 90 years, a <em>pause</em>.</p>"))
                .body(HtmlPolicy.article().sanitize("<p>KELD (Tide Wire)—The clock\nstopped at 13:00.</p>"))
                .lead(new Figure(
                        new Image(url("clock.jpg"), "A clock without hands", new Image.Size(1600, 900), fullRights()),
                        HtmlPolicy.article().sanitize("The clock on <b>Monday</b>"),
                        "Ida Fjeld / Tide Wire"))
                .credits(List.of(
                        new Credit(CreditRole.AUTHOR, fullAuthor()),
                        new Credit(CreditRole.AUTHOR, Author.role("Contributor")),
                        new Credit(CreditRole.SOURCE, Author.organization("Tide Wire"))))
                .dateline(new Dateline("KELD"))
                .categories(List.of(
                        Category.of(Slug.of("latest"), "Latest"),
                        Category.of(Slug.of("clocks"), "Clocks & Watches").under(Slug.of("culture"))))
                .tags(List.of(new Tag(Slug.of("time"), "Time")))
                .state(new Published(new Moment(Instant.parse("2019-06-18T09:12:40Z"), Precision.DAY)))
                .embargo(Instant.parse("2019-06-18T09:00:00Z"))
                .created(Instant.parse("2019-06-17T16:30:00Z"))
                .modified(Instant.parse("2019-06-19T00:00:00.5Z"))
                .corrections(List.of(new Correction(
                        CorrectionKind.EDITORS_NOTE,
                        Moment.exact(Instant.parse("2019-06-19T00:00:00Z")),
                        HtmlPolicy.article().sanitize("An earlier version had the clock strike <s>12</s>."))))
                .translations(List.of(new Translation(Language.parse("hy"), url("hy/clock"))))
                .related(List.of(
                        new Link(
                                "Tide tables withdrawn",
                                url("tides"),
                                new Image(url("tides.jpg"), "", null, null),
                                Moment.about(Instant.parse("2012-06-18T12:00:00Z"))),
                        Link.of("The bell next door", url("bell"))))
                .rights(Rights.of("Tide Wire"))
                .discussion(fullRules())
                .access(Access.SUBSCRIBERS)
                .extensions(Map.of("desk", "culture", "x:priority", "1 \"high\""))
                .build();
    }

    private static Rights fullRights() {
        return new Rights("Ida Fjeld", "CC BY 4.0", url("rights"), Instant.parse("2029-06-18T00:00:00Z"));
    }

    private static DiscussionRules fullRules() {
        return DiscussionRules.builder(DiscussionState.OPEN)
                .moderation(Moderation.PRE)
                .closes(Instant.parse("2019-07-18T00:00:00Z"))
                .depthShown(3)
                .maxLength(2_000)
                .editWindow(Duration.ofMinutes(5))
                .emailRequired(true)
                .build();
    }

    private static Author fullAuthor() {
        return Author.builder("Runa Vik", AuthorKind.PERSON)
                .id(new AuthorId("author-7"))
                .bio(HtmlPolicy.article().sanitize("<p>Writes about clocks.</p>"))
                .url(url("author/runa"))
                .portrait(new Image(url("runa.jpg"), null, null, null))
                .build();
    }

    private static WebUrl url(String path) {
        return WebUrl.parse("https://news.example/" + path);
    }

    /** An article that has no more than each must have. */
    static Article minimalArticle() {
        return Article.builder(ArticleId.of("1"), Language.UNDETERMINED, "").build();
    }

    static Comment.Posted posted() {
        return Comment.Posted.builder(
                        CommentId.of("c-2"),
                        ARTICLE_ID,
                        Moment.exact(Instant.parse("2019-06-18T10:00:00.000001Z")),
                        new Commenter(
                                "Ժաննա \"Jo\" O'Dell",
                                WebUrl.parse("http://jo.example/"),
                                "account-9",
                                CommenterRole.STAFF),
                        HtmlPolicy.comment().sanitize("<p>Thirteen?<br>\\o/ 👏</p>"))
                .parent(CommentId.of("c-1"))
                .status(CommentStatus.APPROVED)
                .kind(CommentKind.PINGBACK)
                .edited(Instant.parse("2019-06-18T10:05:00Z"))
                .language(Language.parse("hy"))
                .reactions(Map.of("like", 12, "👏", 1))
                .pinned(true)
                .build();
    }

    static Comment.Posted plainComment() {
        return Comment.Posted.builder(
                        CommentId.of("c-3"),
                        ARTICLE_ID,
                        new Moment(Instant.parse("2019-06-18T11:00:00Z"), Precision.ABOUT),
                        Commenter.reader(""),
                        SafeHtml.ofText("ok"))
                .build();
    }

    static Comment.Tombstone tombstone() {
        return new Comment.Tombstone(
                CommentId.of("c-1"),
                ARTICLE_ID,
                null,
                new Moment(Instant.parse("2019-06-18T09:30:00Z"), Precision.EXACT),
                Instant.parse("2020-01-01T00:00:00Z"),
                ErasureReason.BY_STAFF);
    }

    static List<Comment> comments() {
        return List.of(tombstone(), posted(), plainComment());
    }

    static CommentSubmission submission() {
        return CommentSubmission.builder(ARTICLE_ID, "Ring it <b>louder</b>")
                .parent("c-1")
                .name("Jo")
                .email("jo@mail.example")
                .website("jo.example")
                .language(Language.parse("en"))
                .consent(consent())
                .build();
    }

    private static Consent consent() {
        return new Consent("You may write to me.", Instant.parse("2019-06-18T09:59:00Z"));
    }

    static Contact contact() {
        return Contact.builder(CommentId.of("c-2"))
                .email("jo@mail.example")
                .ipAddress("2001:db8::7")
                .userAgent("Browser/7 (\"Keld\")")
                .consent(consent())
                .build();
    }

    static Contact minimalContact() {
        return Contact.builder(CommentId.of("c-3")).build();
    }

    /** Two revisions, four decisions of which one takes back another and one stands after an appeal. */
    static CommentHistory history() {
        Grounds insult = Grounds.builder(ActorKind.STAFF, "insult")
                .moderator("m-9")
                .statement("Please stay polite.")
                .note("the third time")
                .build();
        Instant at = Instant.parse("2019-06-18T12:00:00Z");
        return CommentHistory.of(
                CommentId.of("c-2"),
                List.of(
                        Revision.of(SafeHtml.ofText("Thirteen?"), Instant.parse("2019-06-18T10:00:00Z")),
                        Revision.of(
                                HtmlPolicy.comment().sanitize("<p>Thirteen?<br>\\o/ 👏</p>"),
                                Instant.parse("2019-06-18T10:05:00Z"))),
                2,
                List.of(
                        Decision.of(
                                CommentStatus.HELD, CommentStatus.APPROVED, 1, 2, Grounds.automatic("known-name"), at),
                        Decision.of(CommentStatus.APPROVED, CommentStatus.REJECTED, 2, 2, insult, at.plusSeconds(60)),
                        Decision.of(CommentStatus.REJECTED, CommentStatus.REJECTED, 2, 2, insult, at.plusSeconds(120))
                                .upholding(2),
                        Decision.of(
                                        CommentStatus.REJECTED,
                                        CommentStatus.APPROVED,
                                        2,
                                        2,
                                        Grounds.builder(ActorKind.AUTHORITY, "order-17")
                                                .build(),
                                        at.plusSeconds(180))
                                .reversing(2)),
                List.of(Appeal.of(2, "It was the clock that I meant.", at.plusSeconds(90))));
    }

    static CommentHistory minimalHistory() {
        return CommentHistory.begin(plainComment());
    }

    static CommentThread thread() {
        return CommentThread.of(ARTICLE_ID, comments(), OrphanPolicy.PLACEHOLDER);
    }

    static Teaser teaser() {
        return Teaser.of(fullArticle()).withThread(threadPage().summary());
    }

    static Teaser minimalTeaser() {
        return Teaser.of(minimalArticle());
    }

    static ArticlePage articlePage() {
        return new ArticlePage(fullArticle(), threadPage());
    }

    static Problem problem() {
        return new Problem(
                URI.create("https://news.example/problems/invalid"),
                "The comment is not valid",
                422,
                "Two fields are to be looked at.",
                URI.create("/problems/occurrences/7"),
                List.of(
                        new Violation("/name", "SubmissionRefusal.name-too-long", "at most 200", Severity.ERROR),
                        new Violation("", "Custom", "have a \"look\"", Severity.WARNING)));
    }

    /** A placeholder, a reply to it, and a root. */
    static ThreadPage threadPage() {
        return CommentThread.of(ARTICLE_ID, comments())
                .view(ViewOptions.forPublic())
                .page(0, 20, Instant.parse("2020-02-02T00:00:00Z"));
    }

    /** A policy that makes use of all that a policy can say. */
    static HtmlPolicy policy() {
        return HtmlPolicy.article().toBuilder()
                .name("everything", 2)
                .allowElement("h2", "id")
                .allowClasses(ValueRule.startingWith("wp-").or(ValueRule.of(CharacterClass.DIGITS)))
                .allowValues("title", ValueRule.oneOf("x"))
                .treat(Treatment.DROP, "nav")
                .treat(Treatment.ESCAPE, "font")
                .allowEmbed(
                        Embed.of("video.example").withSandbox("allow-scripts").withFeatures("fullscreen"))
                .allowDataImages(4_000, "image/png")
                .resolveRelativeAddresses(WebUrl.parse("https://site.example/a/"))
                .ownHosts("site.example")
                .idPrefix("c-")
                .lazyLoading()
                .directionFromLanguage()
                .build();
    }

    static HtmlPolicy minimalPolicy() {
        return HtmlPolicy.builder()
                .name("small", 3)
                .allowElement("a", "href")
                .allowElements("b")
                .allowAttributesEverywhere("lang")
                .linkSchemes("https")
                .linkRel("nofollow")
                .maxLength(500)
                .maxDepth(9)
                .build();
    }
}
