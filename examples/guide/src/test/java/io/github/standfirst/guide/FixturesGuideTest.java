package io.github.standfirst.guide;

import static io.github.standfirst.fixtures.assertions.StandfirstAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.HostileText;
import io.github.standfirst.fixtures.InvalidSample;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.fixtures.ThreadShape;
import io.github.standfirst.fixtures.junit.Generated;
import io.github.standfirst.fixtures.junit.Sample;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.SafeHtml;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Runs the snippets of fixtures.md. */
class FixturesGuideTest {

    @Test
    void goesThroughSamples() {
        // snippet
        for (SamplePage sample : SamplePage.values()) {
            String page = render(sample.article(), sample.thread());
            assertThat(page).as(sample.description()).isNotBlank();
        }
        // end
    }

    /** Stands for the application under test. */
    private static String render(Article article, CommentThread thread) {
        return article.headline() + " " + thread.size();
    }

    @Test
    void goesThroughInvalidSamples() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            // snippet
            for (InvalidSample sample : InvalidSample.values()) {
                Set<ConstraintViolation<Object>> violations = validator.validate(sample.value());
                assertThat(violations)
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .containsExactly(sample.path());
            }
            // end
        }
    }

    @Test
    void goesThroughHostileTexts() {
        // snippet
        for (HostileText hostile : HostileText.values()) {
            SafeHtml body = HtmlPolicy.comment().sanitize(hostile.text());
            assertThat(body).as(hostile.harm()).doesNotContain("<script").doesNotContain("<form");
        }
        // end
    }

    @Test
    void generates() {
        // snippet
        Generator generator = Generator.withSeed(42);
        CommentThread deep = generator.thread(ArticleId.of("7"), 1_000, ThreadShape.CHAIN);
        Stream<Comment> many = generator.comments(ArticleId.of("7"), 1_000_000, ThreadShape.REALISTIC);
        Stream<Article> articles = generator.articles().limit(50);
        Stream<CommentSubmission> typed = generator.submissions(deep).limit(100);
        // end

        assertThat(deep).hasSize(1_000).hasNoProblems();
        assertThat(many.limit(10)).hasSize(10);
        assertThat(articles).hasSize(50);
        assertThat(typed).hasSize(100);
    }

    @Test
    void asserts() {
        Article article = SamplePage.CAPITALS.article();
        CommentThread thread = SamplePage.CAPITALS.thread();
        Instant now = Instant.parse("2026-09-17T12:00:00Z");

        // snippet
        assertThat(article)
                .hasHeadline("STORM CLOSES PIER; KITES ADVISED TO STAY HOME")
                .isPublicAt(now);
        assertThat(thread).hasNoProblems().hasShape("""
                1
                  2""");
        assertThat(thread.view(ViewOptions.forPublic())).hasCount(2).shows("1", "2");
        // end
    }

    @Test
    void printsThreadsThatDiffer() {
        CommentThread thread = SamplePage.CAPITALS.thread();
        List<Comment> comments = new ArrayList<>(thread.comments());
        comments.set(0, ((Comment.Posted) comments.get(0)).withPinned(true));
        CommentThread changed = CommentThread.of(thread.article(), comments);

        assertThat(catchThrowable(() -> assertThat(changed).isEqualTo(thread)))
                .hasMessage(GuidePage.of("fixtures.md").blocks("text").get(0));
    }

    // snippet
    @Test
    void printsEveryComment(@Sample(SamplePage.ARABIC) Article article, @Generated(size = 200) CommentThread thread) {
        assertThat(render(article, thread)).contains(article.headline());
    }
    // end
}
