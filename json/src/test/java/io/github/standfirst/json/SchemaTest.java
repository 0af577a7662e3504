package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.standfirst.fixtures.SamplePage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The schemas in the jar are those of the tables, and say of documents what the readers say. */
class SchemaTest {

    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final Path FILES = Path.of("src/main/resources/io/github/standfirst/json/schema");
    private static final Map<DocumentSchema, Schema> SCHEMAS = new EnumMap<>(DocumentSchema.class);

    private static List<Error> errors(DocumentSchema document, String json) {
        Schema schema = SCHEMAS.computeIfAbsent(
                document,
                each -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(each.text(), InputFormat.JSON));
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** {@code article-full} and {@code article.id-missing} are articles; an article page is not. */
    private static DocumentSchema document(String fileName) {
        return Arrays.stream(DocumentSchema.values())
                .filter(each -> fileName.startsWith(each.fileName().replace(".schema.json", "")))
                .max(Comparator.comparingInt(each -> each.fileName().length()))
                .orElseThrow();
    }

    private static Object read(DocumentSchema document, String json) {
        return switch (document) {
            case ARTICLE -> JSON.readArticle(json);
            case COMMENT -> JSON.readComment(json);
            case THREAD_PAGE -> JSON.readThreadPage(json);
            case TEASER -> JSON.readTeaser(json);
            case ARTICLE_PAGE -> JSON.readArticlePage(json);
            case PROBLEM -> JSON.readProblem(json);
            case POLICY -> JSON.readPolicy(json);
            case SUBMISSION -> JSON.readSubmission(json);
            case CONTACT -> JSON.forStore().readContact(json);
            case HISTORY -> JSON.forStore().readHistory(json);
            case THREAD -> JSON.forStore().readThread(json);
        };
    }

    @ParameterizedTest
    @EnumSource
    void liesInTheJarAsTheTablesHaveIt(DocumentSchema document) throws IOException {
        write(document.fileName(), SchemaGenerator.schema(document));
        assertThat(document.text()).isEqualTo(SchemaGenerator.schema(document));
    }

    @Test
    void liesInTheJarForOpenApi() throws IOException {
        write("openapi.json", SchemaGenerator.openApi());
        assertThat(DocumentSchema.openApi()).isEqualTo(SchemaGenerator.openApi());
    }

    private static void write(String fileName, String text) throws IOException {
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(FILES);
            Files.writeString(FILES.resolve(fileName), text);
        }
    }

    static Stream<String> goldenNames() {
        return Stream.concat(Golden.all().map(Golden::name), Stream.of("submission"));
    }

    @ParameterizedTest
    @MethodSource("goldenNames")
    void takesTheGoldenFile(String name) {
        assertThat(errors(document(name), Golden.text(name))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void takesTheSamplesOfFixtures(SamplePage sample) {
        assertThat(errors(DocumentSchema.ARTICLE, JSON.write(sample.article()))).isEmpty();
        sample.comments()
                .forEach(comment -> assertThat(errors(DocumentSchema.COMMENT, JSON.write(comment)))
                        .isEmpty());
    }

    static Stream<Path> negatives() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(SchemaTest.class.getResource("/negative").toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void refusesWhatTheReaderRefuses(Path file) throws IOException {
        DocumentSchema document = document(file.getFileName().toString());
        String json = Files.readString(file);
        assertThat(errors(document, json)).isNotEmpty();
        assertThatThrownBy(() -> read(document, json)).isInstanceOf(StandfirstJsonException.class);
    }

    /** Each text of each golden file made empty, and each list: what the reader refuses so, the schema refuses, too. */
    @ParameterizedTest
    @MethodSource("goldenNames")
    void refusesEmptyTextsAndListsWhereTheReaderDoes(String name) {
        JsonMapper mapper = new JsonMapper();
        DocumentSchema document = document(name);
        List<JsonPointer> places = new ArrayList<>();
        Deque<JsonPointer> rest = new ArrayDeque<>(List.of(JsonPointer.empty()));
        JsonNode golden = mapper.readTree(Golden.text(name));
        while (!rest.isEmpty()) {
            JsonPointer place = rest.pop();
            JsonNode node = golden.at(place);
            if (node.isString() || node.isArray()) {
                places.add(place);
            }
            node.propertyNames().forEach(member -> rest.push(place.appendProperty(member)));
            for (int i = 0; i < node.size() && node.isArray(); i++) {
                rest.push(place.appendIndex(i));
            }
        }
        // The appeals of a history name its decisions, and a policy embeds hosts with 'iframe' only: no schema tells.
        places.removeIf(place ->
                place.toString().equals("/decisions") || place.toString().equals("/embeds"));
        for (JsonPointer place : places) {
            JsonNode changed = mapper.readTree(Golden.text(name));
            JsonNode empty = changed.at(place).isString() ? StringNode.valueOf("") : mapper.createArrayNode();
            JsonNode above = changed.at(place.head());
            if (above instanceof ObjectNode object) {
                object.set(place.last().getMatchingProperty(), empty);
            } else {
                ((ArrayNode) above).set(place.last().getMatchingIndex(), empty);
            }
            String json = changed.toString();
            if (catchThrowable(() -> read(document, json)) != null) {
                assertThat(errors(document, json)).as(place.toString()).isNotEmpty();
            }
        }
    }

    /** What Jakarta Validation refuses, a reader takes and the schema does not. */
    @ParameterizedTest
    @CsvSource({
        "article, author-name-too-long, /credits/0/author/name",
        "article, headline-too-long, /headline",
        "article, lead-alt-too-long, /lead/image/alt",
        "article, portrait-alt-too-long, /credits/0/author/portrait/alt",
        "article, standfirst-too-long, /standfirst",
        "article, tags-too-many, /tags",
        "article, thumbnail-alt-too-long, /related/0/thumbnail/alt",
        "comment, comment-empty, /body",
        "comment, commenter-name-too-long, /commenter/name"
    })
    void showsTheConstraints(String document, String sample, String pointer) throws IOException {
        String json = sample(sample);
        assertThat(read(document(document), json)).isNotNull();
        assertThat(errors(document(document), json))
                .extracting(error -> error.getInstanceLocation().toString())
                .contains(pointer);
    }

    /** Fixtures is a folder or a jar, as the build has it. */
    private static String sample(String name) throws IOException {
        try (InputStream in =
                requireNonNull(SamplePage.class.getResourceAsStream("sample-files/invalid/" + name + ".json"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** In OpenAPI each reference leads to a component of the same file. */
    @Test
    void refersToComponentsOnly() {
        JsonNode components = JsonMapper.shared()
                .readTree(DocumentSchema.openApi())
                .get("components")
                .get("schemas");
        assertThat(components.propertyNames())
                .contains("Article", "ArticlePage", "Comment", "CommentSubmission", "Problem", "Teaser", "ThreadPage")
                .doesNotContain("Contact", "CommentHistory", "CommentThread", "Grounds", "Revision");
        assertThat(components.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(components.has(reference.replace("#/components/schemas/", "")))
                        .isTrue());
    }
}
