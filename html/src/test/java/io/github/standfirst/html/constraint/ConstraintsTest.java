package io.github.standfirst.html.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.html.Profile;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A form as an application has one. */
    record Form(
            @CleanHtml(Profile.COMMENT) @Nullable String comment,
            @CleanHtml(Profile.INLINE) @Nullable SafeHtml heading,
            @PlainText @Nullable String name) {}

    private static List<String> places(Form form) {
        return VALIDATOR.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>x</p>                        | true",
                "plain                           | true",
                "<p>x                            | false",
                "<b onclick=\"x\">y</b>          | false",
                "<!-- x -->                      | false",
                "<![if x]>y                      | false",
                "<?php x ?>                      | false",
                "<a href=\"https://a.example/\">x</a> | false"
            })
    void cleanIsWhatSanitizingWouldNotChange(String comment, boolean clean) {
        assertThat(places(new Form(comment, null, null)).isEmpty()).isEqualTo(clean);
    }

    @Test
    void cleanIsNotWhatIsTooLong() {
        assertThat(places(new Form("x".repeat(100_001), null, null))).containsExactly("comment");
    }

    @Test
    void holdsForMarkupAndTexts() {
        assertThat(places(new Form(null, null, null))).isEmpty();
        assertThat(places(new Form("<p>x</p>", SafeHtml.ofText("a & b"), "1 < 2")))
                .isEmpty();
        SafeHtml block = io.github.standfirst.html.HtmlPolicy.comment().sanitize("<p>x</p>");
        assertThat(places(new Form("<x>", block, "<b>"))).containsExactly("comment", "heading", "name");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the text may hold no markup",
        "hy, տեքստում չի կարող լինել նշագրում",
        "ru, в тексте не может быть разметки",
        "ar, لا يُسمح بوسوم التنسيق في هذا النص"
    })
    void speaksTheLanguagesOfTheLibraryAndNeverShowsTheInput(String language, String message) {
        Violations violations = Violations.of(
                VALIDATOR.validate(new Form(null, null, "<i>secret</i>")), Locale.forLanguageTag(language));
        assertThat(violations.list()).extracting(Violation::message).containsExactly(message);
    }
}
