package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.archive.reading.FormatArguments;
import io.github.standfirst.examples.flink.reading.ArchiveReading;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How archives are read, as in the archive tool, and where what is private goes. */
final class ReadingArguments {

    @Mixin
    private FormatArguments formats = new FormatArguments();

    @Option(
            names = JobArguments.PRIVATE_OUT,
            paramLabel = "DIR",
            description = "Write the addresses of commenters and the histories of comments, too, into a folder that"
                    + " nobody but you may read: whether others may is for its file system to say.")
    private @Nullable String privateOut;

    ArchiveReading reading() {
        ReadingOptions told = formats.options();
        return new ArchiveReading(told.zone(), told.postTypes(), told.maxItemLength(), privateOut != null);
    }

    @Nullable
    Path privateOut() {
        return privateOut == null ? null : JobArguments.path(privateOut);
    }
}
