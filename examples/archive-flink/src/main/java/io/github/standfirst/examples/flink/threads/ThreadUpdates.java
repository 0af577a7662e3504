package io.github.standfirst.examples.flink.threads;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the comments of each article by their ids, and makes its thread anew when they have changed. What comes later takes
 * the place of what came before, but of a tombstone; what comes again changes nothing.
 *
 * <p>The thread of an article to which nothing came for long is forgotten as a whole. Comments do not expire one by one:
 * their replies would lose what they answer.
 */
public final class ThreadUpdates extends KeyedProcessFunction<String, CommentLine, String> {

    private static final long serialVersionUID = 1L;

    private final ThreadMaker maker;
    private final long every;
    private final long forgetAfter;

    private transient @Nullable MapState<String, String> comments;
    private transient @Nullable ValueState<Long> version;
    private transient @Nullable ValueState<Long> due;
    private transient @Nullable ValueState<Long> changed;
    private transient @Nullable ValueState<Long> forgetAt;

    /**
     * Updates of threads.
     *
     * @param maker makes threads
     * @param every how long changes are gathered before a thread is made, zero to make it at each; to the millisecond
     * @param forgetAfter how long a thread is kept to which nothing comes, zero for ever; to the millisecond
     * @throws IllegalArgumentException if a time is negative
     */
    public ThreadUpdates(ThreadMaker maker, Duration every, Duration forgetAfter) {
        if (every.isNegative() || forgetAfter.isNegative()) {
            throw new IllegalArgumentException(
                    "found the times " + every + " and " + forgetAfter + "; expected are some that are not negative");
        }
        this.maker = maker;
        this.every = every.toMillis();
        this.forgetAfter = forgetAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        comments = getRuntimeContext().getMapState(new MapStateDescriptor<>("comments", Types.STRING, Types.STRING));
        version = state("version");
        due = state("due");
        changed = state("changed");
        forgetAt = state("forget-at");
    }

    private ValueState<Long> state(String name) {
        return getRuntimeContext().getState(new ValueStateDescriptor<>(name, Types.LONG));
    }

    @Override
    public void processElement(CommentLine comment, Context context, Collector<String> out) throws Exception {
        MapState<String, String> ofArticle = requireNonNull(comments);
        String present = ofArticle.get(comment.slot());
        if (present != null && !maker.replaces(present, comment.line())) {
            return;
        }
        ofArticle.put(comment.slot(), comment.line());
        long now = context.timerService().currentProcessingTime();
        if (every == 0) {
            update(now, context, out);
        } else if (requireNonNull(due).value() == null) {
            schedule(requireNonNull(due), now + every, context);
        }
        if (forgetAfter > 0) {
            requireNonNull(changed).update(now);
            if (requireNonNull(forgetAt).value() == null) {
                schedule(requireNonNull(forgetAt), now + forgetAfter, context);
            }
        }
    }

    private void schedule(ValueState<Long> state, long time, Context context) throws Exception {
        state.update(time);
        context.timerService().registerProcessingTimeTimer(time);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
        if (isReached(requireNonNull(due), time)) {
            requireNonNull(due).clear();
            update(time, context, out);
        }
        ValueState<Long> end = requireNonNull(forgetAt);
        if (isReached(end, time)) {
            long kept = requireNonNull(requireNonNull(changed).value()) + forgetAfter;
            // Where an update is to come, there is something to make it of until then.
            Long update = requireNonNull(due).value();
            if (kept <= time && update == null) {
                requireNonNull(comments).clear();
                requireNonNull(version).clear();
                requireNonNull(changed).clear();
                end.clear();
            } else {
                schedule(end, Math.max(kept, update == null ? kept : update + 1), context);
            }
        }
    }

    /** Versions are times in milliseconds, so that those of a thread that was forgotten are lower than those that follow. */
    private void update(long now, Context context, Collector<String> out) throws Exception {
        ValueState<Long> last = requireNonNull(version);
        Long before = last.value();
        long next = before == null ? now : Math.max(now, before + 1);
        last.update(next);
        out.collect(maker.line(
                context.getCurrentKey(), next, requireNonNull(comments).values()));
    }

    private static boolean isReached(ValueState<Long> state, long time) throws Exception {
        Long at = state.value();
        return at != null && at <= time;
    }
}
