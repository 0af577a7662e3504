package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.ArchiveTool;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What the archive tool did, which is one process.
 *
 * @param code what it ended with
 * @param out the lines that it printed
 * @param err its problems
 */
record Tool(int code, List<String> out, List<String> err) {

    /** Runs a command of the tool. */
    static Tool run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = ArchiveTool.run(
                new Surroundings(new ByteArrayInputStream(new byte[0]), out, err, () -> Instant.EPOCH, false),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Tool(code, lines(out), lines(err));
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
