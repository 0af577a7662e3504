package io.github.standfirst.examples.flink;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jobs as they are handed out: one jar, without Flink. */
@Tag("jar")
@Timeout(300)
class JarTest {

    @TempDir
    private Path folder;

    private static String property(String name) {
        return requireNonNull(System.getProperty(name), name);
    }

    @Test
    void runsOnAClusterThatItIsHandedToOverRest() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 4, 2);
        Expected expected = Expected.of(archives, folder.resolve("tool"));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Flink's own scripts say so, too: its client reaches into a map of the JDK.
                        "--add-opens",
                        "java.base/java.util=ALL-UNNAMED",
                        "-cp",
                        property("cluster.classpath") + File.pathSeparator + Path.of("target", "test-classes"),
                        Submission.class.getName(),
                        property("jobs.jar"),
                        "import",
                        archives.toString(),
                        "--slots",
                        "2",
                        "--out",
                        folder.resolve("out").toString(),
                        "--private-out",
                        folder.resolve("private").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        expected.assertSame(folder.resolve("out"), folder.resolve("private"));
    }

    @Test
    void tellsThroughFlinksClientWhatIsWrongWithTheArguments() throws Exception {
        Files.writeString(folder.resolve("config.yaml"), "rest.address: localhost\n");
        ProcessBuilder client = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens",
                        "java.base/java.util=ALL-UNNAMED",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        property("cluster.classpath"),
                        "org.apache.flink.client.cli.CliFrontend",
                        "run",
                        property("jobs.jar"),
                        "import",
                        "archives")
                .redirectErrorStream(true);
        client.environment().put("FLINK_CONF_DIR", folder.toString());

        Process process = client.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed)
                .isEqualTo("Missing required option: '--out=DIR'\nSee standfirst-archive-flink help import\n");
        assertThat(process.waitFor()).isOne();
    }

    @Test
    void holdsNothingThatAClusterHas() throws Exception {
        try (JarFile jar = new JarFile(property("jobs.jar"))) {
            List<String> classes = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();

            assertThat(classes)
                    .contains("io/github/standfirst/examples/flink/ArchiveJobs.class")
                    .contains("io/github/standfirst/examples/archive/importing/Block.class")
                    .noneMatch(name -> name.startsWith("org/apache/flink/") || name.startsWith("org/slf4j/"))
                    .doesNotHaveDuplicates();
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(ArchiveJobs.class.getName());
        }
    }
}
