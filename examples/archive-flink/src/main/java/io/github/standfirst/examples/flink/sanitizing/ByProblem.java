package io.github.standfirst.examples.flink.sanitizing;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Lets clean lines go on, and puts aside those that nothing could be made of. */
public final class ByProblem extends ProcessFunction<CleanLine, String> {

    private static final long serialVersionUID = 1L;

    /** Where problems are. */
    public static OutputTag<String> problems() {
        return new OutputTag<>("problems", Types.STRING);
    }

    @Override
    public void processElement(CleanLine line, Context context, Collector<String> out) {
        if (line.problem()) {
            context.output(problems(), line.json());
        } else {
            out.collect(line.json());
        }
    }
}
