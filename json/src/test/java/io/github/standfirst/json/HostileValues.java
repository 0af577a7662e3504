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
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of values that hold whatever the model lets them hold. */
final class HostileValues {

    static final ArticleId ARTICLE = ArticleId.of("a");

    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private HostileValues() {}

    /** A document with some characters removed, replaced or put in. */
    static Arbitrary<String> spoilt(String json) {
        Arbitrary<String> insertion = Arbitraries.of(
                "",
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\\",
                "null",
                "0",
                "-1",
                "true",
                "\"x\":1,",
                "\\u0000",
                "\uD800",
                "<p>");
        return Combinators.combine(
                        Arbitraries.integers().between(0, json.length()),
                        Arbitraries.integers().between(0, 12),
                        insertion)
                .as((start, cut, put) ->
                        json.substring(0, start) + put + json.substring(Math.min(json.length(), start + cut)));
    }

    static Arbitrary<Article> articles() {
        return Combinators.combine(
                        texts(),
                        articleMarkup(),
                        states(),
                        instants().injectNull(0.5),
                        figures().injectNull(0.5))
                .flatAs((headline, body, state, modified, lead) -> Combinators.combine(
                                slugs().injectNull(0.3),
                                articleMarkup(),
                                credits().list().ofMaxSize(3),
                                categories().list().ofMaxSize(3),
                                tags().list().ofMaxSize(3),
                                links().list().ofMaxSize(2),
                                languages(),
                                additions())
                        .as((slug, standfirst, credits, categories, tags, related, language, added) -> added.apply(
                                        Article.builder(ARTICLE, language, headline))
                                .slug(slug)
                                .canonicalUrl(slug == null ? null : WebUrl.parse("https://a.example/?q=" + "é"))
                                .standfirst(standfirst)
                                .body(body)
                                .lead(lead)
                                .credits(credits)
                                .categories(categories)
                                .tags(tags)
                                .state(state)
                                .modified(modified)
                                .translations(List.of(new Translation(language, WebUrl.parse("http://b.example/"))))
                                .related(related)
                                .build()));
    }

    /** What an article may have beside its text, and most have not. */
    private static Arbitrary<UnaryOperator<Article.Builder>> additions() {
        Arbitrary<Correction> corrections = Combinators.combine(
                        Arbitraries.of(CorrectionKind.class), moments(), articleMarkup())
                .as(Correction::new);
        return Combinators.combine(
                        nonBlanks().injectNull(0.5),
                        instants().injectNull(0.5),
                        instants().injectNull(0.5),
                        corrections.list().ofMaxSize(2),
                        rights().injectNull(0.5),
                        rules(),
                        Arbitraries.of(Access.class),
                        Arbitraries.maps(ids(), texts()).ofMaxSize(3))
                .as((place, embargo, created, corrected, rights, rules, access, extensions) ->
                        builder -> builder.dateline(place == null ? null : new Dateline(place))
                                .embargo(embargo)
                                .created(created)
                                .corrections(corrected)
                                .rights(rights)
                                .discussion(rules)
                                .access(access)
                                .extensions(extensions));
    }

    private static Arbitrary<Rights> rights() {
        return Combinators.combine(nonBlanks(), texts(), instants().injectNull(0.5))
                .as((holder, terms, expires) -> new Rights(holder, terms, null, expires));
    }

