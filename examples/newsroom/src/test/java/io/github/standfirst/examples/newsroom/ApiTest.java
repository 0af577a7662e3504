package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.standfirst.json.DocumentSchema;
import io.github.standfirst.json.Problem;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.validation.Violation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What other programs get and send. */
class ApiTest {

    private static final String SEND = "/api/articles/72044/comments";
    private static final StandfirstJson JSON = StandfirstJson.create();

    private final Http http = Site.onH2().http();

    @Test
    void articlePageHasTheArticleAndItsThread() {
        var page = JSON.readArticlePage(http.get("/api/articles/48120").body());
        assertThat(page.article().headline()).isEqualTo("Orvanak’s Lake Ferry to Sail Again After 28 Years");
        assertThat(page.summary().orElseThrow().count()).isGreaterThanOrEqualTo(13);
    }

    @Test
    void listsTeasersWithTheNumberThatThePageShows() {
        String teasers = http.get("/api/articles").body();
        assertThat(teasers).startsWith("[{\"id\":\"72044\"").contains("\"thread\":{\"count\":151");
        assertThat(http.get("/deep-1/").body()).contains("151 Comments", "151 thoughts on");
    }

    @Test
    void sameAnswerHasTheSameTagAndIsNotSentTwice() {
        HttpResponse<String> first = http.get("/api/articles/deep-1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = http.get("/api/articles/deep-1", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
    }

    @Test
    void takesASubmissionOnceAKey() {
        String submission = """
                {"article": "72044", "name": "Program", "email": "program@mail.example", "text": "%s"}""".formatted(SiteContract.unique("By a program."));
        HttpResponse<String> first = http.postJson(SEND, submission, "Idempotency-Key", "k-1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).isEmpty();
        assertThat(first.headers().firstValue("Location").orElseThrow()).startsWith(SiteContract.BUSES + "?comment=");
        assertThat(http.postJson(SEND, submission, "Idempotency-Key", "k-1")
                        .headers()
                        .firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    /** The form's own rules, told by a validator, each with its place. */
    @Test
    void saysWhereASubmissionIsNotValid() {
        Problem problem = refused("""
                {"article": "72044", "name": "Jo", "email": "secret no address", "website": "a b", "text": " "}""");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/email", "SubmissionRefusal.email-malformed"),
                        tuple("/text", "SubmissionRefusal.text-missing"),
                        tuple("/website", "SubmissionRefusal.website-malformed"));
    }

    /** The rules of the discussion and of the site, told by them, all at once. */
    @Test
    void saysWhatADiscussionRefuses() {
        Problem problem = refused("""
                {"article": "72044", "text": "Hello", "parent": "not-there"}""");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.violations()).extracting(Violation::pointer).containsExactly("/email", "/name", "/parent");
    }

    @Test
    void saysWhereADocumentCannotBeRead() {
        Problem problem = refused("""
                {"article": "72044", "text": 7, "email": ["secret"]}""");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.violations()).extracting(Violation::pointer).containsExactly("/text", "/email");
        assertThat(problem.violations()).extracting(Violation::message).noneMatch(text -> text.contains("secret"));
        assertThat(refused("{\"article\": \"72044\"").status()).isEqualTo(400);
        assertThat(refused("[]").status()).isEqualTo(400);
    }

    private Problem refused(String submission) {
        HttpResponse<String> response = http.postJson(SEND, submission);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).doesNotContain("secret");
        Problem problem = JSON.readProblem(response.body());
        assertThat(problem.status()).isEqualTo(response.statusCode());
        return problem;
    }

    /** The schemas of the library, and no others: what they describe is what is sent. */
    @Test
    void describesItselfWithTheLibrarysSchemas() {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode description = mapper.readTree(http.get("/api/openapi").body());

        assertThat(description.at("/openapi").stringValue()).startsWith("3.1.");
        assertThat(schemas(description).keySet())
                .contains("ArticlePage", "CommentPosted", "CommentSubmission", "Problem", "Teaser", "ThreadPage");
        assertThat(schemas(mapper.readTree(DocumentSchema.openApi()))).containsAllEntriesOf(schemas(description));
        assertThat(description.findValuesAsString("$ref"))
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isObject())
                        .isTrue());
        assertThat(description.at("/paths").propertyNames())
                .containsExactly("/api/articles", "/api/articles/{id}", "/api/articles/{id}/comments");
        assertThat(answers(description, "/api/articles", "/items/$ref")).isEqualTo("#/components/schemas/Teaser");
        assertThat(answers(description, "/api/articles/{id}", "/$ref")).isEqualTo("#/components/schemas/ArticlePage");
        assertThat(answers(description, "/api/articles/{id}/comments", "/$ref"))
                .isEqualTo("#/components/schemas/ThreadPage");
        assertThat(description
                        .at(
                                "/paths/~1api~1articles~1{id}~1comments/post/requestBody/content/application~1json/schema/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/CommentSubmission");
        assertThat(description
                        .at(
                                "/paths/~1api~1articles/get/responses/default/content/application~1problem+json/schema/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/Problem");
    }

    /** By name; the order of what is required tells nothing. */
    private static Map<String, JsonNode> schemas(JsonNode description) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        description.at("/components/schemas").properties().forEach(schema -> {
            ObjectNode sorted = ((ObjectNode) schema.getValue()).deepCopy();
            if (sorted.has("required")) {
                List<String> names = sorted.get("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .sorted()
                        .toList();
                names.forEach(sorted.putArray("required")::add);
            }
            schemas.put(schema.getKey(), sorted);
        });
        return schemas;
    }

    private static String answers(JsonNode description, String path, String within) {
        return description
                .at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema"
                        + within)
                .stringValue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nope, 404",
        "/nope, 404",
        "/api/articles/nope, 404",
        "/api/articles/scheduled-1, 404",
        "/api/articles/bare-1, 404",
        "/api/articles/withdrawn-1, 404",
        "/api/articles/deep-1/comments?after=forged, 400",
        "/api/articles/deep-1/comments?rows=many, 400",
        "/api/articles/deep-1/comments?order=BEST, 400",
    })
    void answersWithAProblem(String path, int status) {
        HttpResponse<String> response = http.get(path, "Accept", "application/json");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readProblem(response.body()).status()).isEqualTo(status);
    }
}
