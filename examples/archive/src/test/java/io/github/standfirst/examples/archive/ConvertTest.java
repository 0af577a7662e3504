package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ConvertTest {

    @TempDir
    private Path folder;

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pages, night-ferry.101.html",
        "json-feed, feed.json",
        "activitystreams, night-ferry.101.json",
        "schema-org, night-ferry.101.jsonld",
        "ndjson, comments.ndjson"
    })
    void writesEachFormat(String format, String file) throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("convert", Sample.export(folder), "--to", format, "--out", out);

        String written = Files.readString(out.resolve(file));
        assertThat(run.code()).isZero();
        assertThat(written).isEqualTo(Sample.expected("convert/" + format + "." + file, written));
    }

    @Test
    void namesWhatIsNotPublic() throws IOException {
        Run run = Run.of("convert", Sample.export(folder), "--to", "pages", "--out", folder.resolve("out"));

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "Written: 2 articles, into " + folder.resolve("out") + "\n",
                        "article 103: is not public: draft\n"));
        assertThat(names(folder.resolve("out"))).containsExactly("about.102.html", "night-ferry.101.html");
    }

    @Test
    void joinsCommentsThatStandInAFileOfTheirOwn() throws IOException {
        Run.of("import", Sample.export(folder), "--out", folder.resolve("imported"));

        Run.of("convert", folder.resolve("imported"), "--to", "pages", "--out", folder.resolve("of-lines"));
        Run.of("convert", folder.resolve("harbour.xml"), "--to", "pages", "--out", folder.resolve("of-export"));

        assertThat(folder.resolve("of-lines/night-ferry.101.html"))
                .hasSameTextualContentAs(folder.resolve("of-export/night-ferry.101.html"));
        assertThat(folder.resolve("of-lines/night-ferry.101.html")).content().contains("Զարուհի");
    }

    @ParameterizedTest
    @CsvSource({"pages, 2", "json-feed, 0", "activitystreams, 2", "schema-org, 2", "ndjson, 3"})
    void readsWhatItWrote(String format, long comments) throws IOException {
        Path written = folder.resolve(format);
        Run.of("convert", Sample.export(folder), "--to", format, "--out", written);

        Run run = Run.of("convert", written, "--to", "ndjson", "--out", folder.resolve("again"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("again/articles.ndjson")))
                .contains("The night ferry is back", "After four winters");
        assertThat(Files.readString(folder.resolve("again/comments.ndjson"))
                        .lines()
                        .count())
                .isEqualTo(comments);
    }

    @Test
    void takesFilesForTheFormatThatIsNamed() throws IOException {
        Run run = Run.of(
                "convert",
                Sample.export(folder),
                "--from",
                "json-feed",
                "--to",
                "ndjson",
                "--out",
                folder.resolve("out"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(folder.resolve("harbour.xml") + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wxr", "wordpress-rest"})
    void cannotWriteWhatIsOnlyRead(String format) throws IOException {
        assertThat(Run.of("convert", Sample.export(folder), "--to", format, "--out", folder.resolve("out")))
                .isEqualTo(new Run(
                        2, "", "the format " + format + " can only be read\nSee standfirst-archive convert --help\n"));
    }

    @Test
    void touchesNoFolderOfOthers() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("diary.txt"), "mine");

        Run run = Run.of("convert", Sample.export(folder), "--to", "pages", "--out", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(names(folder.resolve("out"))).containsExactly("diary.txt");
    }

    @Test
    void noIdLeavesTheFolder() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("a.ndjson"),
                "{\"id\":\"../../x/Y\",\"language\":\"en\",\"headline\":\"A\",\"slug\":\"a\",\"body\":\"<p>b</p>\",\"state\":{\"type\":\"published\","
                        + "\"first\":{\"at\":\"2024-01-01T00:00:00Z\"}}}\n{\"id\":\"index\",\"language\":\"en\",\"headline\":\"B\","
                        + "\"body\":\"<p>b</p>\",\"state\":{\"type\":\"published\",\"first\":{\"at\":\"2024-01-01T00:00:00Z\"}}}\n");

        Run.of("render", lines, "--out", folder.resolve("out"));

        assertThat(names(folder.resolve("out")))
                .containsExactly("a._2e_2e_2f_2e_2e_2fx_2f_59.html", "article.index.html", "index.html");
    }

    @Test
    void rendersASiteWithAnIndex() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("render", Sample.export(folder), "--title", "The <Harbour> Post", "--out", out);

        assertThat(run.code()).isZero();
        assertThat(names(out)).containsExactly("about.102.html", "index.html", "night-ferry.101.html");
        String index = Files.readString(out.resolve("index.html"));
        assertThat(index).isEqualTo(Sample.expected("render/index.html", index));
    }
}
