package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.html.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real pages whose comments are known, from the folder that the environment variable STANDFIRST_CORPORA names. Prints a
 * table of what was found, and holds a floor under it.
 */
@Tag("corpora")
class SavedPagesTest {

    /** A little below what is found, so that a rule that loses comments shows. */
    private static final double LEAST_SHARE_OF_SEGMENTS = 0.58;

    private final PageReader reader = PageReader.builder()
            .zone(ZoneId.of("Europe/Berlin"))
            .readAt(Instant.parse("2026-09-17T12:00:00Z"))
            .build();

    @Test
    void findsTheCommentsOfRealPages() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getenv("STANDFIRST_CORPORA"), "STANDFIRST_CORPORA"))
                .resolve("pages");
        JsonNode truth = new JsonMapper().readTree(folder.resolve("truth.json").toFile());
        int found = 0;
        int wanted = 0;
        int titles = 0;
        for (var entry : truth.properties()) {
            JsonNode facts = entry.getValue();
            int segments = facts.path("comments").size();
            int hits = 0;
            String headline;
            int comments = 0;
            try {
                ReadPage page = reader.read(Files.readAllBytes(folder.resolve(entry.getKey())));
                headline = page.article().headline();
                comments = page.comments().size();
                String texts = texts(page);
                for (JsonNode segment : facts.path("comments")) {
                    hits += texts.contains(folded(segment.asString())) ? 1 : 0;
                }
            } catch (ExchangeException e) {
                headline = "refused: " + e.getMessage();
            }
            titles += headline.equals(facts.path("title").asString("")) ? 1 : 0;
            found += hits;
            wanted += segments;
            System.out.printf(
                    Locale.ROOT,
                    "%-58s %4d comments, %d of %d segments, %s%n",
                    entry.getKey(),
                    comments,
                    hits,
                    segments,
                    headline);
        }
        System.out.printf(
                Locale.ROOT, "%d of %d comment segments, %d of %d titles%n", found, wanted, titles, truth.size());
        assertThat(truth.size()).isPositive();
        assertThat((double) found / wanted).isGreaterThanOrEqualTo(LEAST_SHARE_OF_SEGMENTS);
    }

    private static String texts(ReadPage page) {
        return page.comments().stream()
                .filter(Comment.Posted.class::isInstance)
                .map(comment -> folded(PlainText.of(((Comment.Posted) comment).body())))
                .collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
