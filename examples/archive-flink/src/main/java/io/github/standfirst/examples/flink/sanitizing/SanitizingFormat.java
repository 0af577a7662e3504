package io.github.standfirst.examples.flink.sanitizing;

import io.github.standfirst.examples.archive.format.TextLines;
import io.github.standfirst.examples.archive.sanitizing.SanitizedLine;
import io.github.standfirst.examples.archive.sanitizing.SanitizingPolicy;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/** Lines of JSON with markup, made safe as the archive tool does it. */
public final class SanitizingFormat extends SimpleStreamFormat<CleanLine> {

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
    public StreamFormat.Reader<CleanLine> createReader(Configuration configuration, FSDataInputStream stream) {
        TextLines lines = new TextLines(stream);
        SanitizedLine.Maker maker = new SanitizedLine.Maker(policy.policy(), report);
        return new StreamFormat.Reader<>() {
            @Override
            public @Nullable CleanLine read() throws IOException {
                TextLines.Line line = lines.next();
                if (line == null) {
                    return null;
                }
                SanitizedLine made = maker.make(line);
                return new CleanLine(made.json(), made.isProblem());
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    @Override
    public TypeInformation<CleanLine> getProducedType() {
        return TypeInformation.of(CleanLine.class);
    }
}
