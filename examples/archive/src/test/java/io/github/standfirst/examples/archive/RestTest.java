package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RestTest {

    private static final List<String> ROUTES = List.of("categories", "comments", "media", "posts", "tags", "users");

    @TempDir
    private Path folder;

    private Path site;
    private Path out;

    @BeforeEach
    void fetch() throws IOException {
        site = fetched("site");
        out = folder.resolve("out");
    }

    private Path fetched(String name) throws IOException {
        Path site = Files.createDirectory(folder.resolve(name));
        for (String route : ROUTES) {
            Sample.file(site.resolve(route + ".json"), Sample.text("rest/" + route + ".json"));
        }
        return site;
    }

    private String written(String name) throws IOException {
        return Files.readString(out.resolve(name)).replace(folder.toString(), "FOLDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.ndjson", "comments.ndjson", "report.json", "summary.txt"})
    void readsTheAnswersInAFolderAsOneSite(String name) throws IOException {
        Run.of("import", site, "--out", out);

        assertThat(written(name)).isEqualTo(Sample.expected("import-rest/" + name, written(name)));
    }

    @Test
    void readsThemTogetherAlsoWhereEachIsGiven() throws IOException {
        Path each = folder.resolve("each");
        Run.of("import", site, "--out", out);
        Run.of(
                "import",
                site.resolve("users.json"),
                site.resolve("posts.json"),
                site.resolve("comments.json"),
                site.resolve("media.json"),
                site.resolve("tags.json"),
                site.resolve("categories.json"),
                "--out",
                each);

        for (String name : List.of("articles.ndjson", "comments.ndjson", "report.json")) {
            assertThat(each.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
    }

    @Test
    void foldersAreDifferentSites() throws IOException {
        Path other = fetched("other");
        Files.delete(other.resolve("comments.json"));

        Run run = Run.of("import", site, other, "--out", out);

        assertThat(run.lines()).contains("Inputs      2 (with a fault: 0, passed over: 0)");
        assertThat(written("articles.ndjson").lines()).hasSize(4);
        assertThat(written("comments.ndjson").lines())
                .hasSameSizeAs(
                        Sample.text("import-rest/comments.ndjson").lines().toList());
    }

    @Test
    void aBadAnswerIsAFaultAndTheOthersAreRead() throws IOException {
        Sample.file(
                site.resolve("tags.json"), "{\"code\":\"rest_no_route\",\"message\":\"No\",\"data\":{\"status\":404}}");

        Run run = Run.of("convert", site, "--to", "schema-org", "--out", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(site + ": tags.json: no document of posts: ");
        assertThat(run.out()).startsWith("Written: 1 articles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":1,\"slug\":\"a\",\"type\":\"post\",\"title\":{\"rendered\":\"see schema.org\"}}|wordpress-rest",
                "{\"id\":1,\"title\":{\"rendered\":\"a\"},\"content\":{\"rendered\":\"jsonfeed.org/version/1\"}}|wordpress-rest",
                "[]|wordpress-rest",
                "[{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"a\"}]|schema-org",
                "{\"@graph\":[{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"a\"}]}|schema-org",
                "{\"id\":\"1\",\"headline\":\"schema.org\"}|ndjson",
            })
    void tellsFormatsByTheirMembers(String json, String format) throws IOException {
        Path file = Sample.file(folder.resolve("a.json"), json);

        Run.of("import", file, "--out", out);

        assertThat(written("report.json")).contains("\"format\":\"" + format + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "[[{\"id\":1}]]",
                "{\"id\":\"1\",\"slug\":\"a\",\"type\":\"post\"}",
                "{\"id\":1}",
                "[{\"id\":1",
                "{"
            })
    void takesNothingElseForAnAnswer(String json) throws IOException {
        Path file = Sample.file(folder.resolve("a.json"), json);

        Run run = Run.of("import", file, "--out", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(written("report.json")).contains("it is of no format that is known");
    }
}
