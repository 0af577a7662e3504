package io.github.standfirst.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the snippets of validation.md. */
class ValidationGuideTest {

    private static final Article DRAFT =
            Article.builder(ArticleId.of("42"), Language.parse("en"), "").build();

    @Test
    void validatesArticleAndComments() {
        Article article = ReferencePage.article();

        // snippet
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            Set<ConstraintViolation<Article>> violations = validator.validate(article);
            for (Comment comment : ReferencePage.comments()) {
                Set<ConstraintViolation<Comment>> ofComment = validator.validate(comment);
                assertThat(ofComment).isEmpty();
            }
            assertThat(violations).isEmpty();
        }
        // end
    }

    @Test
    void asksWhatPublicationStateNeeds() {
        Moment now = Moment.exact(Instant.parse("2026-09-17T12:00:00Z"));
        Figure picture = Figure.of(new Image(WebUrl.parse("https://news.example/a.jpg"), null, null, null));

        // snippet
        Article draft =
                Article.builder(ArticleId.of("42"), Language.parse("en"), "").build();
        Article published = draft.toBuilder()
                .lead(picture)
                .state(new PublicationState.Published(now))
                .build();
        // end

        assertThat(messages(draft)).isEqualTo("headline: an article needs a headline");
        assertThat(messages(published))
                .isEqualTo(GuidePage.of("validation.md").blocks("text").get(0));
    }

    private static String messages(Article article) {
        try (ValidatorFactory factory = factory(Locale.ENGLISH)) {
            return factory.getValidator().validate(article).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .collect(joining("\n"));
        }
    }

    @Test
    void takesStricterRules() {
        Article article = ReferencePage.article();

        // snippet
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping ours = configuration.createConstraintMapping();
        ours.type(Article.class)
                .field("headline")
                .constraint(new GenericConstraintDef<>(TextLength.class).param("max", 40));
        configuration.addMapping(ours);
        // end

        configuration.messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(article))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("the length must be between 0 and 40 characters");
        }
    }

    /** Asked for French or Western Armenian, which have no file here, a machine in Russia answers in Russian. */
    @ParameterizedTest
    @CsvSource({
        "en, en, an article needs a headline",
        "ru, en, an article needs a headline",
        "hy, en, an article needs a headline",
        "ru, hy, հոդվածին վերնագիր է պետք",
        "en, fr, an article needs a headline",
        "ru, fr, статье нужен заголовок",
        "en, hyw, an article needs a headline",
        "ru, hyw, статье нужен заголовок",
    })
    void looksUpMessages(String ofMachine, String wanted, String message) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(ofMachine));
        try (ValidatorFactory factory = factory(Locale.forLanguageTag(wanted))) {
            assertThat(factory.getValidator().validate(DRAFT))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(message);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory();
    }
}
