package io.github.standfirst.examples.flink.writing;

import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Folders of files of lines. A file gets its name once a checkpoint holds that all of it was written, so that each line
 * stands in one file with a name, whatever was killed in between; what was begun and not kept has a dot before its name.
 *
 * @param out the folder of all of them
 */
public record LineFiles(Path out) {

    /** Writes lines into the folder of a name, in UTF-8. */
    public void write(String name, DataStream<String> lines) {
        OutputFileConfig files = OutputFileConfig.builder()
                .withPartPrefix(name)
                .withPartSuffix(".ndjson")
                .build();
        lines.sinkTo(FileSink.forRowFormat(new Path(out, name), new SimpleStringEncoder<String>("UTF-8"))
                        .withBucketAssigner(new BasePathBucketAssigner<>())
                        .withRollingPolicy(OnCheckpointRollingPolicy.build())
                        .withOutputFileConfig(files)
                        .build())
                .name("write " + name)
                .uid("write-" + name);
    }
}
