package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.CategoryTree;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationStageException;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs the snippets of types.md. */
class TypesGuideTest {

    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");

    @Test
    void refusesControls() {
        // snippet
        assertThatThrownBy(() -> Author.person("Nare\u0000"))
                .hasMessage("author name has U+0000 at index 4;"
                        + " allowed are all characters but controls, lone surrogates and noncharacters");
        // end
    }

    @Test
    void buildsAndChanges() {
        Instant now = NOW;

        // snippet
        Article article = Article.builder(ArticleId.of("42"), Language.parse("en"), "Ferry to sail again")
                .slug(Slug.from("Ferry to sail again").orElseThrow())
                .lead(Figure.of(Image.of(WebUrl.parse("https://news.example/ferry.jpg"), "A ferry at a pier")))
                .credits(List.of(
                        new Credit(CreditRole.AUTHOR, Author.person("Nare Simonian")),
                        new Credit(CreditRole.SOURCE, Author.organization("Hovtan Press Agency"))))
                .dateline(new Dateline("ORVANAK"))
                .rights(Rights.of("Orvanak Courier"))
                .discussion(DiscussionRules.open())
                .extensions(Map.of("desk", "regional"))
                .build();

        Article corrected = article.withCorrection(new Correction(
                CorrectionKind.CORRECTION, Moment.exact(now), SafeHtml.ofText("The ferry has 96 seats, not 69.")));
        // end

        assertThat(article.corrections()).isEmpty();
        assertThat(corrected.corrections()).hasSize(1);
        assertThat(article.authors()).containsExactly(Author.person("Nare Simonian"));
    }

    @Test
    void tellsHowExactlyATimeIsKnown() {
        Instant now = NOW;

        // snippet
        Moment exact = Moment.exact(Instant.parse("2019-06-18T09:12:40Z"));
        Moment day = Moment.onDay(LocalDate.of(2019, 6, 18), ZoneId.of("Asia/Yerevan"));
        Moment about = Moment.about(now.minus(Duration.ofDays(7 * 365)));
        // end

        assertThat(exact).isGreaterThan(day);
        assertThat(day.at()).isEqualTo(Instant.parse("2019-06-18T08:00:00Z"));
        assertThat(about.at()).isEqualTo(Instant.parse("2019-09-19T12:00:00Z"));
    }

    @Test
    void goesStepByStep() {
        Article article = ReferencePage.article().toBuilder()
                .state(new PublicationState.Draft())
                .build();
        Instant now = NOW;

        // snippet
        Article scheduled = article.withState(article.state().schedule(now.plusSeconds(3600)));
        Article published = scheduled.withState(scheduled.state().publish(Moment.exact(now)));
        Article withdrawn =
                published.withState(published.state().withdraw(now, WithdrawalKind.RETRACTED, "It did not hold."));

        assertThatThrownBy(() -> withdrawn.state().schedule(now))
                .isInstanceOf(PublicationStageException.class)
                .hasMessage("a withdrawn article cannot become scheduled; it can become published");
        // end

        assertThat(scheduled.state().isPublic(now.plusSeconds(3600))).isTrue();
        assertThat(withdrawn.state().isPublic(now)).isFalse();
    }

    @Test
    void makesSlugsOfAnyScript() {
        // snippet
        assertThat(Slug.from("Don’t panic: Երեւան!")).contains(Slug.of("dont-panic-երեւան"));
        assertThat(Slug.from("हिन्दी समाचार")).contains(Slug.of("हिन्दी-समाचार"));
        assertThat(Slug.from("👏👏")).isEmpty();
        assertThat(new Slug("hello_world.html").value()).isEqualTo("hello_world.html");
        // end
    }

    @Test
    void findsTheWayToACategory() {
        // snippet
        CategoryTree tree = CategoryTree.of(List.of(
                Category.of(Slug.of("news"), "News"),
                Category.of(Slug.of("local"), "Local").under(Slug.of("news"))));

        List<Category> trail = tree.ancestors(Slug.of("local"));
        // end

        assertThat(trail).containsExactly(Category.of(Slug.of("news"), "News"));
    }

    @Test
    void countsOnceInListsToo() {
        Article article = ReferencePage.article().withDiscussion(DiscussionRules.open());
        CommentThread thread = ReferencePage.thread();
        Instant now = NOW;

        // snippet
        ThreadView view = thread.view(ViewOptions.forPublic(article.discussion(), now));
        Teaser teaser = Teaser.of(article).withThread(view.summary(now));
        // end

        assertThat(teaser.thread()).isEqualTo(view.summary(now));
        assertThat(view.count()).isEqualTo(13);
    }
}
