package io.github.standfirst.examples.flink;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stream of comments, in files that are put into a folder. */
@Timeout(180)
class FollowJobTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VERSION = Pattern.compile(",\"version\":([0-9]+)");

    private static final Path REST =
            Path.of("../archive/src/test/resources/io/github/standfirst/examples/archive/rest");

    @TempDir
    private Path folder;

    private Path comments = Path.of("");
    private Path out = Path.of("");
    private final ExecutorService client = Executors.newSingleThreadExecutor();
    private int files;

    @BeforeEach
    void makeFolders() throws IOException {
        comments = Files.createDirectory(folder.resolve("comments"));
        out = folder.resolve("out");
    }

    @AfterEach
    void endClient() {
        client.shutdownNow();
    }

    private static String comment(String article, String id, String parent, int minute) {
        return "{\"type\":\"posted\",\"id\":\"" + id + "\",\"article\":\"" + article + "\","
                + (parent.isEmpty() ? "" : "\"parent\":\"" + parent + "\",")
                + String.format(Locale.ROOT, "\"posted\":{\"at\":\"2024-03-05T10:%02d:00Z\"},", minute)
                + "\"commenter\":{\"name\":\"Ani\",\"role\":\"reader\"},\"body\":\"<p>x</p>\",\"status\":\"approved\","
                + "\"kind\":\"comment\"}\n";
    }

    private void put(String... lines) throws IOException {
        Path hidden = comments.resolve(".next");
        Files.writeString(hidden, String.join("", lines));
        files++;
        Files.move(hidden, comments.resolve(files + ".ndjson"));
    }

    private Future<?> follow(Cluster cluster, String... more) {
        String[] arguments = {
            "follow",
            comments.toString(),
            "--slots",
            "1",
            "--look-every",
            "PT0.05S",
            "--checkpoint-every",
            "PT0.1S",
            "--checkpoints",
            folder.resolve("checkpoints").toString(),
            "--out",
            out.toString()
        };
        return client.submit(() -> {
            cluster.run(Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
            return null;
        });
    }

    /** The lines of threads by version, and without it. */
    private List<String> threads() throws IOException {
        return Expected.written(out.resolve("threads")).stream()
                .sorted(Comparator.comparing(line -> Long.valueOf(version(line).group(1))))
                .map(line -> version(line).replaceFirst(""))
                .toList();
    }

    private static Matcher version(String line) {
        Matcher version = VERSION.matcher(line);
        assertThat(version.find()).as(line).isTrue();
        return version;
    }

    private void awaitThreads(List<String> expected) throws Exception {
        awaitThreads(expected.size());
        assertThat(threads()).isEqualTo(expected);
    }

    private void awaitThreads(int lines) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (threads().size() < lines && System.nanoTime() - end < 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static String thread(String article, String rows, String problems) {
        return "{\"article\":\"" + article + "\",\"rows\":[" + rows + "],\"problems\":[" + problems + "]}";
    }

    @Test
    void writesAThreadAnewWithEachComment() throws Exception {
        try (Cluster cluster = Cluster.start(1)) {
            Future<?> run = follow(cluster, "--update-every", "PT0S");
            JobID job = cluster.job();
            String orphaned = thread(
                    "1",
                    "{\"id\":\"2\",\"depth\":0,\"number\":1}",
                    "{\"problem\":\"orphan\",\"id\":\"2\",\"missing\":\"1\"}");
            String whole =
                    thread("1", "{\"id\":\"1\",\"depth\":0,\"number\":1},{\"id\":\"2\",\"depth\":1,\"number\":0}", "");
            String other = thread("7", "{\"id\":\"1\",\"depth\":0,\"number\":1}", "");

            put(comment("1", "2", "1", 5));
            awaitThreads(List.of(orphaned));
            put(comment("1", "1", "", 1));
            awaitThreads(List.of(orphaned, whole));
            // The same again changes nothing, and what is no comment is said and does no harm.
            put(comment("1", "1", "", 1), "{\"article\": 1}\n", comment("7", "1", "", 1));
            awaitThreads(List.of(orphaned, whole, other));
            assertThat(run).isNotDone();
            cluster.cancel(job);

            assertThat(Expected.written(out.resolve("comments"))).hasSize(4);
            assertThat(Expected.written(out.resolve("problems")))
                    .singleElement()
                    .asString()
                    .contains("\"item\":\"bad line 2\"");
        }
    }

    @Test
    void comesToTheThreadOfTheToolWhateverTheOrder() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 2, 1);
        Expected expected = Expected.of(archives, folder.resolve("tool"));
        List<String> lines = new ArrayList<>(requireNonNull(expected.lines().get("comments")));
        Collections.shuffle(lines, new Random(7));
        try (Cluster cluster = Cluster.start(1)) {
            Future<?> run = follow(cluster, "--update-every", "PT0.2S");
            JobID job = cluster.job();
            for (int i = 0; i < 5; i++) {
                put(lines.subList(lines.size() * i / 5, lines.size() * (i + 1) / 5).stream()
                        .map(line -> line + "\n")
                        .toArray(String[]::new));
                if (i == 2) {
                    awaitThreads(1);
                    cluster.replace(0);
                }
            }

            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!expected.rows().equals(latest()) && System.nanoTime() - end < 0) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(latest()).isEqualTo(expected.rows());
            assertThat(Expected.written(out.resolve("comments")))
                    .isEqualTo(expected.lines().get("comments"));
            assertThat(run).isNotDone();
            cluster.cancel(job);
        }
    }

    /** The rows of each article's latest thread. */
    private Map<String, List<String>> latest() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : threads()) {
            JsonNode thread = JSON.readTree(line);
            rows.put(
                    thread.path("article").stringValue(),
                    thread.path("rows").valueStream().map(JsonNode::toString).toList());
        }
        return rows;
    }

    @Test
    void readsNeitherLinksNorWhatAnImportKeepsToItself() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.ndjson"), comment("1", "1", "", 1));
        Files.createSymbolicLink(comments.resolve("link.ndjson"), elsewhere);
        Files.createSymbolicLink(comments.resolve("loop"), comments);
        Path imported = Files.createDirectories(comments.resolve("imported/.import"));
        Files.writeString(imported.resolveSibling("comments.ndjson"), comment("2", "2", "", 2));
        try (Cluster cluster = Cluster.start(1)) {
            Future<?> run = follow(cluster, "--update-every", "PT0S");
            JobID job = cluster.job();

            put(comment("3", "3", "", 3));
            awaitThreads(List.of(thread("3", "{\"id\":\"3\",\"depth\":0,\"number\":1}", "")));
            assertThat(run).isNotDone();
            cluster.cancel(job);

            assertThat(Expected.written(out.resolve("problems"))).isEmpty();
        }
    }

    private void putAnswers(String... names) throws IOException {
        for (String name : names) {
            put(Files.readString(REST.resolve(name + ".json")));
        }
    }

    private void await(String written, int lines) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (Expected.written(out.resolve(written)).size() < lines && System.nanoTime() - end < 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The comments on a post stand in another answer than the post, and its author in a third. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void putsAnswersOfAnApiTogetherWhicheverComesFirst(boolean postsFirst) throws Exception {
        Expected expected = Expected.of(REST, folder.resolve("tool"));
        Map<String, List<String>> thread = Map.of(
                "203",
                List.of(
                        "{\"id\":\"31\",\"depth\":0,\"number\":1}",
                        "{\"id\":\"32\",\"depth\":1,\"number\":0}",
                        "{\"id\":\"34\",\"depth\":2,\"number\":0}"));
        try (Cluster cluster = Cluster.start(1)) {
            Future<?> run = follow(cluster, "--update-every", postsFirst ? "PT0S" : "PT0.1S");
            JobID job = cluster.job();
            if (postsFirst) {
                putAnswers("users", "tags", "categories", "media", "posts");
                await("articles", 2);
                putAnswers("comments");
                await("comments", 2);
            } else {
                putAnswers("comments");
                await("problems", 1);
                putAnswers("posts");
                await("comments", 2);
            }
            cluster.replace(0);
            putAnswers("users", "tags", "categories", "media");
            put(
                    "{\"id\":34,\"post\":203,\"parent\":32,\"author\":0,\"author_name\":\"Ani\",\"date_gmt\":"
                            + "\"2026-04-03T09:00:00\",\"content\":{\"rendered\":\"<p>x</p>\"},\"status\":\"approved\",\"type\":\"comment\"}");
            await("comments", 3);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while ((!hasAll(expected, "articles") || !thread.equals(latest())) && System.nanoTime() - end < 0) {
                TimeUnit.MILLISECONDS.sleep(20);
            }

            assertThat(Expected.written(out.resolve("articles")))
                    .containsAll(requireNonNull(expected.lines().get("articles")))
                    .doesNotHaveDuplicates();
            assertThat(Expected.written(out.resolve("comments")))
                    .hasSize(3)
                    .containsAll(requireNonNull(expected.lines().get("comments")))
                    .anyMatch(line -> line.startsWith("{\"type\":\"posted\",\"id\":\"34\",\"article\":\"203\""));
            assertThat(latest()).isEqualTo(thread);
            assertThat(run).isNotDone();
            cluster.cancel(job);
        }
    }

    private boolean hasAll(Expected expected, String written) throws IOException {
        return Expected.written(out.resolve(written))
                .containsAll(requireNonNull(expected.lines().get(written)));
    }

    @Test
    void forgetsAThreadAsAWhole() throws Exception {
        try (Cluster cluster = Cluster.start(1)) {
            Future<?> run = follow(cluster, "--update-every", "PT0S", "--forget-after", "PT1.5S");
            JobID job = cluster.job();

            put(comment("1", "1", "", 1));
            awaitThreads(1);
            TimeUnit.SECONDS.sleep(4);
            put(comment("1", "2", "1", 2));

            awaitThreads(List.of(
                    thread("1", "{\"id\":\"1\",\"depth\":0,\"number\":1}", ""),
                    thread(
                            "1",
                            "{\"id\":\"2\",\"depth\":0,\"number\":1}",
                            "{\"problem\":\"orphan\",\"id\":\"2\",\"missing\":\"1\"}")));
            assertThat(run).isNotDone();
            cluster.cancel(job);
        }
    }
}
