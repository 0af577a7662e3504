package io.github.standfirst.examples.archive.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines that are printed, in UTF-8 whatever the machine's charset is. Not thread-safe. */
public final class TextOutput {

    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;

    /** The lines of a stream, which is never closed. */
    public TextOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /**
     * Prints a line for people, and nothing that could be taken for two.
     *
     * @param line any text, foreign text included
     */
    public void print(String line) {
        write(TerminalText.line(line));
    }

    /**
     * Prints a line for programs.
     *
     * @param json one document
     */
    public void printJson(String json) {
        write(TerminalText.json(json));
    }

    private void write(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new OutputEndedException(e);
        }
    }

    /** Hands on what is not yet printed. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputEndedException(e);
        }
    }
}
