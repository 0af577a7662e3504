package io.github.standfirst.examples.flink.sanitizing;

import io.github.standfirst.examples.archive.sanitizing.SanitizedLine;
import io.github.standfirst.examples.archive.sanitizing.SanitizingPolicy;
import io.github.standfirst.examples.flink.reading.ClusterFile;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.impl.StreamFormatAdapter;
import org.apache.flink.connector.file.src.reader.BulkFormat;

/** Files of lines of JSON with markup, made safe as the archive tool does it. */
public final class SanitizingFormat implements BulkFormat<CleanLine, FileSourceSplit> {

    private static final long serialVersionUID = 1L;

    private final SanitizingPolicy policy;
    private final boolean report;

    /**
     * The lines.
     *
     * @param policy what is kept
     * @param report whether each line says what was removed
     */
    public SanitizingFormat(SanitizingPolicy policy, boolean report) {
        this.policy = policy;
        this.report = report;
    }

    @Override
    public Reader<CleanLine> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return linesOf(split).createReader(configuration, split);
    }

    @Override
    public Reader<CleanLine> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return linesOf(split).restoreReader(configuration, split);
    }

    /** Formats of streams are not told which file they read, and what is wrong in one is to name it. */
    private BulkFormat<CleanLine, FileSourceSplit> linesOf(FileSourceSplit split) {
        return new StreamFormatAdapter<>(
                new CleanLines(new SanitizedLine.Maker(policy.policy(), report, ClusterFile.written(split.path()))));
    }

    /** The lines before one are not read by themselves. */
    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<CleanLine> getProducedType() {
        return TypeInformation.of(CleanLine.class);
    }
}
