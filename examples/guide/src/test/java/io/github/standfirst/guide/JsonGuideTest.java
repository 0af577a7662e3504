package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.BodyReading;
import io.github.standfirst.json.DocumentSchema;
import io.github.standfirst.json.JsonLimits;
import io.github.standfirst.json.JsonPlace;
import io.github.standfirst.json.ReadListener;
import io.github.standfirst.json.StandfirstJackson2Module;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StandfirstJsonException;
import io.github.standfirst.json.StandfirstModule;
import io.github.standfirst.json.StoreJson;
import io.github.standfirst.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
    void keepsWhatIsPrivateApart() {
        Contact contact =
                Contact.builder(CommentId.of("7")).email("jo@mail.example").build();
        String sent = "{\"article\":\"42\",\"text\":\"At last!\",\"email\":\"jo@mail.example\"}";

        // snippet
        StoreJson store = JSON.forStore();
        String stored = store.write(contact);
        Contact same = store.readContact(stored);
        CommentSubmission submission = JSON.readSubmission(sent);
        // end

        assertThat(same).isEqualTo(contact);
        assertThat(submission.text()).isEqualTo("At last!");
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
    void passesOverBadLines() {
        List<Comment> imported = new ArrayList<>();
        String first = JSON.write(ReferencePage.comments().get(0));
        byte[] bytes = (first + "\n" + first.replace("approved", "shown") + "\n" + first + "\n")
                .getBytes(StandardCharsets.UTF_8);

        // snippet
        List<String> bad = new ArrayList<>();
        JSON.comments()
                .onRefusal(refusal -> bad.add(refusal.line() + ": " + refusal.pointer()))
                .readLines(new ByteArrayInputStream(bytes), imported::add);
        // end

        assertThat(imported).hasSize(2);
        assertThat(bad).containsExactly("2: /status");
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
    void tagsWhatIsShown() {
        ThreadView view = ReferencePage.thread().view(ViewOptions.forPublic());
        ThreadPage page = view.page(0, 5, NOW);

        // snippet
        String tag = JSON.entityTag(page);
        // end

        assertThat(tag).isEqualTo(JSON.entityTag(view.page(0, 5, NOW.plusSeconds(60))));
    }

    @Test
    void namesPlaceOfMistake() {
        String written = JSON.write(article())
                .replace("\"published\"", "\"publisht\"")
                .replaceAll("}$", ",\"access\":\"members\"}");

        // snippet
        assertThatThrownBy(() -> JSON.readArticle(written))
                .isInstanceOfSatisfying(StandfirstJsonException.class, refusal -> {
                    assertThat(refusal.pointer()).isEqualTo("/state/type");
                    assertThat(refusal.found()).isEqualTo("\"publisht\"");
                    assertThat(refusal.problems()).hasSize(2);
                });
        // end
    }

    @Test
    void limitsWhatIsRead() {
        // snippet
        StandfirstJson narrow =
                JSON.withLimits(JsonLimits.standard().withChars(100_000).withProblems(5));
        // end

        assertThat(narrow.readArticle(JSON.write(article()))).isEqualTo(article());
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
    record Bookmark(Article article, int page) {}
    // end

    @Test
    void joinsMapperOfTheApplication() {
        Article article = article();

        // snippet
        JsonMapper mapper =
                JsonMapper.builder().addModule(new StandfirstModule()).build();

        String written = mapper.writeValueAsString(new Bookmark(article, 13));
        Bookmark read = mapper.readValue(written, Bookmark.class);
        // end

        assertThat(written).isEqualTo("{\"article\":" + JSON.write(article) + ",\"page\":13}");
        assertThat(read).isEqualTo(new Bookmark(article, 13));
    }

    @Test
    void joinsMapperOfJackson2() throws IOException {
        // snippet
        ObjectMapper mapper = new ObjectMapper().registerModule(new StandfirstJackson2Module());
        // end

        assertThat(mapper.writeValueAsString(article())).isEqualTo(JSON.write(article()));
    }

    @Test
    void givesTheSchema() {
        // snippet
        String schema = DocumentSchema.COMMENT.text();
        String components = DocumentSchema.openApi();
        // end

        assertThat(schema).contains("\"$id\" : \"urn:standfirst:schema:comment:1\"");
        assertThat(components).contains("#/components/schemas/ThreadPage");
    }
}
