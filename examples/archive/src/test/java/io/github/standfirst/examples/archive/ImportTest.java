package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ImportTest {

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private String written(String name) throws IOException {
        return Files.readString(out().resolve(name)).replace(folder.toString(), "FOLDER");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.ndjson", "comments.ndjson", "contacts.ndjson", "history.ndjson", "report.json"})
    void writesWhatAnExportHolds(String name) throws IOException {
        Run run = Run.of("import", Sample.export(folder), "--out", out(), "--with-private");

        assertThat(run.code()).isZero();
        assertThat(written(name)).isEqualTo(Sample.expected("import/" + name, written(name)));
    }

    @Test
    void saysInShortWhatItFound() throws IOException {
        Run run = Run.of("import", Sample.export(folder), "--out", out(), "--with-private");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(out().resolve("summary.txt")));
        assertThat(written("summary.txt")).isEqualTo(Sample.expected("import/summary.txt", written("summary.txt")));
    }

    @Test
    void writesWhatIsPrivateOnlyWhereAskedAndForItsOwnerAlone() throws IOException {
        Run.of("import", Sample.export(folder), "--out", out());
        assertThat(names())
                .containsExactly(".import", "articles.ndjson", "comments.ndjson", "report.json", "summary.txt");

        Run.of("import", Sample.export(folder), "--out", out(), "--with-private", "--restart");
        for (String name : List.of("contacts.ndjson", "history.ndjson")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out().resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void namesNothingPrivateWhereEverybodyReads() throws IOException {
        Run run = Run.of("import", Sample.export(folder), "--out", out(), "--with-private");

        String everything = run.out()
                + run.err()
                + written("articles.ndjson")
                + written("comments.ndjson")
                + written("report.json")
                + written("summary.txt");
        assertThat(everything).doesNotContain("tigran.private", "192.0.2.44", "lusine@harbour");
        assertThat(written("contacts.ndjson")).contains("tigran.private", "192.0.2.44");
    }

    @Test
    void writesTheSameWithAnyNumberOfThreads() throws IOException {
        for (int seed = 1; seed <= 3; seed++) {
            Run.of("generate", "--size", 1, "--seed", seed, "--out", folder.resolve(seed + ".xml"));
        }
        Path one = folder.resolve("one");
        Path many = folder.resolve("many");
        List<Object> inputs = List.of(folder.resolve("2.xml"), folder.resolve("1.xml"), folder.resolve("3.xml"));
        assertThat(Run.of("import", inputs.get(0), inputs.get(1), inputs.get(2), "--threads", 1, "--out", one)
                        .code())
                .isZero();
        assertThat(Run.of("import", inputs.get(0), inputs.get(1), inputs.get(2), "--threads", 7, "--out", many)
                        .code())
                .isZero();

        for (String name : List.of("articles.ndjson", "comments.ndjson", "report.json")) {
            assertThat(many.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
        assertThat(Files.size(one.resolve("articles.ndjson"))).isGreaterThan(1_000_000);
    }

    @Test
    void doesNothingASecondTime() throws IOException {
        Run first = Run.of("import", Sample.export(folder), "--out", out());
        Path articles = out().resolve("articles.ndjson");
        Files.writeString(articles, "changed");

        Run second = Run.of("import", folder.resolve("harbour.xml"), "--out", out());

        assertThat(second.code()).isZero();
        assertThat(second.out())
                .isEqualTo("Nothing is left to be done: these inputs were imported before.\n" + first.out());
        assertThat(articles).hasContent("changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.ndjson", "contacts.ndjson", "report.json", "summary.txt"})
    void makesAgainWhatIsNoLongerThereAndLeavesTheRest(String gone) throws IOException {
        Run first = Run.of("import", Sample.export(folder), "--out", out(), "--with-private");
        String before = written(gone);
        Files.delete(out().resolve(gone));
        Files.writeString(out().resolve("comments.ndjson"), "changed");

        Run second = Run.of("import", folder.resolve("harbour.xml"), "--out", out(), "--with-private");

        assertThat(second).isEqualTo(new Run(0, "No longer there, and made again: " + gone + "\n" + first.out(), ""));
        assertThat(written(gone)).isEqualTo(before);
        assertThat(out().resolve("comments.ndjson")).hasContent("changed");
        assertThat(Run.of("import", folder.resolve("harbour.xml"), "--out", out(), "--with-private")
                        .out())
                .startsWith("Nothing is left to be done");
    }

    /** Whoever threw the plan away was killed before the files of the result went. */
    @Test
    void takesNothingOfAnotherPlanForAPartOfThis() throws IOException {
        Run.of("import", Sample.export(folder), "--out", out());
        String articles = written("articles.ndjson");
        Files.delete(out().resolve(".import/plan"));
        Files.delete(out().resolve(".import/finished"));
        Files.writeString(out().resolve("articles.ndjson"), "of another plan");

        Run.of("import", folder.resolve("harbour.xml"), "--out", out());

        assertThat(written("articles.ndjson")).isEqualTo(articles);
    }

    @Test
    void goesOnWithPortionsThatAreWhole() throws IOException {
        Path work = Files.createDirectories(out().resolve(".import"));
        Run.of("import", Sample.export(folder), "--out", folder.resolve("other"));
        Files.copy(folder.resolve("other/.import/plan"), work.resolve("plan"));
        Path portion = Files.createDirectory(work.resolve("portion-000001"));
        Files.writeString(portion.resolve("articles.ndjson"), "{\"from\": \"before\"}\n");
        Files.writeString(portion.resolve("comments.ndjson"), "");
        Files.writeString(portion.resolve("notes.ndjson"), "");
        Files.writeString(portion.resolve("inputs.ndjson"), "{\"file\":\"a\",\"articles\":{\"post\":1}}\n");
        Files.createDirectory(work.resolve("portion-000002.part"));
        Files.writeString(work.resolve("portion-000002.part/articles.ndjson"), "{\"half\": ");

        Run run = Run.of("import", folder.resolve("harbour.xml"), "--out", out());

        assertThat(run.code()).isZero();
        assertThat(written("articles.ndjson")).isEqualTo("{\"from\": \"before\"}\n");
        assertThat(run.out()).contains("Articles    1 (post: 1)");
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("plan", "lock", "finished");
        }
    }

    @Test
    void touchesNoFolderOfOthers() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("diary.txt"), "mine");

        Run run = Run.of("import", Sample.export(folder), "--out", out(), "--restart");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().replace(folder.toString(), "FOLDER"))
                .isEqualTo(
                        "import: FOLDER/out is there and holds something else than an import; expected is a new folder,"
                                + " an empty one, or one that this command made\n");
        assertThat(names()).containsExactly("diary.txt");
    }

    @Test
    void goesOnOnlyWithTheSame() throws IOException {
        Run.of("import", Sample.export(folder), "--out", out());

        Run other = Run.of("import", folder.resolve("harbour.xml"), "--out", out(), "--zone", "Asia/Yerevan");

        assertThat(other.code()).isEqualTo(3);
        assertThat(Run.of(
                                "import",
                                folder.resolve("harbour.xml"),
                                "--out",
                                out(),
                                "--zone",
                                "Asia/Yerevan",
                                "--restart")
                        .code())
                .isZero();
    }

    @Test
    void keepsWhatStandsBeforeAFault() throws IOException {
        String whole = Sample.text("harbour.xml");
        Path torn = Sample.file(folder.resolve("torn.xml"), whole.substring(0, whole.indexOf("<title>Not yet")));

        Run run = Run.of("import", torn, "--out", out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(folder.toString(), "FOLDER"))
                .contains("Articles    2 (page: 1, post: 1)")
                .contains("Faults      1\n            FOLDER/torn.xml: the export is no well-formed XML, at line ");
        assertThat(written("articles.ndjson").lines()).hasSize(2);
    }

    @Test
    void readsFilesOnceAndFollowsNoLinks() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Sample.export(inputs);
        Files.createSymbolicLink(inputs.resolve("loop"), inputs);
        Files.createSymbolicLink(inputs.resolve("again.xml"), inputs.resolve("harbour.xml"));
        Files.createSymbolicLink(inputs.resolve("nowhere"), inputs.resolve("gone"));

        Run run = Run.of("import", inputs, inputs.resolve("harbour.xml"), "--out", out());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Inputs      1 (with a fault: 0, passed over: 4)", "Articles    3");
        assertThat(written("report.json"))
                .contains("{\"file\":\"FOLDER/inputs/harbour.xml\",\"reason\":\"the same file was given before\"}");
    }

    @Test
    void followsALinkThatIsGiven() throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("inputs/deep"));
        Sample.export(inputs);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("inputs"));

        Run run = Run.of("import", link, folder.resolve("inputs"), "--out", out());

        assertThat(run.out()).contains("Inputs      1 (with a fault: 0, passed over: 1)", "Articles    3");
        assertThat(written("report.json"))
                .contains(
                        "\"file\":\"FOLDER/link/deep/harbour.xml\",\"bytes\"",
                        "{\"file\":\"FOLDER/inputs/deep/harbour.xml\",\"reason\":\"the same file was given before\"}");
    }

    @Test
    void readsOfAFolderOfAnImportWhatIsPublicAlone() throws IOException {
        Run.of("import", Sample.export(folder), "--with-private", "--out", folder.resolve("first"));

        Run.of("import", folder.resolve("first"), "--out", out());

        assertThat(written("articles.ndjson")).isEqualTo(Files.readString(folder.resolve("first/articles.ndjson")));
        assertThat(written("report.json"))
                .contains(
                        "\"file\":\"FOLDER/first/articles.ndjson\",\"bytes\"",
                        "\"file\":\"FOLDER/first/comments.ndjson\",\"bytes\"",
                        "\"passedOver\": [\n],")
                .doesNotContain("contacts.ndjson", "history.ndjson");
    }

    @Test
    void doesNotReadWhatItWroteIntoTheSameFolder() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Sample.export(inputs);
        Run.of("convert", inputs, "--to", "pages", "--out", inputs.resolve("pages"));
        Run first = Run.of("import", inputs, "--out", inputs.resolve("out"));
        Run second = Run.of("import", inputs, "--out", inputs.resolve("out"));

        assertThat(first.out()).contains("Inputs      1 (with a fault: 0, passed over: 1)");
        assertThat(second.out()).startsWith("Nothing is left to be done");
        assertThat(second.code()).isZero();
    }

    @Test
    void saysWhatItDoesNotKnow() throws IOException {
        byte[] binary = new byte[100_000];
        Arrays.fill(binary, (byte) 0xFE);
        Files.write(folder.resolve("binary.xml"), binary);
        Files.writeString(folder.resolve("empty.html"), "");
        Files.writeString(folder.resolve("nest.json"), "[".repeat(1_000_000));
        Files.writeString(folder.resolve("feed.xml"), "<rss><channel><title>x</title></channel></rss>");

        Run run = Run.of(
                "import",
                folder.resolve("binary.xml"),
                folder.resolve("empty.html"),
                folder.resolve("nest.json"),
                folder.resolve("feed.xml"),
                "--out",
                out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.endsWith("it is of no format that is known")))
                .hasSize(4);
    }

    /** A mark of byte order, as editors of some systems write it, is no part of the first line; a bad line is a problem. */
    @Test
    void saysThatALineIsBadAndReadsTheOthers() throws IOException {
        Run first = Run.of("import", Sample.export(folder), "--out", out());
        assertThat(first.code()).isEqualTo(0);
        String comments = Files.readString(out().resolve("comments.ndjson"));
        Path marked = Sample.file(folder.resolve("marked.ndjson"), "\uFEFF" + comments);
        Path bad = Sample.file(folder.resolve("bad.ndjson"), comments + "nope\n");

        assertThat(Run.of("import", marked, "--out", folder.resolve("marked")).code())
                .isEqualTo(0);
        assertThat(folder.resolve("marked/comments.ndjson")).hasContent(comments);
        Run run = Run.of("import", bad, "--out", folder.resolve("bad"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Left out    1 (bad line: 1)");
        assertThat(folder.resolve("bad/comments.ndjson")).hasContent(comments);
        assertThat(Run.of("import", bad, "--out", folder.resolve("bad")).code()).isEqualTo(1);
    }

    @Test
    void refusesNestingBombsAndLongItems() throws IOException {
        String head = Sample.text("harbour.xml");
        head = head.substring(0, head.indexOf("<item>"));
        Path nested = Sample.file(folder.resolve("nested.xml"), head + "<a>".repeat(100_000));
        Path longItem = Sample.file(
                folder.resolve("long.xml"),
                head + "<item><title>" + "x".repeat(3_000_000) + "</title></item></channel></rss>");
        Path doctype = Sample.file(
                folder.resolve("doctype.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]>\n" + head.substring(40));

        Run run = Run.of("import", nested, longItem, doctype, "--max-item-length", 1_000_000, "--out", out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("the export has"))
                        .map(line -> line.replaceAll(", at.*", ""))
                        .map(line -> line.substring(line.indexOf("the export"))))
                .containsExactly(
                        "the export has more than 100 elements within each other",
                        "the export has a part that is longer than the limit",
                        "the export has a DOCTYPE; expected is none");
    }

    @Test
    void cannotBeSteeredByNamesOfFiles() throws IOException {
        Path evil = folder.resolve("a\nFaults none\u001B[2J\u202Etxt.xml");
        Files.writeString(evil, "nothing");

        Run run = Run.of("import", evil, "--out", out());

        assertThat(run.out())
                .contains("/a\\u{A}Faults none\\u{1B}[2J\\u{202E}txt.xml: it is of no format that is known");
        assertThat(run.out().lines().filter(line -> line.startsWith("Faults"))).containsExactly("Faults      1");
    }

    @Test
    void saysWhichFileMayNotBeRead() throws IOException {
        Path secret = Sample.export(folder);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "whoever runs this may read every file");

        Run run = Run.of("import", secret, "--out", out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("harbour.xml: the file cannot be read: it may not be read");
    }

    /** Whoever runs this: the first byte of a process's memory is nobody's. */
    @Test
    void saysWhichFileFails() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(memory), "the system has no such file");

        Run run = Run.of("import", memory, Sample.export(folder), "--out", out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("/proc/self/mem: the file cannot be read", "Articles    3");
    }

    @Test
    void endsWhereAnInputIsNotThere() {
        Run run = Run.of("import", folder.resolve("gone.xml"), "--out", out());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().replace(folder.toString(), "FOLDER")).isEqualTo("import: FOLDER/gone.xml is not there\n");
        assertThat(out()).doesNotExist();
    }

    @Test
    void keepsTheOrderOfHundredsOfSmallFiles() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        for (int i = 0; i < 450; i++) {
            Sample.file(
                    inputs.resolve(String.format(Locale.ROOT, "%04d.ndjson", i)),
                    "{\"id\":\"" + i
                            + "\",\"language\":\"en\",\"body\":\"\",\"headline\":\"Story\",\"state\":{\"type\":\"draft\"}}\n");
        }

        Run run = Run.of("import", inputs, "--threads", 4, "--out", out());

        assertThat(run.code()).isZero();
        String ids =
                Stream.iterate(0, i -> i + 1).limit(450).map(String::valueOf).collect(Collectors.joining(" "));
        assertThat(Files.readString(out().resolve("articles.ndjson"), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceAll(".*\"id\":\"([0-9]+)\".*", "$1"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }
}
