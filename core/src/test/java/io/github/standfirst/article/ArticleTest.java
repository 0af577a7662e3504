package io.github.standfirst.article;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.Samples;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Article ARTICLE = Samples.article();

    @Test
    void isPublicOnceItsStateSaysSoAndNoEmbargoIsLeft() {
        Article published = ARTICLE.withState(new PublicationState.Published(Moment.exact(NOON)));
        Article embargoed = published.toBuilder().embargo(NOON.plusSeconds(1)).build();

        assertThat(published.isPublic(NOON)).isTrue();
        assertThat(embargoed.isPublic(NOON)).isFalse();
        assertThat(embargoed.isPublic(NOON.plusSeconds(1))).isTrue();
        assertThat(embargoed.withState(new PublicationState.Draft()).isPublic(NOON.plusSeconds(2)))
                .isFalse();
    }

    @Test
    void beginsAsAnEmptyDraft() {
        assertThat(Article.builder(ARTICLE_ID, Language.UNDETERMINED, "").build())
                .isEqualTo(new Article(
                        ARTICLE_ID,
                        Language.UNDETERMINED,
                        "",
                        null,
                        null,
                        SafeHtml.EMPTY,
                        SafeHtml.EMPTY,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        new PublicationState.Draft(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        DiscussionRules.NONE,
                        Access.FREE,
                        Map.of()));
    }

    @Test
    void changesInWhatNewsroomsChange() {
        PublicationState withdrawn = ARTICLE.state().withdraw(NOON, WithdrawalKind.LEGAL, "");
        Correction correction = new Correction(CorrectionKind.CORRECTION, Moment.exact(NOON), SafeHtml.ofText("Nine."));

        assertThat(ARTICLE.withState(withdrawn))
                .isEqualTo(ARTICLE.toBuilder().state(withdrawn).build());
        assertThat(ARTICLE.withBody(SafeHtml.ofText("New"), NOON))
                .isEqualTo(ARTICLE.toBuilder()
                        .body(SafeHtml.ofText("New"))
                        .modified(NOON)
                        .build());
        assertThat(ARTICLE.withCorrection(correction).corrections())
                .containsExactly(ARTICLE.corrections().get(0), correction);
        assertThat(ARTICLE.withDiscussion(DiscussionRules.closed()).discussion())
                .isEqualTo(DiscussionRules.closed());
    }

    @Test
    void isBuiltAgainOfAllItsParts() {
        assertThat(ARTICLE.toBuilder().build()).isEqualTo(ARTICLE).hasSameHashCodeAs(ARTICLE);
    }

    @Test
    void builderReplacesWhatEveryArticleHas() {
        Article other = ARTICLE.toBuilder()
                .id(ArticleId.of("a2"))
                .language(Language.parse("hy"))
                .headline("Կամուրջը բաց է")
                .build();

        assertThat(other.id()).isEqualTo(ArticleId.of("a2"));
        assertThat(other.language()).isEqualTo(Language.parse("hy"));
        assertThat(other.headline()).isEqualTo("Կամուրջը բաց է");
        assertThat(other.toBuilder()
                        .id(ARTICLE.id())
                        .language(ARTICLE.language())
                        .headline(ARTICLE.headline())
                        .build())
                .isEqualTo(ARTICLE);
    }

    @Test
    void namesTheAuthorsOfItsByline() {
        Author nora = Author.person("Nora Hall");
        Author desk = Author.role("Contributor");
        Article article = ARTICLE.toBuilder()
                .credits(List.of(
                        new Credit(CreditRole.SOURCE, Author.organization("Agency")),
                        new Credit(CreditRole.AUTHOR, desk),
                        new Credit(CreditRole.EDITOR, Author.person("Ed")),
                        new Credit(CreditRole.AUTHOR, nora)))
                .build();

        assertThat(article.authors()).containsExactly(desk, nora);
    }

    @Test
    void keepsHeadlineWithLineFeeds() {
        assertThat(ARTICLE.toBuilder().headline("a\r\nb").build().headline()).isEqualTo("a\nb");
    }

    @Test
    void refusesTimesOfOtherYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTICLE.toBuilder().modified(Instant.MAX).build())
                .withMessage("modified is " + Instant.MAX + "; allowed are the years 0000 to 9999");
    }

    @Test
    void printsItselfInShort() {
        assertThat(ARTICLE.toBuilder()
                        .headline("One\n\u202Eline")
                        .body(html("<p>" + "long ".repeat(100) + "</p>"))
                        .modified(NOON)
                        .build())
                .hasToString("Article[id=a1, headline=\"One\\u{A}\\u{202E}line\", state=Published, "
                        + "body=SafeHtml[\"<p>" + "long ".repeat(11) + "lo\"... of 507 chars]]");
    }
}
