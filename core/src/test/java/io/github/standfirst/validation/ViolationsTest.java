package io.github.standfirst.validation;

import static io.github.standfirst.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.Checked;
import io.github.standfirst.Samples;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Slug;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {

    private static final Locale ARMENIAN = Locale.forLanguageTag("hy");

    private static Violations found(Object value, Locale locale) {
        return Violations.of(Checked.violations(value), locale);
    }

    private static List<String> pointers(Object value) {
        return found(value, Locale.ENGLISH).list().stream()
                .map(Violation::pointer)
                .toList();
    }

    /** An article that breaks one rule in the caption and others elsewhere. */
    private static Article faulty() {
        Author wordy = Author.builder("a".repeat(301), Samples.author().kind())
                .portrait(new Image(Samples.URL, null, null, null))
                .build();
        return Samples.article().toBuilder()
                .lead(new Figure(Image.of(Samples.URL, "A < B"), SafeHtml.ofText("A < B"), null))
                .credits(Collections.nCopies(11, new Credit(CreditRole.AUTHOR, wordy)))
                .body(SafeHtml.EMPTY)
                .build();
    }

    @Test
    void ofOurConstraintsAreInTheLanguageAskedFor() {
        Article article = Samples.article().toBuilder()
                .headline("a".repeat(301))
                .body(SafeHtml.EMPTY)
                .build();

        assertThat(found(article, ARMENIAN))
                .isEqualTo(new Violations(List.of(
                        new Violation(
                                "/body",
                                "CompleteForState.body",
                                "պլանավորված կամ հրապարակված հոդվածին տեքստ է պետք",
                                Severity.ERROR),
                        new Violation("/headline", "TextLength", "նիշերի թիվը պետք է լինի 0-ից 300", Severity.ERROR))));
    }

    @Test
    void areErrorsUnlessThePayloadSaysWarning() {
        Violations violations = found(faulty(), Locale.ENGLISH);

        assertThat(violations.isEmpty()).isFalse();
        assertThat(violations.warnings())
                .containsExactly(new Violation(
                        "/lead/caption",
                        "CaptionDiffersFromAlt",
                        "the caption repeats the alternative text, which screen readers then read twice",
                        Severity.WARNING));
        assertThat(violations.errors())
                .hasSize(violations.list().size() - 1)
                .doesNotContain(violations.warnings().get(0));
        assertThat(found(Samples.article(), Locale.ENGLISH).isEmpty()).isTrue();
    }

    @Test
    void areSortedWithIndexesAsNumbers() {
        List<String> pointers = new ArrayList<>(List.of("/body"));
        for (int i = 0; i < 11; i++) {
            pointers.add("/credits/" + i + "/author/name");
            pointers.add("/credits/" + i + "/author/portrait/alt");
        }
        pointers.add("/lead/caption");

        assertThat(pointers(faulty())).isEqualTo(pointers);
    }

    @Test
    void areEqualForEqualInputInAnyOrder() {
        List<ConstraintViolation<Object>> shuffled = new ArrayList<>(Checked.violations(faulty()));
        Violations expected = found(faulty(), ARMENIAN);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(Violations.of(new LinkedHashSet<>(shuffled), ARMENIAN)).isEqualTo(expected);
        }
    }

    private record Form(
            Map<String, List<@TextLength(max = 1) String>> words,
            Map<@TextLength(max = 5) String, String> keys,
            Set<@NotBlank String> set,
            List<@Valid Named> list,
            Map<String, @Valid Named> map,
            Optional<@NotBlank String> optional,
            @Valid Named nested) {}

    @Constraint(validatedBy = ShortNameValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface ShortName {

        String message() default "long";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Reports the whole object. */
    public static final class ShortNameValidator implements ConstraintValidator<ShortName, Named> {

        @Override
        public boolean isValid(Named named, ConstraintValidatorContext context) {
            return named.name().length() < 5;
        }
    }

    @ShortName
    public record Named(@NotBlank String name) {}

    @Test
    void pointIntoContainers() {
        Form form = new Form(
                Map.of("a/b~c ծ", List.of("a", "bb")),
                Map.of("longer", ""),
                Set.of(" "),
                List.of(new Named("a"), new Named(" ")),
                Map.of("key", new Named("")),
                Optional.of(""),
                new Named(""));

        assertThat(pointers(form))
                .containsExactly(
                        "/keys/longer",
                        "/list/1/name",
                        "/map/key/name",
                        "/nested/name",
                        "/optional",
                        "/set",
                        "/words/a~1b~0c ծ/1");
    }

    @Test
    void classLevelConstraintPointsToTheObject() {
        Named named = new Named("a long name");
        Form form =
                new Form(Map.of(), Map.of(), Set.of(), List.of(named), Map.of("key", named), Optional.of("a"), named);

        assertThat(found(form, Locale.ENGLISH).list())
                .containsExactly(
                        new Violation("/list/0", "ShortName", "long", Severity.ERROR),
                        new Violation("/map/key", "ShortName", "long", Severity.ERROR),
                        new Violation("/nested", "ShortName", "long", Severity.ERROR));
        assertThat(pointers(named)).containsExactly("");
    }

    private record Keyed(Map<Object, @NotBlank String> texts) {}

    @Test
    void keyWithForbiddenCharactersIsCleaned() {
        assertThat(pointers(new Keyed(Map.of("a\0\uD83D", "")))).containsExactly("/texts/a\uFFFD\uFFFD");
        assertThat(pointers(new Keyed(Map.of("", "")))).containsExactly("/texts/");
        assertThat(pointers(new Keyed(Map.of(7, "")))).containsExactly("/texts/7");
    }

    private record Whole(List<@Valid Article> articles) {}

    @Test
    void pointFromWhateverWasValidated() {
        Article article = Samples.article().toBuilder().headline("").build();

        assertThat(pointers(new Whole(List.of(Samples.article(), article)))).containsExactly("/articles/1/headline");
    }

    @SuppressWarnings("unused") // validated, not called
    private static final class Newsroom {

        void publish(@Valid Article article, @NotNull String desk) {}
    }

    @Test
    void pointToParametersWithoutTheMethod() throws NoSuchMethodException {
        Method method = Newsroom.class.getDeclaredMethod("publish", Article.class, String.class);
        Article article = Samples.article().toBuilder().headline("").build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Violations violations = Violations.of(
                    factory.getValidator()
                            .forExecutables()
                            .validateParameters(new Newsroom(), method, new @Nullable Object[] {article, null}),
                    Locale.ENGLISH);

            assertThat(violations.list()).extracting(Violation::pointer).containsExactly("/article/headline", "/desk");
        }
    }

    private interface Urgent extends Payload {}

    private interface Mild extends Severity.Warning {}

    private record Foreign(
            @Size(max = 1, message = "at most {max}: \0") String own,

            @TextLength(max = 1, message = "{unknown.key}") String renamed,
            @NotBlank(payload = {Urgent.class, Mild.class}) String blank,
            @Size(max = 1, message = EntryLimit.MESSAGE) String shared) {}

    @Test
    void ofOtherConstraintsKeepTheMessageOfTheValidator() {
        assertThat(found(new Foreign("aa", "aa", "", "aa"), ARMENIAN).list())
                .containsExactly(
                        new Violation("/blank", "NotBlank", "must not be blank", Severity.WARNING),
                        new Violation("/own", "Size", "at most 1: \uFFFD", Severity.ERROR),
                        new Violation("/renamed", "TextLength", "{unknown.key}", Severity.ERROR),
                        new Violation("/shared", "Size", "տարրերի թիվը չպետք է գերազանցի 1-ը", Severity.ERROR));
    }

    @Test
    void needsALocale() {
        assertThatNullPointerException()
                .isThrownBy(() -> Violations.of(Set.of(), Samples.absent(Locale.class)))
                .withMessage("locale");
    }

    /** The default interpolator, which the expression language on this class path lets be made. */
    @Test
    void areTheSameWithExpressionLanguage() throws ClassNotFoundException {
        Class.forName("jakarta.el.ExpressionFactory");
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, ARMENIAN)
                .defaultLocale(ARMENIAN)
                .buildValidatorFactory()) {
            Set<ConstraintViolation<Article>> violations =
                    factory.getValidator().validate(faulty());

            assertThat(Violations.of(violations, Locale.ENGLISH)).isEqualTo(found(faulty(), Locale.ENGLISH));
            assertThat(violations)
                    .extracting(ConstraintViolation::getMessage)
                    .containsAll(found(faulty(), ARMENIAN).list().stream()
                            .map(Violation::message)
                            .toList());
        }
    }

    /** Without files for English and Western Armenian, a machine that speaks Russian would answer in Russian. */
    @ParameterizedTest
    @CsvSource({
        "en, an article needs a headline",
        "en-GB, an article needs a headline",
        "hy, հոդվածին վերնագիր է պետք",
        "hyw, յօդուածին վերնագիր մը պէտք է",
        "ar, يحتاج المقال إلى عنوان"
    })
    void ofTheValidatorAreNotInTheLanguageOfTheMachine(String wanted, String message) {
        Locale locale = Locale.forLanguageTag(wanted);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru"));
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()) {
            Article article = Samples.article().toBuilder().headline("").build();

            assertThat(factory.getValidator().validate(article))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(message);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Whatever stands in the texts, no message has any of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{jakarta.validation.constraints.NotNull.message}",
                "${1+1}",
                "bob@secret.example",
                "\u202Etxt.exe",
                "{max}"
            })
    void haveNothingOfWhatWasValidated(String taint) {
        String longText = taint.repeat(10_000 / taint.length() + 1);
        Author author = Author.builder(longText, Samples.author().kind())
                .bio(html(longText))
                .build();
        Article article = Samples.article().toBuilder()
                .headline(longText)
                .lead(new Figure(Image.of(Samples.URL, longText), SafeHtml.ofText(longText), longText))
                .credits(List.of(new Credit(CreditRole.AUTHOR, author)))
                .categories(List.of(Category.of(Slug.of("a"), longText)))
                .extensions(Map.of("a", longText))
                .build();
        Article limits = Samples.article().toBuilder()
                .headline("a".repeat(301))
                .lead(new Figure(Image.of(Samples.URL, "a".repeat(2_001)), html("a".repeat(2_001)), "a".repeat(301)))
                .build();
        Set<ConstraintViolation<Object>> violations = Checked.violations(article);

        assertThat(violations).hasSizeGreaterThanOrEqualTo(8);
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .noneMatch(message -> message.contains(taint));
        assertThat(Violations.of(violations, Locale.ENGLISH).list())
                .extracting(Violation::message)
                .containsAll(found(limits, Locale.ENGLISH).list().stream()
                        .map(Violation::message)
                        .toList())
                .noneMatch(message -> message.contains(taint));
    }

    @Test
    void manyAreSorted() {
        Whole whole = new Whole(IntStream.range(0, 1_000)
                .mapToObj(i -> Samples.article().toBuilder().headline("").build())
                .toList());

        assertThat(pointers(whole))
                .hasSize(1_000)
                .startsWith("/articles/0/headline")
                .endsWith("/articles/999/headline");
    }
}
