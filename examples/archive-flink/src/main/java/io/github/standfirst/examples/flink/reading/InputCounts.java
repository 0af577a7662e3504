package io.github.standfirst.examples.flink.reading;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.examples.archive.importing.Tally;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Adds up how many of each kind an input held, keyed by the input, and says it when all was read. */
public final class InputCounts extends KeyedProcessFunction<String, ArchiveLine, String> {

    private static final long serialVersionUID = 1L;

    private static final JsonMapper JSON = new JsonMapper();

    private transient @Nullable ValueState<String> counts;

    @Override
    public void open(OpenContext context) {
        counts = getRuntimeContext().getState(new ValueStateDescriptor<>("counts", Types.STRING));
    }

    @Override
    public void processElement(ArchiveLine part, Context context, Collector<String> out) throws Exception {
        ValueState<String> ofInput = requireNonNull(counts);
        String before = ofInput.value();
        Tally sum = Tally.of(JSON.readTree(part.line()));
        if (before != null) {
            sum.add(Tally.of(JSON.readTree(before)));
        }
        ofInput.update(sum.json().toString());
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
        ValueState<String> ofInput = requireNonNull(counts);
        ObjectNode line = Tally.of(JSON.readTree(ofInput.value())).json();
        line.put("file", context.getCurrentKey());
        out.collect(line.toString());
        ofInput.clear();
    }
}
