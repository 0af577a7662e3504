package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StatsTest {

    /** An import of articles without comments writes a file of no lines. */
    @Test
    void countsAnImportWithoutComments() throws IOException {
        Path articles = Sample.file(
                folder.resolve("one.ndjson"),
                "{\"id\":\"1\",\"language\":\"en\",\"headline\":\"Lamp\",\"body\":\"<p>a</p>\",\"state\":{\"type\":\"draft\"}}\n");
        assertThat(Run.of("import", articles, "--out", folder.resolve("imported"))
                        .code())
                .isEqualTo(0);

        Run run = Run.of("stats", folder.resolve("imported"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(0);
    }

    @TempDir
    private Path folder;

    @Test
    void countsAsTextAndAsAPage() throws IOException {
        Path html = folder.resolve("stats.html");

        Run run = Run.of("stats", Sample.export(folder), "--html", html);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Sample.expected("stats/stats.txt", run.out()));
        String page = Files.readString(html);
        assertThat(page).isEqualTo(Sample.expected("stats/stats.html", page));
    }

    @Test
    void drawsForThoseWhoDoNotSeeAndNeedsNothingFromElsewhere() throws IOException {
        Run.of("stats", Sample.export(folder), "--html", folder.resolve("stats.html"));

        Document page = Jsoup.parse(Files.readString(folder.resolve("stats.html")));
        assertThat(page.select("svg")).hasSize(6).allSatisfy(svg -> {
            assertThat(svg.selectFirst("title")).isNotNull();
            assertThat(svg.selectFirst("desc")).isNotNull();
            assertThat(page.select("#" + svg.attr("aria-labelledby").replace(" ", ", #")))
                    .hasSize(2);
        });
        assertThat(page.select("section table th[scope=row]").eachText())
                .containsAll(page.select("svg text[text-anchor=end]").eachText());
        assertThat(page.select("script, link, img, iframe, [src], [href], [onload]"))
                .isEmpty();
    }

    @Test
    void countsTheSameInEveryFormat() throws IOException {
        Run.of("import", Sample.export(folder), "--out", folder.resolve("imported"));

        assertThat(Run.of("stats", folder.resolve("imported")).out())
                .isEqualTo(Run.of("stats", folder.resolve("harbour.xml")).out());
    }

    @Test
    void writesOverNothing() throws IOException {
        Path html = Files.writeString(folder.resolve("stats.html"), "mine");

        assertThat(Run.of("stats", Sample.export(folder), "--html", html).code())
                .isEqualTo(3);
        assertThat(html).hasContent("mine");
    }
}
