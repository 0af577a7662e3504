package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the archive tool makes of the same files.
 *
 * @param lines those of each folder that is written, sorted
 * @param rows those of each thread, in their order
 * @param threadProblems what is wrong with threads, sorted
 */
record Expected(Map<String, List<String>> lines, Map<String, List<String>> rows, List<String> threadProblems) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Runs the tool into a folder. */
    static Expected of(Path inputs, Path folder) throws IOException {
        Tool.run("import", inputs, "--with-private", "--out", folder);
        Map<String, List<String>> lines = new TreeMap<>();
        for (String name : List.of("articles", "comments", "contacts", "history")) {
            lines.put(name, sorted(Files.readAllLines(folder.resolve(name + ".ndjson"))));
        }
        JsonNode report = JSON.readTree(Files.readString(folder.resolve("report.json")));
        List<String> problems = new ArrayList<>();
        report.path("notes").forEach(note -> problems.add(note.toString()));
        List<String> counts = new ArrayList<>();
        for (JsonNode input : report.path("inputs")) {
            if (input.has("format")) {
                counts.add(((ObjectNode) input.deepCopy())
                        .without(List.of("bytes", "format", "fault"))
                        .toString());
            }
            if (input.has("fault")) {
                problems.add(JSON.createObjectNode()
                        .put("file", input.path("file").stringValue())
                        .put("fault", input.path("fault").stringValue())
                        .toString());
            }
        }
        lines.put("problems", sorted(problems));
        lines.put("inputs", sorted(counts));
        Map<String, String> articles = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("comments.ndjson"))) {
            JsonNode comment = JSON.readTree(line);
            articles.put(
                    comment.path("id").stringValue(), comment.path("article").stringValue());
        }
        Tool thread = Tool.run("thread", folder.resolve("comments.ndjson"));
        Map<String, List<String>> rows = new TreeMap<>();
        for (String row : thread.out()) {
            String id = JSON.readTree(row).path("id").stringValue();
            rows.computeIfAbsent(Objects.requireNonNull(articles.get(id)), first -> new ArrayList<>())
                    .add(row);
        }
        return new Expected(lines, rows, sorted(thread.err()));
    }

    /** Asserts that a job wrote the same, each line once, and nothing that is private among what is public. */
    void assertSame(Path out, Path privateOut) throws IOException {
        for (String name : List.of("articles", "comments", "problems", "inputs")) {
            assertThat(written(out.resolve(name))).as(name).isEqualTo(lines.get(name));
        }
        for (String name : List.of("contacts", "history")) {
            assertThat(written(privateOut.resolve(name))).as(name).isEqualTo(lines.get(name));
        }
        Map<String, List<String>> threads = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (String line : written(out.resolve("threads"))) {
            JsonNode thread = JSON.readTree(line);
            List<String> ofThread = new ArrayList<>();
            thread.path("rows").forEach(row -> ofThread.add(row.toString()));
            thread.path("problems").forEach(problem -> problems.add(problem.toString()));
            assertThat(threads.put(thread.path("article").stringValue(), ofThread))
                    .as("one thread of an article")
                    .isNull();
        }
        assertThat(threads).isEqualTo(rows);
        assertThat(sorted(problems)).isEqualTo(threadProblems);
    }

    /** The lines of a folder's files, sorted; files that begin with a dot are not there. */
    static List<String> written(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return sorted(lines);
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
