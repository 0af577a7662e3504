package consumer;

import static io.github.standfirst.fixtures.assertions.StandfirstAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.InvalidSample;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.fixtures.ThreadShape;
import io.github.standfirst.fixtures.junit.Generated;
import io.github.standfirst.fixtures.junit.Sample;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fixtures has for the tests of an application, in one of them. */
class FixturesTest {

    @Test
    void runsWhereItIsSaidTo() {
        for (Class<?> type : List.of(Article.class, SamplePage.class, FixturesTest.class, Validation.class)) {
            assertThat(type.getModule().isNamed()).as(type.getName()).isEqualTo(Boolean.getBoolean("consumer.named"));
        }
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("ru");
    }

    /** With and without the expression language. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFaultIsFound(boolean expressions) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        if (!expressions) {
            configuration.messageInterpolator(new ParameterMessageInterpolator());
        }
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            for (InvalidSample sample : InvalidSample.values()) {
                Set<ConstraintViolation<Object>> found = factory.getValidator().validate(sample.value());
                assertThat(found)
                        .as(sample.key())
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .containsExactly(sample.path());
                assertThat(found)
                        .extracting(ConstraintViolation::getMessage)
                        .allMatch(message -> message.matches("[^{}$]*\\p{IsCyrillic}[^{}$]*"));
                assertThat(Violations.of(found, Locale.forLanguageTag("hyw")).list())
                        .extracting(Violation::message)
                        .allMatch(message -> message.matches("[^{}$]*\\p{IsArmenian}[^{}$]*"));
            }
            for (SamplePage sample : SamplePage.values()) {
                Violations found = Violations.of(factory.getValidator().validate(sample.article()), Locale.ENGLISH);
                assertThat(found.errors()).as(sample.key()).isEmpty();
            }
        }
    }

    @Test
    void samplesAreHandedOver(
            @Sample(SamplePage.CAPITALS) Article article, @Sample(SamplePage.TOMBSTONES) CommentThread thread) {
        assertThat(article).isEqualTo(SamplePage.CAPITALS.article()).hasLanguage("en");
        assertThat(thread).isEqualTo(SamplePage.TOMBSTONES.thread()).hasNoProblems();
    }

    @Test
    void valuesAreGenerated(
            @Generated(seed = 7, size = 40, shape = ThreadShape.STAR) CommentThread thread,
            @Generated(size = 5) List<Comment> comments,
            @Generated Article article) {
        ThreadView view = thread.view(ViewOptions.forPublic());

        assertThat(thread).hasSize(40).isEqualTo(Generator.withSeed(7).thread(thread.article(), 40, ThreadShape.STAR));
        assertThat(view).hasCount(40).shows("1", "40");
        assertThat(comments.get(0)).isRoot();
        assertThat(article.body()).hasContent();
    }

    @Test
    void failuresShowBothSides() {
        assertThatThrownBy(() -> assertThat(SafeHtml.ofText("a")).hasHtml("b"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("markup is\n  a\nexpected is\n  b");
    }
}