    private static Arbitrary<DiscussionRules> rules() {
        return Combinators.combine(
                        Arbitraries.of(DiscussionState.class),
                        Arbitraries.of(Moderation.class),
                        instants().injectNull(0.5),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((state, moderation, closes, depth, length, seconds, nanos) -> new DiscussionRules(
                        state, moderation, closes, depth, length, Duration.ofSeconds(seconds, nanos), nanos % 2 == 0));
    }

    static Arbitrary<Comment> comments() {
        Arbitrary<Comment.Posted> posted = Combinators.combine(
                        ids(),
                        ids().injectNull(0.5),
                        moments(),
                        commenters(),
                        markup(HtmlPolicy.comment()),
                        Arbitraries.of(CommentStatus.class),
                        instants().injectNull(0.5),
                        languages())
                .as((id, parent, at, commenter, body, status, edited, language) -> Comment.Posted.builder(
                                CommentId.of(id), ARTICLE, at, commenter, body)
                        .parent(parent == null ? null : CommentId.of(parent))
                        .status(status)
                        .edited(edited)
                        .language(language)
                        .build());
        Arbitrary<Comment> ofAnyKind = posted.flatMap(comment -> Arbitraries.of(CommentKind.class)
                .flatMap(kind -> Arbitraries.maps(ids(), Arbitraries.integers().between(1, Integer.MAX_VALUE))
                        .ofMaxSize(2)
                        .map(reactions -> comment.toBuilder()
                                .kind(kind)
                                .reactions(reactions)
                                .pinned(reactions.size() == 1)
                                .build())));
        Arbitrary<Comment> tombstones = Combinators.combine(
                        ids(), ids().injectNull(0.5), moments(), instants(), Arbitraries.of(ErasureReason.class))
                .as((id, parent, at, erased, reason) -> new Comment.Tombstone(
                        CommentId.of(id), ARTICLE, parent == null ? null : CommentId.of(parent), at, erased, reason));
        return Arbitraries.oneOf(ofAnyKind, tombstones);
    }

    private static Arbitrary<Commenter> commenters() {
        return Combinators.combine(texts(), ids().injectNull(0.5), Arbitraries.of(CommenterRole.class))
                .as((name, account, role) -> new Commenter(
                        name, account == null ? null : WebUrl.parse("http://c.example/~x"), account, role));
    }

    private static Arbitrary<Credit> credits() {
        return Combinators.combine(
                        Arbitraries.of(CreditRole.class),
                        nonBlanks(),
                        Arbitraries.of(AuthorKind.class),
                        ids().injectNull(0.5),
                        articleMarkup())
                .as((role, name, kind, id, bio) -> new Credit(
                        role,
                        Author.builder(name, kind)
                                .id(id == null ? null : AuthorId.of(id))
                                .bio(bio)
                                .build()));
    }

    private static Arbitrary<Category> categories() {
        return Combinators.combine(slugs(), nonBlanks(), slugs().injectNull(0.5))
                .as(Category::new);
    }

    private static Arbitrary<Tag> tags() {
        return Combinators.combine(slugs(), nonBlanks()).as(Tag::new);
    }

    private static Arbitrary<Link> links() {
        return Combinators.combine(nonBlanks(), figures(), moments().injectNull(0.5))
                .as((title, figure, published) -> new Link(title, figure.image().src(), figure.image(), published));
    }

    private static Arbitrary<Figure> figures() {
        return Combinators.combine(
                        texts().injectNull(0.3),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        articleMarkup(),
                        texts().injectNull(0.3))
                .as((alt, width, caption, credit) -> new Figure(
                        new Image(WebUrl.parse("https://i.example/i.png"), alt, new Image.Size(width, 1), null),
                        caption,
                        credit));
    }

    private static Arbitrary<PublicationState> states() {
        return Arbitraries.oneOf(
                Arbitraries.just(new PublicationState.Draft()),
                instants().map(PublicationState.Scheduled::new),
                moments().map(PublicationState.Published::new),
                Combinators.combine(
                                moments().injectNull(0.5), instants(), Arbitraries.of(WithdrawalKind.class), texts())
                        .as(PublicationState.Withdrawn::new));
    }

    private static Arbitrary<Moment> moments() {
        return Combinators.combine(instants(), Arbitraries.of(Precision.class)).as(Moment::new);
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<Language> languages() {
        return Arbitraries.of("und", "en-GB", "hy", "zh-Hant", "x-private").map(Language::parse);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("aZ09-_:./\"\\<&ԱあéǅØ")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static Arbitrary<Slug> slugs() {
        return Arbitraries.strings()
                .withChars("az09-.\"<&~%éԱあ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(slug -> !slug.equals(".") && !slug.equals(".."))
                .map(Slug::new);
    }

    /** Any text that the model may hold: all planes, what JSON and HTML escape, bidi controls. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(40),
                        Arbitraries.strings()
                                .withChars("\"\\/<>&'\t\n\u007F\u2028\u2029\u202E\uFEFF\u0000\uD83D\uDE00")
                                .ofMaxLength(20))
                .map(CharacterRule::clean);
    }

    private static Arbitrary<String> nonBlanks() {
        return texts().map(text -> text + "x");
    }

    private static Arbitrary<SafeHtml> articleMarkup() {
        return markup(HtmlPolicy.article());
    }

    private static Arbitrary<SafeHtml> markup(HtmlSanitizer policy) {
        Arbitrary<String> fragments = Arbitraries.of(
                "<p>",
                "</p>",
                "<ul><li>",
                "<table>",
                "<td>",
                "<a href=\"https://x.example/?a&amp;b\">",
                "<img src=x onerror=y>",
                "<script>",
                "</script>",
                "<svg><style>",
                "<!--",
                "-->",
                "<pre>\n",
                "&nbsp;",
                "&amp;lt;",
                "<b",
                "\"",
                "\\",
                "\u00A0");
        return Arbitraries.oneOf(fragments, texts())
                .list()
                .ofMaxSize(6)
                .map(parts -> policy.sanitize(String.join("", parts)));
    }
}
