package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written where it would be read, or over what is read. */
@Timeout(60)
class OutputPlaceTest {

    private static final String EXPECTED = "; expected is a place apart from what is read\n";

    @TempDir
    private Path folder;

    private Path inputs = Path.of("");

    @BeforeEach
    void makeInputs() throws IOException {
        inputs = Files.createDirectory(folder.resolve("inputs"));
        Sample.export(inputs);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anImportIsNotThrownAwayToBeReadAgain() throws IOException {
        Path out = folder.resolve("out");
        Run.of("import", inputs, "--out", out);
        String articles = Files.readString(out.resolve("articles.ndjson"));

        assertThat(Run.of("import", out, "--restart", "--out", out))
                .isEqualTo(new Run(2, "", "import: --out: found " + out + ", which is an input, too" + EXPECTED));
        Path file = out.resolve("articles.ndjson");
        assertThat(Run.of("import", file, "--restart", "--out", out))
                .isEqualTo(new Run(
                        2, "", "import: --out: found " + out + ", in which the input " + file + " lies" + EXPECTED));
        assertThat(out.resolve("articles.ndjson")).hasContent(articles);
    }

    @Test
    void pagesAreNotWrittenOverWhileTheyAreRead() throws IOException {
        Path pages = folder.resolve("pages");
        Run.of("convert", inputs, "--to", "pages", "--out", pages);
        Path link = Files.createSymbolicLink(folder.resolve("link"), pages);
        List<String> before = names(pages);

        assertThat(Run.of("convert", pages, "--to", "pages", "--out", link))
                .isEqualTo(new Run(2, "", "convert: --out: found " + link + ", which is an input, too" + EXPECTED));
        assertThat(Run.of("render", link, "--out", pages))
                .isEqualTo(new Run(2, "", "render: --out: found " + pages + ", which is an input, too" + EXPECTED));
        assertThat(names(pages)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inputs/stats.html", "link/stats.html"})
    void aPageOfNumbersIsNotWrittenWhereTheNextRunWouldCountIt(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), inputs);
        Path page = folder.resolve(name);

        assertThat(Run.of("stats", inputs, "--html", page))
                .isEqualTo(new Run(
                        2, "", "stats: --html: found " + page + ", which lies in the input " + inputs + EXPECTED));
        assertThat(names(inputs)).containsExactly("", "harbour.xml");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path export = inputs.resolve("harbour.xml");
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(Run.of("import", export, "--out", export))
                .isEqualTo(new Run(2, "", "import: --out: found " + export + ", which is an input, too" + EXPECTED));
        assertThat(Run.of("import", export, "--out", file))
                .isEqualTo(new Run(
                        3,
                        "",
                        "import: " + file + " is there and is no folder for an import; expected is a new folder, an"
                                + " empty one, or one that this command made\n"));
        assertThat(file).hasContent("mine");
    }
}
