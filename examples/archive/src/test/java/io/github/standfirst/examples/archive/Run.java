package io.github.standfirst.examples.archive;

import io.github.standfirst.examples.archive.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What a command did, in this process.
 *
 * @param code what it ended with
 * @param out what it printed
 * @param err its problems
 */
record Run(int code, String out, String err) {

    static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");

    /** Runs a command. */
    static Run of(Object... arguments) {
        return withInput("", arguments);
    }

    /** Runs a command that reads from standard input. */
    static Run withInput(String input, Object... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run withInput(byte[] input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code =
                ArchiveTool.run(new Surroundings(new ByteArrayInputStream(input), out, err, () -> NOW, false), texts);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines that were printed. */
    List<String> lines() {
        return out.lines().toList();
    }
}
