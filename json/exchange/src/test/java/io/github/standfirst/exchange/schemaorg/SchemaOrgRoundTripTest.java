package io.github.standfirst.exchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.GapPolicy;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.fixtures.ThreadShape;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What maps comes back equal, from either shape. */
class SchemaOrgRoundTripTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");

    private static SchemaOrg schema(int nesting) {
        return SchemaOrg.builder().zone(ZONE).nesting(nesting).build();
    }

    private static void assertComesBack(Article article, ThreadView view, int nesting) {
        SchemaOrg schema = schema(nesting);
        ReadSchemaOrg nested = schema.read(schema.write(article, view, NOW), NOW);
        ReadSchemaOrg graph = schema.read(schema.writeGraph(article, view, NOW), NOW);

        List<Comment> shown = view.rows().stream()
                .filter(ThreadRow.Shown.class::isInstance)
                .map(row -> mapped(view, ((ThreadRow.Shown) row).comment()))
                .toList();
        List<CommentId> erased = view.rows().stream()
                .filter(row ->
                        row instanceof Placeholder placeholder && placeholder.reason() == Placeholder.Reason.ERASED)
                .map(ThreadRow::id)
                .toList();
        for (ReadSchemaOrg read : List.of(nested, graph)) {
            assertThat(read.articles()).usingRecursiveComparison().isEqualTo(List.of(mapped(article)));
            assertThat(posted(read)).isEqualTo(shown);
            assertThat(read.comments().stream()
                            .filter(Comment.Tombstone.class::isInstance)
                            .map(Comment::id))
                    .isEqualTo(erased);
            assertThat(read.report().removals()).isEmpty();
            assertThat(read.report().notes())
                    .allMatch(note -> note.text().startsWith("does not say when it was published"));
        }
    }

    private static List<Comment> posted(ReadSchemaOrg read) {
        return read.comments().stream().filter(Comment.Posted.class::isInstance).toList();
    }

    private static Moment mapped(Moment moment) {
        return switch (moment.precision()) {
            case ABOUT -> Moment.about(NOW);
            case DAY -> Moment.onDay(moment.at().atZone(ZONE).toLocalDate(), ZONE);
            case EXACT -> moment;
        };
    }

    private static Author mapped(Author author) {
        return Author.builder(author.name(), author.kind())
                .url(author.url())
                .portrait(author.portrait())
                .build();
    }

    private static SafeHtml plain(SafeHtml html) {
        return SafeHtml.ofText(PlainText.of(html).strip());
    }

    /** An article without what has no property, and with its credits by their roles. */
    private static Article mapped(Article article) {
        Figure lead = article.lead();
        return article.toBuilder()
                .slug(null)
                .standfirst(plain(article.standfirst()))
                .lead(lead == null ? null : new Figure(lead.image(), plain(lead.caption()), lead.credit()))
                .credits(article.credits().stream()
                        .map(credit -> new Credit(credit.role(), mapped(credit.author())))
                        .sorted(Comparator.comparing(Credit::role))
                        .toList())
                .categories(article.categories().stream()
                        .map(category -> Category.of(Slug.from(category.name()).orElseThrow(), category.name()))
                        .toList())
                .tags(article.tags().stream()
                        .map(tag -> new Tag(Slug.from(tag.name()).orElseThrow(), tag.name()))
                        .toList())
                .state(new Published(mapped(((Published) article.state()).first())))
                .embargo(null)
                .created(null)
                .corrections(article.corrections().stream()
                        .filter(correction -> correction.kind() == CorrectionKind.CORRECTION
                                || correction.kind() == CorrectionKind.CLARIFICATION)
                        .map(correction ->
                                new Correction(CorrectionKind.CORRECTION, mapped(correction.at()), correction.note()))
                        .toList())
                .related(List.of())
                .discussion(DiscussionRules.NONE)
                .access(article.access() == Access.FREE ? Access.FREE : Access.SUBSCRIBERS)
                .extensions(Map.of())
                .build();
    }

    private static Comment mapped(ThreadView view, Comment.Posted comment) {
        Commenter commenter = comment.commenter();
        CommentId parent = comment.parent();
        return Comment.Posted.builder(
                        comment.id(),
                        comment.article(),
                        mapped(comment.posted()),
                        new Commenter(commenter.name(), commenter.website(), null, CommenterRole.READER),
                        comment.body())
                .parent(parent == null || view.row(parent).isEmpty() ? null : parent)
                .edited(comment.edited())
                .language(comment.language())
                .reactions(comment.reactions())
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = SamplePage.class,
            names = {"BARE", "SCHEDULED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void samplesComeBack(SamplePage sample) {
        assertComesBack(sample.article(), sample.thread().view(ViewOptions.forPublic()), SchemaOrg.DEFAULT_NESTING);
    }

    @Property(tries = 100)
    void generatedArticlesAndThreadsComeBack(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int nesting,
            @ForAll GapPolicy gaps,
            @ForAll @IntRange(max = 7) int cap) {
        Generator generator = Generator.withSeed(seed);
        Article article = generator
                .articles()
                .limit(20)
                .filter(each -> each.state() instanceof Published)
                .findFirst()
                .orElseThrow();

        assertComesBack(
                article,
                withHidden(generator.thread(article.id(), 60, ThreadShape.REALISTIC), seed)
                        .view(ViewOptions.forPublic().withGaps(gaps).withDepthCap(cap)),
                nesting);
    }

    /** The thread with some comments hidden, here and there. */
    private static CommentThread withHidden(CommentThread thread, long seed) {
        List<Comment> comments = new ArrayList<>();
        for (Comment comment : thread.comments()) {
            boolean hides = Math.floorMod(comment.id().hashCode() + seed, 5) == 0;
            comments.add(
                    hides && comment instanceof Comment.Posted posted
                            ? posted.toBuilder().status(CommentStatus.HELD).build()
                            : comment);
        }
        return CommentThread.of(thread.article(), comments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "comment-12", "c-12", "a:12", "a/12", "a=12", "a#comment-3", "50%", "a+b", "ա-1", "😀", "é"
            })
    void anyIdComesBack(String id) {
        Article article = SamplePage.REFERENCE.article();
        Comment.Posted root = Comment.Posted.builder(
                        CommentId.of(id),
                        article.id(),
                        Moment.exact(NOW),
                        Commenter.reader("Ani"),
                        HtmlPolicy.comment().sanitize("<p>Root</p>"))
                .build();
        Comment.Posted reply =
                root.toBuilder().id(CommentId.of("reply")).parent(root.id()).build();
        ThreadView view = CommentThread.of(article.id(), List.of(root, reply)).view(ViewOptions.forPublic());

        assertComesBack(article, view, 0);
        assertComesBack(article.toBuilder().canonicalUrl(null).build(), view, 1);
    }

    @Property(tries = 300)
    void anyHeadlineComesBack(@ForAll String text) {
        String headline = CharacterRule.clean(text);
        Article article = Article.builder(SamplePage.REFERENCE.article().id(), Language.UNDETERMINED, headline)
                .state(new Published(new Moment(NOW, Precision.EXACT)))
                .build();
        ThreadView view = CommentThread.of(article.id(), List.of()).view(ViewOptions.forPublic());

        assertComesBack(article, view, 0);
    }
}
