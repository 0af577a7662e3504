package io.github.standfirst.article;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.URL;
import static io.github.standfirst.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.Checked;
import io.github.standfirst.Samples;
import io.github.standfirst.text.Language;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleConstraintsTest {

    private static final Moment FIRST = Moment.exact(NOON);

    private static final List<String> FOR_READERS = List.of(
            "body: a scheduled or published article needs a body",
            "credits: a scheduled or published article needs at least one credit",
            "lead.image.alt: the picture needs an alternative text, empty if it is decorative",
            "slug: a scheduled or published article needs a slug");

    private static Article.Builder unfinished(String headline) {
        Image undescribed = new Image(URL, null, null, null);
        return Article.builder(ARTICLE_ID, Language.UNDETERMINED, headline).lead(Figure.of(undescribed));
    }

    @Test
    void completeArticleHasNoViolations() {
        assertThat(Checked.by(Samples.article())).isEmpty();
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(new PublicationState.Draft(), List.of()),
                Arguments.of(new PublicationState.Scheduled(NOON), FOR_READERS),
                Arguments.of(new PublicationState.Published(FIRST), FOR_READERS),
                Arguments.of(new PublicationState.Withdrawn(FIRST, NOON, WithdrawalKind.EXPIRED, ""), List.of()));
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsAskedForDependsOnTheState(PublicationState state, List<String> violations) {
        assertThat(Checked.by(unfinished("Unfinished").state(state).build())).isEqualTo(violations);
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateAsksForAHeadline(PublicationState state, List<String> violations) {
        List<String> withHeadline = Stream.concat(
                        violations.stream(), Stream.of("headline: an article needs a headline"))
                .sorted()
                .toList();

        assertThat(Checked.by(unfinished(" \n").state(state).build())).isEqualTo(withHeadline);
    }

    @Test
    void decorativePictureNeedsNoWords() {
        Article article =
                Samples.article().toBuilder().lead(Figure.of(Image.of(URL, ""))).build();

        assertThat(Checked.by(article)).isEmpty();
    }

    /** P10: each text has a limit, in code points. */
    @Test
    void textsHaveLimits() {
        Article longest = Samples.article().toBuilder()
                .headline("👋".repeat(300))
                .standfirst(html("👋".repeat(10_000)))
                .body(html("👋".repeat(2_000_000)))
                .build();
        Article tooLong = longest.toBuilder()
                .headline(longest.headline() + "a")
                .standfirst(html(longest.standfirst().html() + "a"))
                .body(html(longest.body().html() + "a"))
                .build();

        assertThat(Checked.by(longest)).isEmpty();
        assertThat(Checked.by(tooLong))
                .containsExactly(
                        "body: the length must be between 0 and 2000000 characters",
                        "headline: the length must be between 0 and 300 characters",
                        "standfirst: the length must be between 0 and 10000 characters");
    }

    /** What a user typed never becomes part of a message template, which the validator would evaluate. */
    @Test
    void messagesHaveNothingOfTheText() {
        Article article = Samples.article().toBuilder()
                .headline("${7*7}{jakarta.validation.constraints.NotNull.message}".repeat(10))
                .build();

        assertThat(Checked.by(article)).containsExactly("headline: the length must be between 0 and 300 characters");
    }

    @Test
    void nullIsValid() {
        record Holder(@Valid @Nullable Article article) {}

        assertThat(Checked.by(new Holder(null))).isEmpty();
        assertThat(Checked.by(new Holder(unfinished("").build())))
                .containsExactly("article.headline: an article needs a headline");
    }
}
