package io.github.standfirst.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.page.Labels;
import io.github.standfirst.exchange.page.PageWriter;
import io.github.standfirst.fixtures.HostileText;
import io.github.standfirst.fixtures.InvalidSample;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.text.SafeHtml;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that fixtures has of its samples are what the library writes today. After a change that is meant, write them
 * anew: {@code ./mvnw test -pl json/exchange -am -Dtest=SampleFilesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfixtures.write=true}, and look at what version control says has changed.
 */
class SampleFilesTest {

    /** No name of a package, for the resources of one are hidden from other modules. */
    private static final Path FOLDER =
            Path.of("../../core/fixtures/src/main/resources/io/github/standfirst/fixtures/sample-files");

    /** Longer ones are left out: they are made of one letter, repeated. */
    private static final int LONGEST_INVALID = 65_536;

    private static final Instant AS_OF = Instant.parse("2026-05-01T00:00:00Z");
    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final PageWriter PAGES = new PageWriter(Labels.english(), ZoneOffset.UTC);
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void filesAreWhatIsWrittenToday() throws IOException {
        Map<String, String> written = files();
        if (Boolean.getBoolean("fixtures.write")) {
            write(written);
        }

        Map<String, String> found = checkedIn();

        assertThat(found.keySet()).isEqualTo(written.keySet());
        assertThat(found).allSatisfy((name, text) -> assertThat(text).as(name).isEqualTo(written.get(name)));
    }

    /** Nobody has to guess whether a file was forgotten. */
    @Test
    void indexNamesFilesOrSaysWhyThereAreNone() {
        List<String> entries = files().getOrDefault("index.json", "").lines().toList();

        assertThat(entries).allMatch(entry -> !entry.contains("\"files\":[]") || entry.contains("\"absent\":\""));
        assertThat(entries)
                .anyMatch(entry -> entry.contains("\"absent\":\"too long; its body is U+10400, 2000001 times\""));
    }

    private static void write(Map<String, String> files) throws IOException {
        for (String old : checkedIn().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> checkedIn() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.notExists(FOLDER)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = FOLDER.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        List<Map<String, Object>> index = new ArrayList<>();
        for (SamplePage sample : SamplePage.values()) {
            Map<String, String> ofSample = files(sample);
            files.putAll(ofSample);
            Map<String, Object> entry = entry(sample.key(), "page", List.copyOf(ofSample.keySet()));
            entry.put("description", sample.description());
            index.add(entry);
        }
        for (InvalidSample sample : InvalidSample.values()) {
            String name = "invalid/" + sample.key() + ".json";
            String json = json(sample.value());
            boolean present = !json.isEmpty() && json.length() <= LONGEST_INVALID;
            if (present) {
                files.put(name, json);
            }
            Map<String, Object> entry = entry(sample.key(), "invalid", present ? List.of(name) : List.of());
            if (!present) {
                entry.put("absent", absence(sample.value()));
            }
            entry.put("path", sample.path());
            entry.put("message", sample.messageKey());
            index.add(entry);
        }
        files.put("hostile-texts.json", lines(Stream.of(HostileText.values()).map(SampleFilesTest::entry)));
        index.add(entry("hostile-texts", "texts", List.of("hostile-texts.json")));
        files.put("index.json", lines(index.stream()));
        return files;
    }

    private static Map<String, String> files(SamplePage sample) {
        StringWriter comments = new StringWriter();
        JSON.writeComments(sample.comments(), comments);
        ThreadView view = sample.thread().view(ViewOptions.forPublic());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(sample.key() + ".article.json", JSON.write(sample.article()) + "\n");
        files.put(sample.key() + ".comments.ndjson", comments.toString());
        files.put(sample.key() + ".thread.json", JSON.write(view.page(0, 1_000, AS_OF)) + "\n");
        files.put(sample.key() + ".html", PAGES.write(sample.article(), view));
        return files;
    }

    /** The JSON of a value, empty where it has none: forms are not sent as JSON of ours. */
    private static String json(Object value) {
        if (value instanceof Article article) {
            return JSON.write(article) + "\n";
        }
        return value instanceof Comment comment ? JSON.write(comment) + "\n" : "";
    }

    /** Why there is no file of a sample, and how to make it. */
    private static String absence(Object value) {
        if (value instanceof Article article) {
            return "too long; its body is " + recipe(article.body());
        }
        return value instanceof Comment.Posted comment
                ? "too long; its body is " + recipe(comment.body())
                : "a form is typed and not written as JSON";
    }

    private static String recipe(SafeHtml body) {
        int codePoint = body.html().codePointAt(0);
        assertThat(body.html().codePoints()).containsOnly(codePoint);
        long times = body.html().codePoints().count();
        return String.format(Locale.ROOT, "U+%04X, %d times", codePoint, times);
    }

    private static Map<String, Object> entry(String name, String kind, List<String> files) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("kind", kind);
        entry.put("files", files);
        return entry;
    }

    private static Map<String, Object> entry(HostileText hostile) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", hostile.key());
        entry.put("kind", hostile.kind().name().toLowerCase(Locale.ROOT));
        entry.put("harm", hostile.harm());
        entry.put("text", hostile.text());
        return entry;
    }

    /** A JSON array with a line for each entry. */
    private static String lines(Stream<Map<String, Object>> entries) {
        return "[\n"
                + String.join(",\n", entries.map(MAPPER::writeValueAsString).toList()) + "\n]\n";
    }

    @ParameterizedTest
    @EnumSource
    void filesReadBackAsTheSample(SamplePage sample) {
        Map<String, String> files = files(sample);

        assertThat(JSON.readArticle(files.getOrDefault(sample.key() + ".article.json", "")))
                .isEqualTo(sample.article());
        assertThat(JSON.readComments(new StringReader(files.getOrDefault(sample.key() + ".comments.ndjson", ""))))
                .isEqualTo(sample.comments());
    }

    @ParameterizedTest
    @EnumSource
    void bodiesAreClean(SamplePage sample) {
        String body = sample.article().body().html();

        assertThat(HtmlPolicy.article().sanitize(body).html()).isEqualTo(body);
        assertThat(sample.comments().stream()
                        .filter(Comment.Posted.class::isInstance)
                        .map(comment -> ((Comment.Posted) comment).body()))
                .allSatisfy(comment -> assertThat(HtmlPolicy.comment().sanitize(comment.html()))
                        .isEqualTo(comment));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextsAreHarmlessOnceSanitized(HostileText hostile) {
        String clean = HtmlPolicy.comment().sanitize(hostile.text()).html();

        assertThat(clean.toLowerCase(Locale.ROOT))
                .doesNotContainPattern("<[^>]*(script|onerror|onload|style=|iframe|<form|javascript:)");
        assertThat(HtmlPolicy.comment().sanitize(clean).html()).isEqualTo(clean);
    }
}
