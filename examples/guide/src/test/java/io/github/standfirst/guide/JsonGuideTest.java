package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.BodyReading;
import io.github.standfirst.json.JsonPlace;
import io.github.standfirst.json.ReadListener;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StandfirstJsonException;
import io.github.standfirst.json.StandfirstModule;
import io.github.standfirst.text.Language;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Runs the snippets of json.md. */
class JsonGuideTest {

    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");

    private static Article article() {
        return Article.builder(ArticleId.of("42"), Language.parse("en"), "Ferry to sail again")
                .slug(Slug.of("ferry-to-sail-again"))
                .body(HtmlPolicy.article().sanitize("<p>The <em>Arpenik</em> sails in April.</p>"))
                .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person("Nare Simonian"))))
                .state(new PublicationState.Published(Moment.exact(NOW)))
                .build();
    }

    private static String block(int index) {
        return GuidePage.of("json.md").blocks("json").get(index);
    }

    /** The JSON of the page without the line breaks and indentation that only people need. */
    private static String compact(String pretty) {
        JsonMapper mapper = JsonMapper.builder().build();
        return mapper.writeValueAsString(mapper.readTree(pretty));
    }

    @Test
    void writesAndReadsArticle() {
        Article article = article();

        // snippet
        StandfirstJson json = StandfirstJson.create();

        String written = json.write(article);
        Article read = json.readArticle(written);
        // end

        assertThat(written).isEqualTo(compact(block(0)));
        assertThat(read).isEqualTo(article);
    }

    @Test
    void writesAndReadsComments() {
        List<Comment> comments = ReferencePage.comments();

        // snippet
        StringWriter lines = new StringWriter();
        JSON.writeComments(comments, lines);
        List<Comment> back = JSON.readComments(new StringReader(lines.toString()));
        // end

        assertThat(lines.toString()).hasLineCount(13);
        assertThat(back).isEqualTo(comments);
    }

    @Test
    void writesThreadPage() {
        CommentThread thread = ReferencePage.thread();
        Instant now = NOW;

        // snippet
        String page = JSON.write(thread.view(ViewOptions.forPublic()).page(0, 1, now));
        // end

        assertThat(page).isEqualTo(compact(block(1)));
    }

    @Test
    void namesPlaceOfMistake() {
        String written = JSON.write(article()).replace("\"published\"", "\"publisht\"");

        // snippet
        assertThatThrownBy(() -> JSON.readArticle(written))
                .isInstanceOfSatisfying(
                        StandfirstJsonException.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo("/state/type"));
        // end
    }

    @Test
    void readsMarkupInThreeWays() {
        // snippet
        StandfirstJson sanitizing = StandfirstJson.create();
        StandfirstJson strict = StandfirstJson.create().withBodies(BodyReading.requireClean());
        StandfirstJson trusting = StandfirstJson.create().withBodies(BodyReading.trust());
        // end

        String clean = JSON.write(article());
        String dirty = clean.replace("<p>The", "<p onclick='x()'>The");
        assertThat(sanitizing.readArticle(dirty)).isEqualTo(article());
        assertThat(strict.readArticle(clean)).isEqualTo(article());
        assertThatThrownBy(() -> strict.readArticle(dirty)).isInstanceOf(StandfirstJsonException.class);
        assertThat(trusting.readArticle(dirty).body().html()).startsWith("<p onclick='x()'>");
    }

    @Test
    void tellsWhatItDropped() {
        String written = JSON.write(article()).replace("{\"id\"", "{\"colour\":\"blue\",\"id\"");

        // snippet
        List<String> dropped = new ArrayList<>();
        ReadListener listener = new ReadListener() {
            @Override
            public void unknownMember(JsonPlace place) {
                dropped.add(place.pointer());
            }

            @Override
            public void bodyChanged(JsonPlace place, Cleaned cleaned) {
                dropped.add(place.pointer() + ": " + cleaned.removals());
            }
        };
        Article read = JSON.withListener(listener).readArticle(written);
        // end

        assertThat(read).isEqualTo(article());
        assertThat(dropped).containsExactly("/colour");
    }

    // snippet
    record Teaser(Article article, int comments) {}
    // end

    @Test
    void joinsMapperOfTheApplication() {
        Article article = article();

        // snippet
        JsonMapper mapper =
                JsonMapper.builder().addModule(new StandfirstModule()).build();

        String written = mapper.writeValueAsString(new Teaser(article, 13));
        Teaser read = mapper.readValue(written, Teaser.class);
        // end

        assertThat(written).isEqualTo("{\"article\":" + JSON.write(article) + ",\"comments\":13}");
        assertThat(read).isEqualTo(new Teaser(article, 13));
    }
}
