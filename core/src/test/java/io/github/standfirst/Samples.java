package io.github.standfirst;

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
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small values that tests need to have, whatever they are about. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    public static final ArticleId ARTICLE_ID = ArticleId.of("a1");
    public static final CommentId COMMENT_ID = CommentId.of("c1");
    public static final WebUrl URL = WebUrl.parse("https://news.example/");
    public static final SafeHtml HTML = html("<p>The bridge is open.</p>");

    private static final Moment MOMENT = Moment.exact(NOON);

    private Samples() {}

    /** Null in the place of a value, as a caller may pass it who compiles without NullAway. */
    @SuppressWarnings("NullAway") // the checks under test are for those who can pass it
    public static <T> T absent(Class<T> type) {
        return type.cast(null);
    }

    public static SafeHtml html(String markup) {
        return HtmlSanitizer.trusting().sanitize(markup);
    }

    /** An article none of whose parts is absent, empty or as the builder presets it. */
    public static Article article() {
        return Article.builder(ARTICLE_ID, Language.parse("en-GB"), "The bridge is open")
                .slug(Slug.of("the-bridge-is-open"))
                .canonicalUrl(URL)
                .standfirst(html("<p>After nine years.</p>"))
                .body(HTML)
                .lead(figure())
                .credits(List.of(new Credit(CreditRole.AUTHOR, author())))
                .dateline(new Dateline("PORT ELLEN"))
                .categories(List.of(Category.of(Slug.of("roads"), "Roads").under(Slug.of("local"))))
                .tags(List.of(new Tag(Slug.of("bridge"), "Bridge")))
                .state(new PublicationState.Published(MOMENT))
                .embargo(NOON.minusSeconds(60))
                .created(NOON.minusSeconds(3600))
                .modified(NOON.plusSeconds(60))
                .corrections(List.of(new Correction(CorrectionKind.UPDATE, MOMENT, html("The ferry sails, too."))))
                .translations(List.of(new Translation(Language.parse("hy"), URL)))
                .related(List.of(new Link("The ferry is closed", URL, image(), MOMENT)))
                .rights(rights())
                .discussion(rules())
                .access(Access.METERED)
                .extensions(Map.of("desk", "roads"))
                .build();
    }

    /** An author none of whose parts is absent or empty. */
    public static Author author() {
        return Author.builder("Nora Hall", AuthorKind.PERSON)
                .id(AuthorId.of("nora"))
                .bio(html("<p>Writes about roads.</p>"))
                .url(URL)
                .portrait(image())
                .build();
    }

    public static Image image() {
        return new Image(URL, "A bridge", new Image.Size(640, 480), rights());
    }

    public static Rights rights() {
        return new Rights("Port Courier", "all rights reserved", URL, NOON.plusSeconds(86_400));
    }

    /** Rules none of which is as the builder presets it. */
    public static DiscussionRules rules() {
        return DiscussionRules.builder(DiscussionState.OPEN)
                .moderation(Moderation.PRE)
                .closes(NOON.plusSeconds(86_400))
                .depthShown(3)
                .maxLength(2_000)
                .editWindow(Duration.ofMinutes(5))
                .emailRequired(true)
                .build();
    }

    public static Figure figure() {
        return new Figure(image(), html("<em>The bridge</em>"), "Ada Reed");
    }

    /** A comment none of whose parts is absent, empty or as the builder presets it. */
    public static Comment.Posted comment() {
        Commenter commenter = new Commenter("Sam", URL, "sam-7", CommenterRole.STAFF);
        return Comment.Posted.builder(COMMENT_ID, ARTICLE_ID, MOMENT, commenter, HTML)
                .parent(CommentId.of("c0"))
                .status(CommentStatus.HELD)
                .kind(CommentKind.PINGBACK)
                .edited(NOON.plusSeconds(60))
                .language(Language.parse("en"))
                .reactions(Map.of("like", 2))
                .pinned(true)
                .build();
    }

    /** An approved comment on {@link #ARTICLE_ID}, posted so many seconds past noon. */
    public static Comment.Posted comment(String id, @Nullable String parent, long second) {
        Moment posted = Moment.exact(NOON.plusSeconds(second));
        return Comment.Posted.builder(CommentId.of(id), ARTICLE_ID, posted, Commenter.reader("Sam"), HTML)
                .parent(parent == null ? null : CommentId.of(parent))
                .build();
    }
}
