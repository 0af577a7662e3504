package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ImportJobTest {

    @TempDir
    private Path folder;

    @Test
    void writesWhatTheToolWrites() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 6, 3);
        Path last = archives.resolve("2.xml");
        Files.writeString(last, Files.readString(last).substring(0, 900_000));
        Files.writeString(archives.resolve("strange.txt"), "neither this nor that\n");

        Expected expected = assertSameAsTool(archives);

        assertThat(expected.lines().get("comments")).hasSizeGreaterThan(1000);
        assertThat(expected.lines().get("problems")).hasSizeGreaterThanOrEqualTo(2);
    }

    private Expected assertSameAsTool(Path inputs) throws Exception {
        Expected expected = Expected.of(inputs, folder.resolve("tool"));

        ArchiveJobs.main(new String[] {
            "import",
            inputs.toString(),
            "--slots",
            "2",
            "--out",
            folder.resolve("out").toString(),
            "--private-out",
            folder.resolve("private").toString()
        });

        expected.assertSame(folder.resolve("out"), folder.resolve("private"));
        return expected;
    }

    private static String comment(String id, String parent, String name) {
        return "{\"type\":\"posted\",\"id\":\"" + id + "\",\"article\":\"1\",\"parent\":\"" + parent
                + "\",\"posted\":{\"at\":\"2024-03-05T10:00:00Z\"},\"commenter\":{\"name\":\"" + name
                + "\",\"role\":\"reader\"},\"body\":\"<p>x</p>\",\"status\":\"approved\",\"kind\":\"comment\"}\n";
    }

    @Test
    void findsTheSameWrongWithThreads() throws Exception {
        Path comments = Files.createDirectory(folder.resolve("comments"));
        Files.writeString(
                comments.resolve("a.ndjson"),
                comment("1", "2", "Ani") + comment("2", "9", "Ani") + comment("3", "4", "Ani") + "nope\n");
        Files.writeString(
                comments.resolve("b.ndjson"),
                comment("4", "3", "Ani") + comment("1", "2", "Ani") + comment("5", "5", "Ani"));

        assertSameAsTool(comments);
    }

    @Test
    void refusesAThreadThatContradictsItself() throws Exception {
        Path comments = Files.createDirectory(folder.resolve("comments"));
        Files.writeString(comments.resolve("a.ndjson"), comment("1", "2", "Ani"));
        Files.writeString(comments.resolve("b.ndjson"), comment("1", "2", "Vahe"));

        ArchiveJobs.main(new String[] {
            "import", comments.toString(), "--out", folder.resolve("out").toString()
        });

        assertThat(Expected.written(folder.resolve("out/threads")))
                .containsExactly(
                        "{\"article\":\"1\",\"rows\":[],\"problems\":[{\"problem\":\"contradiction\",\"id\":\"1\"}]}");
    }

    /** What is linked to, and what a folder of the tool holds besides articles and comments, is read by neither. */
    @Test
    void followsNoLinkAndReadsOfTheToolsFoldersWhatTheToolReads() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 1, 1);
        Path elsewhere = Archives.generate(folder.resolve("elsewhere"), 1, 1);
        Files.createSymbolicLink(archives.resolve("again.xml"), archives.resolve("0.xml"));
        Files.createSymbolicLink(archives.resolve("loop"), archives);
        Files.createSymbolicLink(archives.resolve("other"), elsewhere);
        Files.createSymbolicLink(archives.resolve("nowhere"), archives.resolve("gone"));
        Tool.run("import", elsewhere, "--with-private", "--out", archives.resolve("imported"));
        Tool.run("convert", elsewhere, "--to", "pages", "--out", archives.resolve("pages"));

        assertSameAsTool(archives);
    }

    @Test
    void readsOfAnImportWhatIsPublicAlone() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 1, 1);
        Path imported = folder.resolve("imported");
        Tool.run("import", archives, "--with-private", "--out", imported);

        Expected expected = assertSameAsTool(imported);

        assertThat(expected.lines().get("problems")).isEmpty();
        assertThat(expected.lines().get("inputs")).hasSize(2);
    }

    @Test
    void followsALinkThatIsGiven() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 1, 1);

        assertSameAsTool(Files.createSymbolicLink(folder.resolve("link"), archives));
    }

    @Test
    void readsAnswersOfAnApiAsOneInput() throws Exception {
        assertSameAsTool(Path.of("../archive/src/test/resources/io/github/standfirst/examples/archive/rest")
                .toRealPath());
    }
}
