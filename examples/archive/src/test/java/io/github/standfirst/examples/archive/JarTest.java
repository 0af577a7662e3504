package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is handed out: one jar, in a process of its own. */
@Tag("jar")
@Timeout(300)
class JarTest {

    @TempDir
    private Path folder;

    private ProcessBuilder process(String... command) {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("JAR", Shell.jar().toString());
        process.environment().put("JAVA", Shell.java());
        process.environment().put("LC_ALL", "C");
        return process;
    }

    private String shell(String script) throws IOException, InterruptedException {
        Process shell = process("bash", "-c", script).redirectErrorStream(true).start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + shell.waitFor();
    }

    @Test
    void endsWithTheCodesThatItsHelpNames() throws IOException, InterruptedException {
        Sample.export(folder);
        Files.writeString(folder.resolve("bad.ndjson"), "{\"headline\": 1}\n");

        assertThat(shell("\"$JAVA\" -jar \"$JAR\" import harbour.xml --out out > /dev/null"))
                .isEqualTo("0");
        assertThat(shell("\"$JAVA\" -jar \"$JAR\" check bad.ndjson > /dev/null"))
                .isEqualTo("1");
        assertThat(shell("\"$JAVA\" -jar \"$JAR\" import 2> /dev/null")).isEqualTo("2");
        assertThat(shell("\"$JAVA\" -jar \"$JAR\" check gone.ndjson 2> /dev/null"))
                .isEqualTo("3");
    }

    /** Java refuses to start with an option that it does not have. */
    @Test
    void startsWithTheOptionsThatTheGuideNames() throws IOException, InterruptedException {
        Sample.export(folder);
        Matcher command = Pattern.compile("```sh\n(java .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "guide", "archive.md")));
        assertThat(command.find()).isTrue();

        String script =
                command.group(1).strip().replace("java -", "\"$JAVA\" -").replace("standfirst-archive.jar", "\"$JAR\"");
        assertThat(shell(script + " > /dev/null; echo $?; wc -l < large/articles.ndjson | tr -d ' '"))
                .isEqualTo("0\n3\n0");
    }

    @Test
    void speaksUtf8WhateverTheLocale() throws IOException, InterruptedException {
        assertThat(
                        shell(
                                "printf '{\"html\":\"<i>\\xd5\\x80\\xd5\\xa1\\xd5\\xb5</i>\"}\\n' | \"$JAVA\" -jar \"$JAR\" sanitize"))
                .isEqualTo("{\"html\":\"<i>Հայ</i>\"}\n0");
    }

    @Test
    void endsQuietlyWhereNobodyReadsOn() throws IOException, InterruptedException {
        assertThat(shell(
                        "yes '{\"html\":\"<b>x</b>\"}' | head -n 300000 | \"$JAVA\" -jar \"$JAR\" sanitize | head -n 1;"
                                + " echo \"${PIPESTATUS[2]}\""))
                .isEqualTo("{\"html\":\"<b>x</b>\"}\n0\n0");
    }

    @Test
    void completesInBash() throws IOException, InterruptedException {
        assertThat(shell("set -e; \"$JAVA\" -jar \"$JAR\" generate-completion > completion; source completion;"
                        + " complete -p standfirst-archive"))
                .contains("_complete_standfirst-archive standfirst-archive\n0");
    }

    /** Killed while it reads the second of three exports, twice, and then left alone. */
    @Test
    void goesOnAfterItWasKilled() throws IOException, InterruptedException {
        for (int seed = 1; seed <= 3; seed++) {
            Run.of("generate", "--size", 20, "--seed", seed, "--out", folder.resolve(seed + ".xml"));
        }
        String[] command = {
            Shell.java(),
            "-Xmx256m",
            "-jar",
            Shell.jar().toString(),
            "import",
            "1.xml",
            "2.xml",
            "3.xml",
            "--threads",
            "1",
            "--progress",
            "none",
            "--with-private",
            "--out",
            "killed"
        };
        Path work = folder.resolve("killed/.import");
        for (String portion : List.of("portion-000001", "portion-000002")) {
            Process killed = process(command).redirectErrorStream(true).start();
            while (killed.isAlive() && !Files.exists(work.resolve(portion))) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            killed.destroyForcibly().waitFor();
            assertThat(work.resolve("finished")).doesNotExist();
            try (Stream<Path> results = Files.list(folder.resolve("killed"))) {
                assertThat(results.map(Path::getFileName).map(Path::toString)).containsExactly(".import");
            }
        }
        Process last = process(command).redirectErrorStream(true).start();
        String printed = new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(last.waitFor()).as(printed).isZero();

        assertThat(Run.of(
                                "import",
                                folder.resolve("1.xml"),
                                folder.resolve("2.xml"),
                                folder.resolve("3.xml"),
                                "--with-private",
                                "--out",
                                folder.resolve("whole"))
                        .code())
                .isZero();
        for (String name : List.of("articles.ndjson", "comments.ndjson", "contacts.ndjson", "history.ndjson")) {
            assertThat(folder.resolve("killed").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(name));
        }
        assertThat(Objects.requireNonNull(work.toFile().list())).containsExactlyInAnyOrder("plan", "lock", "finished");
    }

    @Test
    void leavesAFolderAloneInWhichAnotherImportWrites() throws IOException, InterruptedException {
        Run.of("generate", "--size", 40, "--out", folder.resolve("1.xml"));
        String command = "\"$JAVA\" -jar \"$JAR\" import 1.xml --out out --progress none";

        String printed = shell(command + " > first & while [ ! -e out/.import/plan ]; do sleep 0.02; done; " + command
                + "; echo \"code $?\"; wait; wc -l < out/articles.ndjson | tr -d ' '");

        assertThat(printed).startsWith("import: another import is writing into this folder\ncode 3\n");
    }
}
