package io.github.standfirst.exchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.exchange.DocumentReport;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.SamplePage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What maps comes back equal. */
class JsonFeedRoundTripTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final JsonFeed FEEDS = JsonFeed.builder().build();

    private static ReadFeed there(JsonFeed feeds, List<Article> articles) {
        return feeds.read(feeds.write(WriteJsonFeedTest.head(), articles, NOW).json(), NOW);
    }

    /** The article less what the guide says is lost. */
    private static Article without(Article article) {
        return article.toBuilder()
                .created(null)
                .embargo(null)
                .discussion(DiscussionRules.NONE)
                .extensions(Map.of())
                .credits(article.credits().stream()
                        .map(credit -> new Credit(credit.role(), withoutId(credit.author())))
                        .toList())
                .build();
    }

    private static Author withoutId(Author author) {
        return author.toBuilder().id(null).build();
    }

    @Test
    void samplesComeBackEqual() {
        List<Article> samples = WriteJsonFeedTest.samples().stream()
                .filter(article -> article.state().isPublic(NOW))
                .toList();

        ReadFeed feed = there(FEEDS, samples);

        assertThat(feed.articles())
                .isEqualTo(samples.stream().map(JsonFeedRoundTripTest::without).toList());
        assertThat(feed.report()).isEqualTo(new DocumentReport(List.of(), List.of()));
    }

    @Test
    void headComesBackEqual() {
        assertThat(there(FEEDS, List.of()).head()).isEqualTo(WriteJsonFeedTest.head());
    }

    @Test
    void allowedExtensionsComeBackEqual() {
        Article article = SamplePage.MAXIMAL.article();
        JsonFeed allowing =
                JsonFeed.builder().extensions(article.extensions().keySet()).build();

        assertThat(there(allowing, List.of(article)).articles())
                .containsExactly(without(article).toBuilder()
                        .extensions(article.extensions())
                        .build());
    }

    @Test
    void extensionsComeInOnlyIfTheReaderAllowsThem() {
        Article article = SamplePage.MAXIMAL.article();
        JsonFeed allowing = JsonFeed.builder().extensions(Set.of("desk")).build();
        String json =
                allowing.write(WriteJsonFeedTest.head(), List.of(article), NOW).json();

        assertThat(FEEDS.read(json, NOW).articles()).containsExactly(without(article));
    }

    @Property(tries = 50)
    void generatedArticlesComeBackEqual(@ForAll long seed) {
        List<Article> articles = Generator.withSeed(seed)
                .articles()
                .limit(12)
                .filter(article -> article.state().isPublic(NOW))
                .toList();

        assertThat(there(FEEDS, articles).articles())
                .isEqualTo(articles.stream().map(JsonFeedRoundTripTest::without).toList());
    }

    @Property(tries = 20)
    void whatIsWrittenOfWhatWasReadIsTheSame(@ForAll long seed) {
        List<Article> articles = Generator.withSeed(seed).articles().limit(5).toList();
        String once = FEEDS.write(WriteJsonFeedTest.head(), articles, NOW).json();
        ReadFeed read = FEEDS.read(once, NOW);

        assertThat(FEEDS.write(read.head(), read.articles(), NOW).json()).isEqualTo(once);
    }
}
