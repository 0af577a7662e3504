package io.github.standfirst.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
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

    private final List<String> printed = new ArrayList<>();

    @Test
    void validatesArticleAndComments() {
        Article article = ReferencePage.article();

        // snippet
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            Violations violations = Violations.of(validator.validate(article), Locale.ENGLISH);
            assertThat(violations.errors()).isEmpty();
            for (Comment comment : ReferencePage.comments()) {
                assertThat(validator.validate(comment)).isEmpty();
            }
        }
        // end
    }

    @Test
    void validatesThreadsFlat() {
        Article article = ReferencePage.article();
        CommentThread thread = CommentThread.of(article.id(), ReferencePage.comments());
        try (ValidatorFactory factory = factory(Locale.ENGLISH)) {
            Validator validator = factory.getValidator();

            // snippet
            record Imported(@Valid Article article, List<@Valid Comment> comments) {}

            Violations violations =
                    Violations.of(validator.validate(new Imported(article, thread.comments())), Locale.ENGLISH);
            // end

            assertThat(violations.list()).extracting(Violation::pointer).containsExactly("/article/lead/caption");
        }
    }

    @Test
    void tellsViolationsAsValues() {
        try (ValidatorFactory factory = factory(Locale.ENGLISH)) {
            Set<ConstraintViolation<Article>> found = factory.getValidator().validate(ReferencePage.article());

            // snippet
            Violations violations = Violations.of(found, Locale.forLanguageTag("hy"));
            for (Violation violation : violations.list()) {
                print(violation.severity() + " " + violation.pointer() + " " + violation.code());
                print(violation.message());
            }
            // end

            assertThat(String.join("\n", printed))
                    .isEqualTo(GuidePage.of("validation.md").blocks("text").get(0));
        }
    }

    private void print(String line) {
        printed.add(line);
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

        assertThat(messages(draft)).isEqualTo("/headline: an article needs a headline");
        assertThat(messages(published))
                .isEqualTo(GuidePage.of("validation.md").blocks("text").get(1));
    }

    private static String messages(Article article) {
        try (ValidatorFactory factory = factory(Locale.ENGLISH)) {
            return Violations.of(factory.getValidator().validate(article), Locale.ENGLISH).list().stream()
                    .map(violation -> violation.pointer() + ": " + violation.message())
                    .collect(joining("\n"));
        }
    }

    @Test
    void asksForTimesByAClockOfTheApplication() {
        Instant now = Instant.parse("2026-09-17T12:00:00Z");

        // snippet
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(now, ZoneOffset.UTC));
        // end

        configuration.messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
        Article scheduled = ReferencePage.article().withState(new PublicationState.Scheduled(now));
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(Violations.of(factory.getValidator().validate(scheduled), Locale.ENGLISH)
                            .errors())
                    .containsExactly(new Violation(
                            "/state/at",
                            "ConsistentTimes.scheduled",
                            "a scheduled article needs a time in the future",
                            Severity.ERROR));
        }
    }

    @Test
    void marksAConstraintOfTheApplicationAsWarning() {
        // snippet
        record Newsletter(
                @TextLength(max = 40, payload = Severity.Warning.class)
                String subject) {}
        // end

        try (ValidatorFactory factory = factory(Locale.ENGLISH)) {
            Newsletter newsletter = new Newsletter("a".repeat(41));
            assertThat(Violations.of(factory.getValidator().validate(newsletter), Locale.ENGLISH)
                            .list())
                    .containsExactly(new Violation(
                            "/subject",
                            "TextLength",
                            "the length must be between 0 and 40 characters",
                            Severity.WARNING));
        }
    }

    /** Here, unlike in the tests of core, no expression language is on the class path. */
    @Test
    void needsNoExpressionLanguage() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
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
                    .containsExactlyInAnyOrder(
                            "the length must be between 0 and 40 characters",
                            "the caption repeats the alternative text, which screen readers then read twice");
        }
    }

    /** Asked for French, which has no file here, a machine in Russia answers in Russian. */
    @ParameterizedTest
    @CsvSource({
        "en, en, an article needs a headline",
        "ru, en, an article needs a headline",
        "hy, en-GB, an article needs a headline",
        "ru, hy, այս հոդվածը վերնագիր չունի",
        "ru, hy-AM, այս հոդվածը վերնագիր չունի",
        "ru, hyw, յօդուածին վերնագիր մը պէտք է",
        "en, ru, статье нужен заголовок",
        "ru, ar-EG, يحتاج المقال إلى عنوان",
        "en, fr, an article needs a headline",
        "ru, fr, статье нужен заголовок",
    })
    void looksUpMessagesOfTheInterpolator(String ofMachine, String wanted, String message) {
        Locale locale = Locale.forLanguageTag(wanted);
        assertThat(messages(ofMachine, locale, found -> found.iterator().next().getMessage()))
                .isEqualTo(message);
    }

    /** The application's own text for Armenian is the interpolator's; {@link Violations} has the library's. */
    @ParameterizedTest
    @CsvSource({
        "ru, en, an article needs a headline",
        "ru, hy, հոդվածին վերնագիր է պետք",
        "ru, hyw, յօդուածին վերնագիր մը պէտք է",
        "ru, fr, an article needs a headline",
        "hy, und, an article needs a headline",
    })
    void looksUpMessagesOfViolations(String ofMachine, String wanted, String message) {
        Locale locale = Locale.forLanguageTag(wanted);
        assertThat(messages(
                        ofMachine,
                        locale,
                        found -> Violations.of(found, locale).list().get(0).message()))
                .isEqualTo(message);
    }

    private static String messages(
            String ofMachine, Locale wanted, Function<Set<ConstraintViolation<Article>>, String> message) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(ofMachine));
        try (ValidatorFactory factory = factory(wanted)) {
            return message.apply(factory.getValidator().validate(DRAFT));
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
