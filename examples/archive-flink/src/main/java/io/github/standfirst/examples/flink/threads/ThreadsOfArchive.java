package io.github.standfirst.examples.flink.threads;

import static java.util.Objects.requireNonNull;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the comments of each article until all input was read, and then makes its thread. Comments of one id are all kept,
 * by their places: which of them stands is for the thread to say, as in the archive tool.
 */
public final class ThreadsOfArchive extends KeyedProcessFunction<String, CommentLine, String> {

    private static final long serialVersionUID = 1L;

    /** When event time has come to its end: all input was read. */
    private static final long END = Long.MAX_VALUE;

    private final ThreadMaker maker;
    private transient @Nullable MapState<String, String> comments;

    /** Threads that a maker makes. */
    public ThreadsOfArchive(ThreadMaker maker) {
        this.maker = maker;
    }

    @Override
    public void open(OpenContext context) {
        comments = getRuntimeContext().getMapState(new MapStateDescriptor<>("comments", Types.STRING, Types.STRING));
    }

    @Override
    public void processElement(CommentLine comment, Context context, Collector<String> out) throws Exception {
        requireNonNull(comments).put(comment.slot(), comment.line());
        context.timerService().registerEventTimeTimer(END);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
        MapState<String, String> ofArticle = requireNonNull(comments);
        out.collect(maker.line(context.getCurrentKey(), ofArticle.values()));
        ofArticle.clear();
    }
}
