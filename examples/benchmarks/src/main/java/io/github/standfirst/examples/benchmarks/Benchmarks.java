package io.github.standfirst.examples.benchmarks;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks and prints, for each group of one class and one set of parameters, their costs beside each other. */
public final class Benchmarks {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private Benchmarks() {}

    /**
     * Runs those that are named.
     *
     * @param args a regular expression on the names of benchmarks, or {@code ThreadMemory}, {@code CommentLinesMemory} or
     *     {@code SanitizingGrowth}; then how many times all of them run in turn, of which the least cost of each counts: a
     *     machine that others slow for a while slows not all of them alike
     * @throws RunnerException if one fails
     * @throws IOException if the comments do not fit
     * @throws InterruptedException if the waiting for another Java is ended
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        if (args.length > 0 && args[0].equals("ThreadMemory")) {
            ThreadMemory.main(args);
            return;
        }
        if (args.length > 0 && args[0].equals("CommentLinesMemory")) {
            CommentLinesMemory.run();
            return;
        }
        if (args.length > 0 && args[0].equals("SanitizingGrowth")) {
            SanitizingGrowth.run();
            return;
        }
        Options options = new OptionsBuilder()
                .include(args.length == 0 ? "." : args[0])
                .forks(1)
                .jvmArgs("-Xms3g", "-Xmx3g")
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(700))
                .measurementIterations(8)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(WorkerCpuTime.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        Map<String, Map<String, Cost>> groups = new TreeMap<>();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options).run()) {
                groups.computeIfAbsent(group(result.getParams()), name -> new TreeMap<>())
                        .merge(method(result.getParams()), Cost.of(result), Cost::least);
            }
        }
        System.out.print(table(groups));
    }

    /** What one call of a benchmark costs: nanoseconds of its thread, and bytes. */
    private record Cost(double cpu, double allocation) {

        static Cost of(RunResult result) {
            return new Cost(score(result, WorkerCpuTime.LABEL), score(result, ALLOCATION));
        }

        Cost least(Cost other) {
            return new Cost(Math.min(cpu, other.cpu), Math.min(allocation, other.allocation));
        }
    }

    private static String table(Map<String, Map<String, Cost>> groups) {
        StringBuilder table = new StringBuilder();
        groups.forEach((name, members) -> appendGroup(table, name, members));
        return table.toString();
    }

    /** Each cost as a multiple of the cheapest of its group. */
    private static void appendGroup(StringBuilder table, String name, Map<String, Cost> members) {
        double least = members.values().stream().mapToDouble(Cost::cpu).min().orElse(Double.NaN);
        table.append(System.lineSeparator()).append(name).append(System.lineSeparator());
        members.entrySet().stream()
                .sorted(Comparator.comparingDouble(member -> member.getValue().cpu()))
                .forEach(member -> table.append(String.format(
                        Locale.ROOT,
                        "  %-28s %14.1f ns/op %8.2f x %14.0f B/op%n",
                        member.getKey(),
                        member.getValue().cpu(),
                        member.getValue().cpu() / least,
                        member.getValue().allocation())));
    }

    private static String group(BenchmarkParams benchmark) {
        String name = benchmark.getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        StringBuilder group = new StringBuilder(type.substring(type.lastIndexOf('.') + 1));
        benchmark
                .getParamsKeys()
                .forEach(key -> group.append(' ').append(key).append('=').append(benchmark.getParam(key)));
        return group.toString();
    }

    private static String method(BenchmarkParams benchmark) {
        String name = benchmark.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static double score(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? Double.NaN : found.getScore();
    }
}
