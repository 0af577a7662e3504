package io.github.standfirst.exchange.activitystreams;

import static io.github.standfirst.exchange.activitystreams.ActivitySamples.HOST;
import static io.github.standfirst.exchange.activitystreams.ActivitySamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.fixtures.ThreadShape;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What maps comes back equal. */
class ActivityRoundTripTest {

    private static final ActivityStreams ACTIVITIES =
            ActivityStreams.builder().pageSize(1_000).build();

    private static void assertComesBack(Article article, ThreadView view) {
        ReadActivities read = ACTIVITIES.read(ACTIVITIES.writeArticle(article, view, HOST, NOW), NOW);

        assertThat(read.articles()).hasSize(1);
        Article back = read.articles().get(0);
        assertThat(back.id().value()).isEqualTo(HOST.article(article).value());
        assertThat(back.headline()).isEqualTo(article.headline());
        assertThat(back.language()).isEqualTo(article.language());
        assertThat(back.standfirst()).isEqualTo(article.standfirst());
        assertThat(back.body()).isEqualTo(article.body());
        assertThat(back.canonicalUrl()).isEqualTo(HOST.article(article));
        assertThat(back.authors())
                .isEqualTo(article.authors().stream()
                        .map(ActivityRoundTripTest::mapped)
                        .toList());
        assertThat(back.lead()).isEqualTo(mapped(article.lead()));
        assertThat(back.modified()).isEqualTo(article.modified());
        assertThat(back.state()).isEqualTo(new Published(mapped(((Published) article.state()).first())));
        List<String> names = new ArrayList<>();
        article.categories().forEach(category -> names.add(category.name()));
        article.tags().forEach(tag -> names.add(tag.name()));
        assertThat(back.tags()).extracting(tag -> tag.name()).containsExactlyElementsOf(names);
        assertThat(read.comments().stream()
                        .filter(Comment.Posted.class::isInstance)
                        .toList())
                .isEqualTo(view.rows().stream()
                        .filter(ThreadRow.Shown.class::isInstance)
                        .map(row -> mapped(article, view, ((ThreadRow.Shown) row).comment()))
                        .toList());
        assertThat(read.comments().stream()
                        .filter(Comment.Tombstone.class::isInstance)
                        .count())
                .isEqualTo(view.rows().stream()
                        .filter(row -> row instanceof ThreadRow.Placeholder placeholder
                                && placeholder.reason() == ThreadRow.Placeholder.Reason.ERASED)
                        .count());
        assertThat(read.report().notes())
                .allMatch(note -> note.text().startsWith("does not say when it was published"));
        assertThat(read.report().removals()).isEmpty();
    }

    private static Author mapped(Author author) {
        Image portrait = author.portrait();
        return Author.builder(author.name(), author.kind())
                .url(author.url())
                .portrait(portrait == null ? null : mapped(portrait))
                .build();
    }

    private static Image mapped(Image image) {
        return new Image(image.src(), image.alt(), image.size(), null);
    }

    private static @Nullable Figure mapped(@Nullable Figure figure) {
        return figure == null ? null : Figure.of(mapped(figure.image()));
    }

    private static Moment mapped(Moment moment) {
        return moment.precision() == Precision.ABOUT ? Moment.about(NOW) : Moment.exact(moment.at());
    }

    private static CommentId address(Article article, CommentId id) {
        return CommentId.of(HOST.comment(article, id).value());
    }

    private static Comment mapped(Article article, ThreadView view, Comment.Posted comment) {
        CommentId parent = comment.parent();
        Commenter commenter = comment.commenter();
        Commenter reader = Commenter.reader(commenter.name());
        boolean seen = parent != null && view.row(parent).isPresent();
        return Comment.Posted.builder(
                        address(article, comment.id()),
                        ArticleId.of(HOST.article(article).value()),
                        mapped(comment.posted()),
                        commenter.website() == null ? reader : reader.withWebsite(commenter.website()),
                        comment.body())
                .parent(parent == null || !seen ? null : address(article, parent))
                .edited(comment.edited())
                .language(comment.language())
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = SamplePage.class,
            names = {"BARE", "SCHEDULED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void samplesComeBack(SamplePage sample) {
        assertComesBack(sample.article(), sample.thread().view(ViewOptions.forPublic()));
    }

    @Property(tries = 40)
    void generatedArticlesAndThreadsComeBack(@ForAll long seed) {
        Generator generator = Generator.withSeed(seed);
        Article article = generator
                .articles()
                .limit(20)
                .filter(each -> each.state() instanceof Published)
                .findFirst()
                .orElseThrow();

        assertComesBack(
                article,
                generator.thread(article.id(), 40, ThreadShape.REALISTIC).view(ViewOptions.forPublic()));
    }
}
