package io.github.standfirst.examples.archive.terminal;

import java.util.Locale;

/** Progress as a line for each tenth: it asks no clock, so that a log of the same run is the same. */
final class ProgressLines implements Progress {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final int PARTS = 10;

    /** What is done before anybody could wonder. */
    private static final long SHORT = 16 * MEBIBYTE;

    private final String task;
    private final long bytes;
    private final TextOutput err;
    private long done;
    private long parts;

    ProgressLines(String task, long bytes, TextOutput err) {
        this.task = task;
        this.bytes = bytes;
        this.err = err;
    }

    @Override
    public synchronized void step(long step) {
        done += step;
        long reached = bytes < SHORT ? 0 : Math.min(PARTS, done * PARTS / bytes);
        if (reached > parts) {
            parts = reached;
            err.print(String.format(
                    Locale.ROOT,
                    "%s: %d %% (%d of %d MiB)",
                    task,
                    parts * 100 / PARTS,
                    Math.min(done, bytes) / MEBIBYTE,
                    bytes / MEBIBYTE));
            err.flush();
        }
    }

    @Override
    public void close() {}
}
