package io.github.standfirst.examples.flink.reading;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Takes lines apart by kind: comments and counts go on as they are, of all others there are the lines alone. */
public final class ByKind extends ProcessFunction<ArchiveLine, ArchiveLine> {

    private static final long serialVersionUID = 1L;

    /** The lines of a kind that are only written. */
    public static DataStream<String> lines(SingleOutputStreamOperator<ArchiveLine> apart, LineKind kind) {
        return apart.getSideOutput(tag(kind));
    }

    @Override
    public void processElement(ArchiveLine line, Context context, Collector<ArchiveLine> out) {
        context.output(tag(line.kind()), line.line());
        switch (line.kind()) {
            case COMMENT, COUNTS -> out.collect(line);
            case ARTICLE, CONTACT, HISTORY, PROBLEM, ANSWER -> {
                // Nothing is made of them.
            }
        }
    }

    private static OutputTag<String> tag(LineKind kind) {
        return new OutputTag<>(kind.name(), Types.STRING);
    }
}
