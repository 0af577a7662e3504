package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.flink.reading.ArchiveReading;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How archives are read, as in the archive tool, and where what is private goes. */
final class ReadingArguments {

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
            names = "--private-out",
            paramLabel = "DIR",
            description = "Write the addresses of commenters and the histories of comments, too, into a folder that"
                    + " nobody but you may read: whether others may is for its file system to say.")
    private @Nullable String privateOut;

    ArchiveReading reading() {
        return new ArchiveReading(zone, postTypes, Math.max(1, maxItemLength), privateOut != null);
    }

    @Nullable
    Path privateOut() {
        return privateOut == null ? null : JobArguments.path(privateOut);
    }
}
