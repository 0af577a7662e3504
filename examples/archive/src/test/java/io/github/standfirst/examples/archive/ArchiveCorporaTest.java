package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real exports, from the folder that the environment variable STANDFIRST_CORPORA names: whatever a search of the text finds
 * in them is accounted for, and printed as a table.
 */
@Tag("corpora")
class ArchiveCorporaTest {

    private static final Pattern ITEM = Pattern.compile("<item>.*?</item>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void accountsForEverythingOfRealExports() throws IOException {
        Path exports = Path.of(Objects.requireNonNull(System.getenv("STANDFIRST_CORPORA"), "STANDFIRST_CORPORA"))
                .resolve("wxr");
        Run run = Run.of("import", exports, "--out", folder.resolve("out"), "--with-private");
        JsonNode totals = new JsonMapper()
                .readTree(Files.readString(folder.resolve("out/report.json")))
                .path("totals");

        String text = text(exports);
        List<String> items =
                ITEM.matcher(text).results().map(MatchResult::group).toList();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(items).isNotEmpty();
        row("posts", ofType(items, "post"), totals.at("/articles/post").asInt());
        row("pages", ofType(items, "page"), totals.at("/articles/page").asInt());
        row(
                "attachments",
                ofType(items, "attachment"),
                totals.at("/further/attachment").asInt());
        row(
                "menu entries",
                ofType(items, "nav_menu_item"),
                totals.at("/further/menu entry").asInt());
        row("authors", count("<wp:author>", text), totals.at("/further/author").asInt());
        row(
                "categories",
                count("<wp:category>", text),
                totals.at("/further/category").asInt());
        row("tags", count("<wp:tag>", text), totals.at("/further/tag").asInt());
        row(
                "menus",
                count("<wp:term_taxonomy>(<!\\[CDATA\\[)?nav_menu", text),
                totals.at("/further/menu").asInt());
        row("comments", count("<wp:comment>", text), sum(totals.path("comments")));
        row(
                "items",
                items.size(),
                sum(totals.path("articles"))
                        + totals.at("/further/attachment").asInt()
                        + totals.at("/further/menu entry").asInt()
                        + sum(totals.path("leftOut")));
        assertThat(lines("articles.ndjson")).isEqualTo(sum(totals.path("articles")));
        assertThat(lines("comments.ndjson")).isEqualTo(sum(totals.path("comments")));
    }

    private static void row(String what, long inText, long imported) {
        System.out.printf(Locale.ROOT, "%-13s in the file %4d, accounted for %4d%n", what, inText, imported);
        assertThat(imported).as(what).isEqualTo(inText);
    }

    private static long ofType(List<String> items, String type) {
        Predicate<String> typed = Pattern.compile("<wp:post_type>(<!\\[CDATA\\[)?" + type + "(]]>)?<")
                .asPredicate();
        return items.stream().filter(typed).count();
    }

    private static long count(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().count();
    }

    private static int sum(JsonNode numbers) {
        return numbers.valueStream().mapToInt(JsonNode::asInt).sum();
    }

    private long lines(String name) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("out").resolve(name))) {
            return lines.count();
        }
    }

    private static String text(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
