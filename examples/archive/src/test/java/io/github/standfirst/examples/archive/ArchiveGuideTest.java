package io.github.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page of the guide tells what happens: its commands are run one after the other, and print what it says. */
@Tag("jar")
@Timeout(120)
class ArchiveGuideTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\n(.*?)```\n(?:\n```(?:text|json)\n(.*?)```\n)?", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void commandsPrintWhatThePageShows() throws IOException, InterruptedException {
        String page = Files.readString(Path.of("..", "guide", "archive.md"));
        Sample.export(folder);
        Path program = folder.resolve("bin/standfirst-archive");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\nexec '" + Shell.java() + "' -jar '" + Shell.jar() + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> shown = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        Matcher examples = EXAMPLE.matcher(page);
        while (examples.find()) {
            String script = examples.group(1);
            if (script.contains("standfirst-archive ") && examples.group(2) != null) {
                shown.add("$ " + script + examples.group(2));
                printed.add("$ " + script + run(script));
            }
        }

        assertThat(shown).hasSizeGreaterThan(8);
        assertThat(String.join("\n", printed)).isEqualTo(String.join("\n", shown));
    }

    private String run(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script).directory(folder.toFile());
        builder.environment().merge("PATH", folder.resolve("bin") + ":", (old, bin) -> bin + old);
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
