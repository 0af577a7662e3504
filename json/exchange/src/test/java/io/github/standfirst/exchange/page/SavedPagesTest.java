package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.SafeHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real pages of which the facts are known, from the folder that the environment variable STANDFIRST_CORPORA names. Prints
 * what was found in each and the scores over all, and holds a bound for each score.
 */
@Tag("corpora")
class SavedPagesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final PageReader reader = PageReader.builder()
            .zone(ZONE)
            .readAt(Instant.parse("2026-09-17T12:00:00Z"))
            .build();

    private final Map<Score, int[]> scores = new EnumMap<>(Score.class);

    /** What is counted, and the share of it that must or may be found. */
    private enum Score {
        /** Of the segments of comments, those that stand in the saved file at all: scripts load many later. */
        COMMENTS_IN_THE_FILE(0.92, 1),
        /** Of all segments of comments; bounded by what stands in the files. */
        COMMENTS(0.6, 1),
        /** Of the comments that were found, those that hold a long segment of the article. */
        COMMENTS_OF_ARTICLE_TEXT(0, 0.05),
        TITLE(0.85, 1),
        AUTHOR(0.6, 1),
        DATE(0.85, 1),
        BODY_KEPT(0.95, 1),
        BODY_LEFT_OUT(0, 0.08);

        private final double least;
        private final double most;

        Score(double least, double most) {
            this.least = least;
            this.most = most;
        }
    }

    @Test
    void factsOfRealPagesAreFound() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getenv("STANDFIRST_CORPORA"), "STANDFIRST_CORPORA"))
                .resolve("pages");
        JsonNode truth = new JsonMapper().readTree(folder.resolve("truth.json").toFile());
        for (var entry : truth.properties()) {
            byte[] bytes = Files.readAllBytes(folder.resolve(entry.getKey()));
            System.out.printf("%-58s %s%n", entry.getKey(), score(bytes, entry.getValue()));
        }

        assertThat(truth.size()).isPositive();
        assertThat(scores.keySet()).containsExactlyInAnyOrder(Score.values());
        scores.forEach((score, counts) -> System.out.printf(
                Locale.ROOT, "%-26s %4d of %4d, %.1f %%%n", score, counts[0], counts[1], 100 * share(counts)));
        assertThat(scores)
                .allSatisfy((score, counts) ->
                        assertThat(share(counts)).as(score.name()).isBetween(score.least, score.most));
    }

    private static double share(int[] counts) {
        return (double) counts[0] / counts[1];
    }

    private void count(Score score, boolean found) {
        int[] counts = scores.computeIfAbsent(score, first -> new int[2]);
        counts[0] += found ? 1 : 0;
        counts[1]++;
    }

    private String score(byte[] bytes, JsonNode truth) {
        String headline = "";
        String authors = "";
        String date = "";
        String body = "";
        List<String> comments = List.of();
        String refusal = "";
        try {
            ReadPage page = reader.read(bytes);
            Article article = page.article();
            headline = article.headline();
            authors = article.credits().stream()
                    .filter(credit -> credit.role() == CreditRole.AUTHOR)
                    .map(credit -> credit.author().name())
                    .collect(Collectors.joining("; "));
            date = article.state() instanceof Published published
                    ? published.first().at().atZone(ZONE).toLocalDate().toString()
                    : "";
            body = Stream.of(article.standfirst(), article.body())
                    .map(SavedPagesTest::text)
                    .collect(Collectors.joining("\n"));
            comments = page.comments().stream()
                    .filter(Comment.Posted.class::isInstance)
                    .map(comment -> text(((Comment.Posted) comment).body()))
                    .toList();
        } catch (ExchangeException e) {
            refusal = "refused: " + e.getMessage();
        }
        countFact(Score.TITLE, truth.path("title"), headline);
        countFact(Score.AUTHOR, truth.path("author"), authors);
        countFact(Score.DATE, truth.path("date"), date);
        int hits = countComments(bytes, truth, comments);
        for (String segment : segments(truth, "with")) {
            count(Score.BODY_KEPT, body.contains(segment));
        }
        for (String segment : segments(truth, "without")) {
            count(Score.BODY_LEFT_OUT, body.contains(segment));
        }
        return refusal.isEmpty()
                ? String.format(
                        Locale.ROOT,
                        "%4d comments, %d of %d segments, %s",
                        comments.size(),
                        hits,
                        segments(truth, "comments").size(),
                        headline)
                : refusal;
    }

    private void countFact(Score score, JsonNode wanted, String found) {
        String text = wanted.asString("");
        if (!text.isEmpty()) {
            count(score, found.equals(text));
        }
    }

    private int countComments(byte[] bytes, JsonNode truth, List<String> comments) {
        String file = letters(PageCharset.decode(bytes, null, new Notes()));
        String all = String.join("\n", comments);
        int hits = 0;
        for (String segment : segments(truth, "comments")) {
            boolean found = all.contains(segment);
            hits += found ? 1 : 0;
            count(Score.COMMENTS, found);
            if (file.contains(letters(segment))) {
                count(Score.COMMENTS_IN_THE_FILE, found);
            }
        }
        List<String> ofArticle = segments(truth, "with").stream()
                .filter(segment -> segment.indexOf(' ') > 0)
                .toList();
        comments.forEach(comment ->
                count(Score.COMMENTS_OF_ARTICLE_TEXT, ofArticle.stream().anyMatch(comment::contains)));
        return hits;
    }

    private static List<String> segments(JsonNode truth, String name) {
        List<String> segments = new ArrayList<>();
        StreamSupport.stream(truth.path(name).spliterator(), false)
                .map(segment -> folded(segment.asString()))
                .forEach(segments::add);
        return segments;
    }

    /** Letters and digits alone, so that markup and escaping do not count. */
    private static String letters(String text) {
        String unescaped = Parser.unescapeEntities(Parser.unescapeEntities(text, false), false);
        return unescaped
                .replaceAll("<[^>]*>", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String text(SafeHtml html) {
        return folded(PlainText.of(html));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
