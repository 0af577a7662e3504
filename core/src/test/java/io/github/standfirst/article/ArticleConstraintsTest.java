package io.github.standfirst.article;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.URL;
import static io.github.standfirst.Samples.html;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.Checked;
import io.github.standfirst.Samples;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleConstraintsTest {

    private static final Image UNDESCRIBED = new Image(URL, null, null, null);
    private static final Moment FIRST = Moment.exact(NOON);

    private static final List<String> FOR_READERS = List.of(
            "body: a scheduled or published article needs a body",
            "credits: a scheduled or published article needs at least one credit",
            "lead.image.alt: the picture needs an alternative text, empty if it is decorative",
            "related[1].thumbnail.alt: the picture needs an alternative text, empty if it is decorative",
            "slug: a scheduled or published article needs a slug");

    private static Article.Builder unfinished(String headline) {
        return Article.builder(ARTICLE_ID, Language.UNDETERMINED, headline)
                .lead(Figure.of(UNDESCRIBED))
                .related(List.of(Link.of("No picture", URL), new Link("Picture", URL, UNDESCRIBED, null)));
    }

    @Test
    void completeArticleHasNoViolations() {
        assertThat(Checked.by(Samples.article())).isEmpty();
    }

    @Test
    void validatorsLeaveNullToOthers() {
        ConstraintValidatorContext none = Samples.absent(ConstraintValidatorContext.class);

        assertThat(new CompleteForStateValidator().isValid(null, none)).isTrue();
        assertThat(new ConsistentTimesValidator().isValid(null, none)).isTrue();
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

    @Test
    void portraitOfEveryCreditNeedsWords() {
        Author undescribed = Samples.author().toBuilder().portrait(UNDESCRIBED).build();
        Article article = Samples.article().toBuilder()
                .credits(List.of(
                        new Credit(CreditRole.AUTHOR, Samples.author()),
                        new Credit(CreditRole.PHOTOGRAPHER, undescribed),
                        new Credit(CreditRole.SOURCE, Author.organization("Agency"))))
                .build();

        assertThat(Checked.by(article))
                .containsExactly("credits[1].author.portrait.alt: the picture needs an alternative text, empty if it is"
                        + " decorative");
    }

    static Stream<Arguments> times() {
        Instant now = NOON.minusSeconds(60);
        String past = "state.at: a scheduled article needs a time in the future";
        String embargoed = "state.at: an article cannot be published before its embargo ends";
        return Stream.of(
                Arguments.of(now.plusNanos(1), null, List.of()),
                Arguments.of(now, null, List.of(past)),
                Arguments.of(now.minusNanos(1), now.minusNanos(1), List.of(past)),
                Arguments.of(NOON, NOON, List.of()),
                Arguments.of(NOON, NOON.plusNanos(1), List.of(embargoed)),
                Arguments.of(now, NOON, List.of(past, embargoed)));
    }

    @ParameterizedTest
    @MethodSource("times")
    void scheduledTimeIsInTheFutureAndPastTheEmbargo(Instant at, @Nullable Instant embargo, List<String> violations) {
        Article article = Samples.article().toBuilder()
                .state(new PublicationState.Scheduled(at))
                .embargo(embargo)
                .build();

        assertThat(Checked.by(article)).isEqualTo(violations);
    }

    @Test
    void embargoIsNotAskedOfWhatIsNotBeforeReaders() {
        Article.Builder article = Samples.article().toBuilder().embargo(NOON.plusSeconds(3600));

        assertThat(Checked.by(article.state(new PublicationState.Draft()).build()))
                .isEmpty();
    }

    @Test
    void modificationIsNotBeforeCreation() {
        Article.Builder article = Samples.article().toBuilder().created(NOON);

        assertThat(Checked.by(article.modified(NOON).build())).isEmpty();
        assertThat(Checked.by(article.modified(null).build())).isEmpty();
        assertThat(Checked.by(article.modified(NOON.minusNanos(1)).build()))
                .containsExactly("modified: an article cannot be modified before it was created");
        assertThat(Checked.by(article.created(null).build())).isEmpty();
        assertThat(Checked.by(unfinished("Draft")
                        .created(NOON)
                        .modified(NOON.minusNanos(1))
                        .build()))
                .containsExactly("modified: an article cannot be modified before it was created");
    }

    @Test
    void everyTimeThatDoesNotFitIsToldAtOnce() {
        Article article = Samples.article().toBuilder()
                .state(new PublicationState.Scheduled(NOON.minusSeconds(60)))
                .embargo(NOON)
                .created(NOON)
                .modified(NOON.minusSeconds(1))
                .build();

        assertThat(Checked.by(article))
                .containsExactly(
                        "modified: an article cannot be modified before it was created",
                        "state.at: a scheduled article needs a time in the future",
                        "state.at: an article cannot be published before its embargo ends");
    }

    static Stream<Arguments> captions() {
        return Stream.of(
                Arguments.of("A < B & C\u00A0D", SafeHtml.ofText("A < B & C\u00A0D"), false),
                Arguments.of("A", SafeHtml.ofText("A"), false),
                Arguments.of("A", html("<em>A</em>"), true),
                Arguments.of("A", SafeHtml.ofText("a"), true),
                Arguments.of("A", SafeHtml.EMPTY, true),
                Arguments.of("", SafeHtml.EMPTY, true),
                Arguments.of(null, SafeHtml.EMPTY, true),
                Arguments.of(null, SafeHtml.ofText("null"), true));
    }

    @ParameterizedTest
    @MethodSource("captions")
    void captionIsNotTheAlternativeTextOnceMore(@Nullable String alt, SafeHtml caption, boolean valid) {
        Figure figure = new Figure(new Image(URL, alt, null, null), caption, null);

        assertThat(Checked.by(figure))
                .isEqualTo(
                        valid
                                ? List.of()
                                : List.of("caption: the caption repeats the alternative text, which screen readers"
                                        + " then read twice"));
    }

    /** An article whose every text has so many code points more than it may have, and every list so many entries. */
    private static Article sized(int over) {
        Rights rights = new Rights(text(300 + over), text(10_000 + over), null, null);
        Image image = new Image(URL, text(2_000 + over), null, rights);
        Author author = Author.builder(text(300 + over), AuthorKind.PERSON)
                .bio(markup(10_000 + over))
                .portrait(image)
                .build();
        int entries = 1_000 + over;
        return Article.builder(ARTICLE_ID, Language.UNDETERMINED, text(300 + over))
                .standfirst(markup(10_000 + over))
                .body(markup(2_000_000 + over))
                .lead(new Figure(image, markup(10_000 + over), text(300 + over)))
                .credits(first(
                        entries,
                        new Credit(CreditRole.AUTHOR, author),
                        new Credit(CreditRole.EDITOR, Samples.author())))
                .dateline(new Dateline(text(300 + over)))
                .categories(first(entries, Category.of(Slug.of("a"), text(300 + over)), Category.of(Slug.of("a"), "A")))
                .tags(first(entries, new Tag(Slug.of("a"), text(300 + over)), new Tag(Slug.of("a"), "A")))
                .state(new PublicationState.Withdrawn(FIRST, NOON, WithdrawalKind.EXPIRED, text(2_000 + over)))
                .corrections(first(
                        entries,
                        new Correction(CorrectionKind.UPDATE, FIRST, markup(10_000 + over)),
                        new Correction(CorrectionKind.UPDATE, FIRST, SafeHtml.EMPTY)))
                .translations(Collections.nCopies(entries, new Translation(Language.UNDETERMINED, URL)))
                .related(first(entries, new Link(text(300 + over), URL, image, null), Link.of("A", URL)))
                .rights(rights)
                .extensions(IntStream.range(0, entries)
                        .boxed()
                        .collect(toMap(i -> "k" + i, i -> i == 0 ? text(10_000 + over) : "")))
                .build();
    }

    private static <T> List<T> first(int entries, T first, T others) {
        List<T> list = new ArrayList<>(Collections.nCopies(entries, others));
        list.set(0, first);
        return list;
    }

    private static String text(int codePoints) {
        return "👋".repeat(codePoints);
    }

    private static SafeHtml markup(int codePoints) {
        return html(text(codePoints));
    }

    /** Each text has a limit, in code points, and each list one on its entries. */
    @Test
    void textsAndListsHaveLimits() {
        String entries = "there must be at most 1000 entries";

        assertThat(Checked.by(sized(0))).isEmpty();
        assertThat(Checked.by(sized(1)))
                .containsExactlyInAnyOrder(
                        "headline: " + atMost(300),
                        "standfirst: " + atMost(10_000),
                        "body: " + atMost(2_000_000),
                        "lead.image.alt: " + atMost(2_000),
                        "lead.image.rights.holder: " + atMost(300),
                        "lead.image.rights.terms: " + atMost(10_000),
                        "lead.caption: " + atMost(10_000),
                        "lead.credit: " + atMost(300),
                        "credits: " + entries,
                        "credits[0].author.name: " + atMost(300),
                        "credits[0].author.bio: " + atMost(10_000),
                        "credits[0].author.portrait.alt: " + atMost(2_000),
                        "credits[0].author.portrait.rights.holder: " + atMost(300),
                        "credits[0].author.portrait.rights.terms: " + atMost(10_000),
                        "dateline.place: " + atMost(300),
                        "categories: " + entries,
                        "categories[0].name: " + atMost(300),
                        "tags: " + entries,
                        "tags[0].name: " + atMost(300),
                        "state.reason: " + atMost(2_000),
                        "corrections: " + entries,
                        "corrections[0].note: " + atMost(10_000),
                        "translations: " + entries,
                        "related: " + entries,
                        "related[0].title: " + atMost(300),
                        "related[0].thumbnail.alt: " + atMost(2_000),
                        "related[0].thumbnail.rights.holder: " + atMost(300),
                        "related[0].thumbnail.rights.terms: " + atMost(10_000),
                        "rights.holder: " + atMost(300),
                        "rights.terms: " + atMost(10_000),
                        "extensions: " + entries,
                        "extensions[k0].<map value>: " + atMost(10_000));
    }

    private static String atMost(int codePoints) {
        return "the length must be between 0 and " + codePoints + " characters";
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

    @Test
    void publishedArticleKeepsItsEmbargo() {
        Article early = Samples.article().toBuilder()
                .state(new PublicationState.Published(Moment.exact(NOON)))
                .embargo(NOON.plusNanos(1))
                .build();

        assertThat(Checked.by(early))
                .containsExactly("state.first: an article cannot be published before its embargo ends");
        assertThat(Checked.by(early.toBuilder().embargo(NOON).build())).isEmpty();
        assertThat(Checked.by(early.withState(new PublicationState.Published(new Moment(NOON, Precision.DAY)))))
                .as("of which only the day is known")
                .isEmpty();
    }

    /** One picture without its text is enough, wherever it stands. */
    @Test
    void eachPictureIsAskedAlone() {
        Article.Builder lead = Samples.article().toBuilder().lead(Figure.of(UNDESCRIBED));
        Article.Builder thumbnail =
                Samples.article().toBuilder().related(List.of(new Link("Ferry", URL, UNDESCRIBED, null)));

        assertThat(Checked.by(lead.build()))
                .containsExactly("lead.image.alt: the picture needs an alternative text, empty if it is decorative");
        assertThat(Checked.by(thumbnail.build()))
                .containsExactly(
                        "related[0].thumbnail.alt: the picture needs an alternative text, empty if it is decorative");
    }
}
