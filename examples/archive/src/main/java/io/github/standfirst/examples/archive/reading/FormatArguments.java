package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.ReadingOptions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The options that say what files do not. */
public final class FormatArguments {

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

    /** What files do not say. */
    public ReadingOptions options() {
        return new ReadingOptions(zone, postTypes, Math.max(1, maxItemLength), false, Instant.EPOCH);
    }
}
