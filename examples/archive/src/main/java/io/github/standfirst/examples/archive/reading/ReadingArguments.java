package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.archive.terminal.Progress;
import io.github.standfirst.examples.archive.terminal.ProgressChoice;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The options of all commands that read files. */
public final class ReadingArguments {

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "The zone of times that have none, such as Asia/Yerevan. Default: ${DEFAULT-VALUE}.")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = "--post-type",
            paramLabel = "TYPE",
            description =
                    "A type of posts of WordPress that become articles, besides post and page. May be given again.")
    private Set<String> postTypes = new TreeSet<>();

    @Option(
            names = "--max-item-length",
            paramLabel = "CHARS",
            defaultValue = "" + ReadingOptions.DEFAULT_MAX_ITEM_LENGTH,
            description =
                    "The most characters of one item of an export; a longer one is a fault. Default: ${DEFAULT-VALUE}.")
    private int maxItemLength = ReadingOptions.DEFAULT_MAX_ITEM_LENGTH;

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
        return new ReadingOptions(zone, postTypes, Math.max(1, maxItemLength), false, Instant.EPOCH);
    }

    /** The zone that was given. */
    public ZoneId zone() {
        return zone;
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
