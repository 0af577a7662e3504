package io.github.standfirst.exchange.schemaorg;

import static io.github.standfirst.exchange.page.PageWriterSamples.ARTICLE;
import static io.github.standfirst.exchange.page.PageWriterSamples.POSTED;
import static io.github.standfirst.exchange.page.PageWriterSamples.article;
import static io.github.standfirst.exchange.page.PageWriterSamples.comment;
import static io.github.standfirst.exchange.page.PageWriterSamples.html;
import static io.github.standfirst.exchange.page.PageWriterSamples.reply;
import static io.github.standfirst.exchange.page.PageWriterSamples.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.GapPolicy;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.GoldenFile;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class WriteSchemaOrgTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final SchemaOrg SCHEMA = SchemaOrg.builder().build();
    private static final String AT = "https://news.example/lamp#comment-";

    private static Article.Builder published() {
        return article().state(new Published(Moment.exact(POSTED)));
    }

    private static JsonNode comments(SchemaOrg schema, ThreadView thread) {
        return JsonMapper.shared()
                .readTree(schema.write(published().build(), thread, NOW))
                .path("comment");
    }

    /** Ids and parents as an outline: what is nested stands in brackets, a named parent behind an arrow. */
    private static String outline(JsonNode comments) {
        StringBuilder outline = new StringBuilder();
        for (JsonNode comment : comments) {
            outline.append(outline.isEmpty() ? "" : " ")
                    .append(comment.path("@id").asString().replace(AT, ""));
            String parent = comment.path("parentItem").path("@id").asString("");
            outline.append(parent.isEmpty() ? "" : ">" + parent.replace(AT, ""));
            String within = outline(comment.path("comment"));
            outline.append(within.isEmpty() ? "" : " [" + within + "]");
        }
        return outline.toString();
    }

    @Test
    void putsRepliesInWhatTheyAnswer() {
        ThreadView thread = view(
                comment("1", "A").build(),
                reply("2", "1").build(),
                reply("3", "2").build(),
                reply("4", "1").build(),
                comment("5", "B").build());

        assertThat(outline(comments(SCHEMA, thread))).isEqualTo("1 [2 [3] 4] 5");
    }

    @Test
    void namesParentsBelowTheLastLevel() {
        ThreadView thread = view(
                comment("1", "A").build(),
                reply("2", "1").build(),
                reply("3", "2").build(),
                reply("4", "3").build(),
                reply("5", "1").build());

        assertThat(outline(comments(SchemaOrg.builder().nesting(0).build(), thread)))
                .isEqualTo("1 2>1 3>2 4>3 5>1");
        assertThat(outline(comments(SchemaOrg.builder().nesting(1).build(), thread)))
                .isEqualTo("1 [2 3>2 4>3 5]");
        assertThat(outline(comments(SchemaOrg.builder().nesting(2).build(), thread)))
                .isEqualTo("1 [2 [3 4>3] 5]");
    }

    @Test
    void namesParentsWhereTheViewShowsThemBeside() {
        CommentThread thread = CommentThread.of(
                ARTICLE,
                List.of(
                        comment("1", "A").build(),
                        reply("2", "1").build(),
                        reply("3", "2").build()));

        assertThat(outline(comments(SCHEMA, thread.view(ViewOptions.forPublic().withDepthCap(1)))))
                .isEqualTo("1 [2 3>2]");
    }

    @Test
    void leavesOutWhatMayComeBackAndKeepsThePlaceOfWhatWasErased() {
        Comment.Posted held = comment("1", "Secret").status(CommentStatus.HELD).build();
        Comment.Tombstone erased = new Comment.Tombstone(
                CommentId.of("3"),
                ARTICLE,
                null,
                Moment.exact(POSTED.plusSeconds(100)),
                POSTED.plusSeconds(200),
                ErasureReason.LEGAL);
        CommentThread thread = CommentThread.of(
                ARTICLE,
                List.of(held, reply("2", "1").build(), erased, reply("4", "3").build()));

        JsonNode comments = comments(SCHEMA, thread.view(ViewOptions.forPublic()));

        assertThat(outline(comments)).isEqualTo("2>1 3 [4]");
        assertThat(comments.path(1).toString())
                .startsWith("{\"@type\":\"Comment\",\"@id\":\"" + AT
                        + "3\",\"creativeWorkStatus\":\"Deleted\",\"comment\":[");
        assertThat(outline(comments(SCHEMA, thread.view(ViewOptions.forPublic().withGaps(GapPolicy.PROMOTE)))))
                .isEqualTo("2 4");
    }

    @Test
    void writesAFlatGraph() {
        ThreadView thread = view(
                comment("1", "").body(html("plain")).build(),
                reply("2", "1").body(html("plain")).build());

        assertThat(SCHEMA.writeGraph(published().build(), thread, NOW))
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@id\":\"https://news.example/lamp\","
                        + "\"@type\":\"NewsArticle\",\"identifier\":\"7\",\"headline\":\"A lamp is lit\","
                        + "\"inLanguage\":\"en-GB\",\"url\":\"https://news.example/lamp\","
                        + "\"mainEntityOfPage\":\"https://news.example/lamp\",\"datePublished\":\"2024-03-01T08:30:00Z\","
                        + "\"commentCount\":2},"
                        + "{\"@type\":\"Comment\",\"@id\":\"" + AT + "1\","
                        + "\"about\":{\"@id\":\"https://news.example/lamp\"},\"dateCreated\":\"2024-03-01T08:30:00Z\","
                        + "\"text\":\"plain\",\"encoding\":{\"@type\":\"TextObject\",\"encodingFormat\":\"text/html\","
                        + "\"text\":\"plain\"}},"
                        + "{\"@type\":\"Comment\",\"@id\":\"" + AT + "2\","
                        + "\"about\":{\"@id\":\"https://news.example/lamp\"},"
                        + "\"parentItem\":{\"@id\":\"" + AT + "1\"},"
                        + "\"author\":{\"@type\":\"Person\",\"name\":\"Ani\"},\"dateCreated\":\"2024-03-01T08:30:00Z\","
                        + "\"text\":\"plain\",\"encoding\":{\"@type\":\"TextObject\",\"encodingFormat\":\"text/html\","
                        + "\"text\":\"plain\"}}]}");
    }

    @Test
    void writesMarkupOnlyWhereTheTextDoesNotGiveItBack() {
        Article plain = published()
                .body(html("<p>One.</p>\n<p>Two &amp; \"three\".</p>"))
                .build();
        Article linked = published()
                .body(html("<p>See <a href=\"https://news.example/a\">there</a>.</p>"))
                .build();
        Article aboutTags = published().body(html("<p>Write &lt;p&gt;.</p>")).build();

        assertThat(SCHEMA.write(plain, view(), NOW))
                .contains("\"articleBody\":\"One.\\n\\nTwo \\u0026 \\\"three\\\".\"")
                .doesNotContain("encoding");
        assertThat(SCHEMA.write(linked, view(), NOW))
                .contains("\"articleBody\":\"See there.\"")
                .contains("\"text\":\"\\u003Cp\\u003ESee \\u003Ca href=\\\"https://news.example/a\\\"");
        assertThat(SCHEMA.write(aboutTags, view(), NOW))
                .contains("\"articleBody\":\"Write \\u003Cp\\u003E.\"")
                .contains("\"text\":\"\\u003Cp\\u003EWrite \\u0026lt;p\\u0026gt;.\\u003C/p\\u003E\"");
    }

    @Test
    void writesNothingThatEndsAScript() {
        String hostile = "</script><!-- <script> & \u2028\u2029 ]]>";
        Article article = published().headline(hostile).build();
        ThreadView thread = view(comment("1", hostile).build());

        for (String json : List.of(
                SCHEMA.write(article, thread, NOW),
                SCHEMA.writeGraph(article, thread, NOW),
                SCHEMA.writeForPage(article, thread))) {
            assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
            JsonNode read = JsonMapper.shared().readTree(json);
            assertThat(read.findValue("headline").asString()).isEqualTo(hostile);
            assertThat(read.findValue("author").path("name").asString()).isEqualTo(hostile);
        }
    }

    @Test
    void writesCorrectionsTranslationsAndRights() {
        Article article = published()
                .corrections(List.of(
                        new Correction(CorrectionKind.CLARIFICATION, Moment.exact(POSTED), html("<p>Brass.</p>")),
                        new Correction(CorrectionKind.EDITORS_NOTE, Moment.exact(POSTED), html("<p>Thanks.</p>"))))
                .translations(List.of(new Translation(Language.parse("hy"), WebUrl.parse("https://news.example/hy"))))
                .rights(new Rights("The Lamp", "all rights", WebUrl.parse("https://news.example/r"), NOW))
                .build();

        assertThat(SCHEMA.write(article, view(), NOW))
                .contains("\"correction\":[{\"@type\":\"CorrectionComment\","
                        + "\"datePublished\":\"2024-03-01T08:30:00Z\",\"text\":\"Brass.\"}],"
                        + "\"workTranslation\":[{\"@type\":\"Article\",\"inLanguage\":\"hy\","
                        + "\"url\":\"https://news.example/hy\"}],"
                        + "\"copyrightHolder\":{\"name\":\"The Lamp\"},\"license\":{\"@type\":\"CreativeWork\","
                        + "\"name\":\"all rights\",\"url\":\"https://news.example/r\"},"
                        + "\"expires\":\"2030-01-01T00:00:00Z\"")
                .doesNotContain("Thanks");
    }

    @Test
    void writesReactionsByTheirActions() {
        Comment.Posted liked =
                comment("1", "A").reactions(Map.of("like", 3, "lamp", 1)).build();

        assertThat(comments(SCHEMA, view(liked))
                        .path(0)
                        .path("interactionStatistic")
                        .toString())
                .isEqualTo("[{\"@type\":\"InteractionCounter\",\"interactionType\":{\"@type\":\"ReactAction\","
                        + "\"name\":\"lamp\"},\"userInteractionCount\":1},"
                        + "{\"@type\":\"InteractionCounter\",\"interactionType\":{\"@type\":\"LikeAction\"},"
                        + "\"userInteractionCount\":3}]");
    }

    @Test
    void refusesWhatIsNotForThePublicAndOthersComments() {
        Article draft = article().state(new Draft()).build();
        ThreadView others = CommentThread.of(ArticleId.of("8"), List.of()).view(ViewOptions.forPublic());

        for (String shape : List.of("nested", "graph")) {
            boolean nested = shape.equals("nested");
            assertThatThrownBy(() -> {
                        if (nested) {
                            SCHEMA.write(draft, view(), NOW);
                        } else {
                            SCHEMA.writeGraph(draft, view(), NOW);
                        }
                    })
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("article \"7\" is not public; expected is one that is");
        }
        assertThatThrownBy(() -> SCHEMA.write(published().build(), others, NOW))
                .hasMessage("comments are on the article \"8\"; expected is \"7\"");
        assertThatThrownBy(() -> SCHEMA.writeForPage(published().build(), others))
                .hasMessage("comments are on the article \"8\"; expected is \"7\"");
    }

    @Test
    void refusesNestingPastItsBounds() {
        for (int levels : new int[] {-1, 41}) {
            assertThatThrownBy(() -> SchemaOrg.builder().nesting(levels))
                    .hasMessage(String.format(Locale.ROOT, "nesting is %d; allowed are 0 to 40", levels));
        }
        assertThatThrownBy(() -> SchemaOrg.builder().maxLength(0)).hasMessage("maxLength is 0; expected is at least 1");
    }

    @Test
    void writesAChainOfAHundredThousandReplies() {
        List<Comment> chain = new ArrayList<>();
        chain.add(comment("1", "A").build());
        for (int i = 2; i <= 100_000; i++) {
            chain.add(reply(Integer.toString(i), Integer.toString(i - 1)).build());
        }
        ThreadView thread =
                CommentThread.of(ARTICLE, chain).view(ViewOptions.forPublic().withDepthCap(100_000));

        for (String json : List.of(
                SchemaOrg.builder().nesting(40).build().write(published().build(), thread, NOW),
                SCHEMA.writeGraph(published().build(), thread, NOW))) {
            assertThat(json.split("\"@type\":\"Comment\"", -1)).hasSize(100_001);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SamplePage.class,
            names = {"MAXIMAL", "TOMBSTONES", "EVERY_STATUS", "ARABIC", "DEEP_THREAD"})
    void writesSamplesAsTheFilesSay(SamplePage sample) throws IOException {
        ThreadView thread = sample.thread().view(ViewOptions.forPublic());
        String name = sample.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (boolean graph : new boolean[] {false, true}) {
            String json = graph
                    ? SCHEMA.writeGraph(sample.article(), thread, NOW)
                    : SCHEMA.write(sample.article(), thread, NOW);
            String written = JsonMapper.shared()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(JsonMapper.shared().readTree(json))
                    + "\n";

            assertThat(written)
                    .isEqualTo(GoldenFile.text("schemaorg/" + name + (graph ? "-graph" : "") + ".json", written));
        }
    }
}
