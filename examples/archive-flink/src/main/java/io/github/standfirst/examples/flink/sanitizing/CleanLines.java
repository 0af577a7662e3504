package io.github.standfirst.examples.flink.sanitizing;

import io.github.standfirst.examples.archive.format.TextLines;
import io.github.standfirst.examples.archive.sanitizing.SanitizedLine;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of one file, made safe where they are read: it is not handed to other machines. */
final class CleanLines extends SimpleStreamFormat<CleanLine> {

    private static final long serialVersionUID = 1L;

    private final transient SanitizedLine.Maker maker;

    CleanLines(SanitizedLine.Maker maker) {
        this.maker = maker;
    }

    @Override
    public StreamFormat.Reader<CleanLine> createReader(Configuration configuration, FSDataInputStream stream) {
        TextLines lines = new TextLines(stream);
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
