package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.archive.terminal.Progress;
import io.github.standfirst.examples.archive.terminal.ProgressChoice;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import java.time.ZoneId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that read files. */
public final class ReadingArguments {

    @Mixin
    private FormatArguments formats = new FormatArguments();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads read and clean. Default: one for each processor. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            paramLabel = "HOW",
            defaultValue = "auto",
            description =
                    "How progress is shown on standard error: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ProgressChoice progress = ProgressChoice.AUTO;

    /** What files do not say. */
    public ReadingOptions options() {
        return formats.options();
    }

    /** The zone that was given. */
    public ZoneId zone() {
        return formats.options().zone();
    }

    /** How many threads there are to be, at least one. */
    public int threads() {
        return Math.max(1, threads);
    }

    /** The threads. */
    public Workers workers() {
        return new Workers(threads(), Runtime.getRuntime().maxMemory());
    }

    /** Begins to show progress over some files. */
    public Progress start(String task, Inputs inputs, Surroundings surroundings) {
        return progress.start(task, inputs.bytes(), surroundings);
    }
}
