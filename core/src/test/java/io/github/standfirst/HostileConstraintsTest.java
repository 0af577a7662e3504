package io.github.standfirst;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.COMMENT_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.URL;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No constraint takes more than linear time, whatever 50,000 characters a stranger sends. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileConstraintsTest {

    private static final int LENGTH = 50_000;
    private static final Moment MOMENT = Moment.exact(NOON);

    private static Violations found(Object value) {
        return Violations.of(Checked.violations(value), Locale.ENGLISH);
    }

    private static List<String> pointers(Object value) {
        return found(value).list().stream().map(Violation::pointer).toList();
    }

    /** With a visible letter at its end, for many texts must not be blank. */
    private static String hostile(String unit) {
        return unit.repeat(LENGTH / unit.length()) + "a";
    }

    /** Every text of it is hostile, and every rule is asked. */
    private static Article article(String text, PublicationState state) {
        SafeHtml html = Samples.html(text);
        Rights rights = new Rights(text, text, URL, NOON);
        Image image = new Image(URL, text, null, rights);
        Author author = Author.builder(text, AuthorKind.PERSON)
                .bio(html)
                .portrait(image)
                .build();
        return Article.builder(ARTICLE_ID, Language.UNDETERMINED, text)
                .slug(Slug.of("a"))
                .standfirst(html)
                .body(SafeHtml.ofText(text))
                .lead(new Figure(image, SafeHtml.ofText(text), text))
                .credits(List.of(new Credit(CreditRole.AUTHOR, author)))
                .dateline(new Dateline(text))
                .categories(List.of(Category.of(Slug.of("a"), text)))
                .tags(List.of(new Tag(Slug.of("a"), text)))
                .state(state)
                .embargo(NOON.plusSeconds(1))
                .created(NOON)
                .modified(NOON.minusSeconds(1))
                .corrections(List.of(new Correction(CorrectionKind.UPDATE, MOMENT, html)))
                .related(List.of(new Link(text, URL, image, MOMENT)))
                .rights(rights)
                .extensions(Map.of("a", text))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\n", "\u00A0", "\u0301", "<", "&", "<a ", "👋", "\u202E", "\u2066", "{a}", "${", "~/", "1"
            })
    void articleOfHostileTexts(String unit) {
        String text = hostile(unit);

        assertThat(pointers(article(text, new PublicationState.Scheduled(NOON))))
                .containsExactly(
                        "/categories/0/name",
                        "/corrections/0/note",
                        "/credits/0/author/bio",
                        "/credits/0/author/name",
                        "/credits/0/author/portrait/alt",
                        "/credits/0/author/portrait/rights/holder",
                        "/credits/0/author/portrait/rights/terms",
                        "/dateline/place",
                        "/extensions/a",
                        "/headline",
                        "/lead/caption",
                        "/lead/caption",
                        "/lead/credit",
                        "/lead/image/alt",
                        "/lead/image/rights/holder",
                        "/lead/image/rights/terms",
                        "/modified",
                        "/related/0/thumbnail/alt",
                        "/related/0/thumbnail/rights/holder",
                        "/related/0/thumbnail/rights/terms",
                        "/related/0/title",
                        "/rights/holder",
                        "/rights/terms",
                        "/standfirst",
                        "/state/at",
                        "/tags/0/name");
        assertThat(pointers(article(text, new PublicationState.Withdrawn(MOMENT, NOON, WithdrawalKind.EXPIRED, text))))
                .contains("/state/reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u0301", "<", "&", "👋", "\u202E", "{a}"})
    void commentOfHostileTexts(String unit) {
        String text = hostile(unit);
        Comment.Posted comment = Comment.Posted.builder(
                        COMMENT_ID, ARTICLE_ID, MOMENT, Commenter.reader(text), Samples.html(text.repeat(3)))
                .edited(NOON.minusSeconds(1))
                .build();

        assertThat(pointers(comment)).contains("/commenter/name", "/edited");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\r", "\0"})
    void blankHeadline(String unit) {
        record Headline(@TextLength(max = 300) String text) {}
        String text = unit.repeat(LENGTH);

        assertThat(pointers(new Headline(text))).containsExactly("/text");
        if (!unit.equals("\0")) {
            assertThat(pointers(article("a", new PublicationState.Draft()).toBuilder()
                            .headline(text)
                            .build()))
                    .contains("/headline");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDC4B", "\uDC4B\uD83D", "\uFFFF"})
    void brokenCharactersThatNoConstructorCleaned(String unit) {
        record Form(@TextLength(max = 300) String text) {}

        assertThat(pointers(new Form(unit.repeat(LENGTH)))).containsExactly("/text");
    }

    private record Keyed(Map<String, @NotEmpty(message = MESSAGE) String> texts) {

        static final String MESSAGE = "constant";
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "/", "1", "\0", "\uD83D", "\u202E", "{", " "})
    void placesOfHostileNames(String unit) {
        String key = unit.repeat(LENGTH);

        assertThat(found(new Keyed(Map.of(key, "", key + "2", "", key + "10", "")))
                        .list())
                .hasSize(3);
    }

    /** A validator gathers violations in a set that is slow for many of one rule; ours stop in time. */
    @Test
    void hundredThousandEntries() {
        Article article = Samples.article().toBuilder()
                .related(Collections.nCopies(100_000, new Link("a", URL, new Image(URL, null, null, null), null)))
                .build();

        assertThat(pointers(article)).hasSize(1_001).startsWith("/related", "/related/0/thumbnail/alt");
    }

    @Test
    void thousandsOfKeysThatAreLongNumbers() {
        String digits = "0".repeat(1_000);
        Keyed keyed = new Keyed(IntStream.range(0, 1_000).boxed().collect(toMap(i -> digits + i, i -> "")));

        assertThat(pointers(keyed))
                .hasSize(1_000)
                .startsWith("/texts/" + digits + 0)
                .endsWith("/texts/" + digits + 999);
    }
}
