package io.github.standfirst.article;

import static io.github.standfirst.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.Samples;
import io.github.standfirst.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeaserTest {

    @Test
    void showsWhatAListNeeds() {
        Article article = Samples.article();
        ThreadSummary thread = new ThreadSummary(13, NOON, NOON);

        assertThat(Teaser.of(article).withThread(thread))
                .isEqualTo(new Teaser(
                        article.id(),
                        article.language(),
                        article.headline(),
                        article.slug(),
                        article.canonicalUrl(),
                        article.standfirst(),
                        Samples.image(),
                        List.of(Samples.author()),
                        article.categories(),
                        Moment.exact(NOON),
                        Access.METERED,
                        thread));
    }

    @Test
    void ofAScheduledArticleHasNoDateUntilItIsPublished() {
        Article scheduled = Samples.article().toBuilder()
                .state(new PublicationState.Scheduled(NOON))
                .build();
        Article published = scheduled.toBuilder()
                .state(scheduled.state().publish(Moment.exact(NOON)))
                .build();

        assertThat(Teaser.of(scheduled).published()).isNull();
        assertThat(Teaser.of(published).published()).isEqualTo(Moment.exact(NOON));
    }

    @Test
    void ofABareDraftHasNoPictureAndNoDate() {
        Article draft = Article.builder(ArticleId.of("a2"), Language.UNDETERMINED, "Untitled")
                .build();

        assertThat(Teaser.of(draft))
                .isEqualTo(new Teaser(
                        draft.id(),
                        Language.UNDETERMINED,
                        "Untitled",
                        null,
                        null,
                        draft.standfirst(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Access.FREE,
                        null))
                .hasToString("Teaser[id=a2, headline=\"Untitled\"]");
    }
}
