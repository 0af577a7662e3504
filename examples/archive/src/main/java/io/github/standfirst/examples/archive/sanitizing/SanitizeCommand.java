package io.github.standfirst.examples.archive.sanitizing;

import io.github.standfirst.examples.archive.format.TextLines;
import io.github.standfirst.examples.archive.format.TextLines.Line;
import io.github.standfirst.examples.archive.reading.OrderedWork;
import io.github.standfirst.examples.archive.reading.Workers;
import io.github.standfirst.examples.archive.terminal.ExitCode;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the markup of lines safe. */
@Command(
        name = "sanitize",
        description = {
            "Reads lines of JSON such as {\"html\": \"<b onclick=x>y</b>\"} from standard input and writes a line for each"
                    + " to standard output, in the same order: {\"html\": \"<b>y</b>\"}.",
            "For a line that is no such object {\"error\": \"...\"} is written, and the command ends with 1."
        })
public final class SanitizeCommand implements Callable<Integer> {

    /** Lines are handed over together, as handing over costs more than many of them. */
    private static final int MAX_TOGETHER = 256;

    private static final int BYTES_TOGETHER = 64 * 1024;

    private final Surroundings surroundings;

    @Mixin
    private SanitizingArguments sanitizing = new SanitizingArguments();

    @Option(names = "--threads", paramLabel = "N", description = "How many threads. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private boolean problems;

    /** The command in some surroundings. */
    public SanitizeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        TextOutput out = new TextOutput(surroundings.out());
        SanitizedLine.Maker maker = new SanitizedLine.Maker(sanitizing.policy().policy(), sanitizing.report(), "");
        try (Workers workers =
                new Workers(Math.max(1, threads), Runtime.getRuntime().maxMemory())) {
            OrderedWork<List<SanitizedLine>> work = new OrderedWork<>(workers, lines -> print(lines, out));
            run(new TextLines(surroundings.in()), work, maker);
            work.finish();
        }
        out.flush();
        return ExitCode.ofProblems(problems);
    }

    private void run(TextLines lines, OrderedWork<List<SanitizedLine>> work, SanitizedLine.Maker maker)
            throws IOException {
        List<Line> together = new ArrayList<>();
        long bytes = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            together.add(line);
            bytes += line.utf8().length;
            if (together.size() == MAX_TOGETHER || bytes >= BYTES_TOGETHER) {
                add(together, bytes, work, maker);
                together = new ArrayList<>();
                bytes = 0;
            }
        }
        add(together, bytes, work, maker);
    }

    private static void add(
            List<Line> lines, long bytes, OrderedWork<List<SanitizedLine>> work, SanitizedLine.Maker maker)
            throws IOException {
        if (!lines.isEmpty()) {
            work.add(bytes, () -> lines.stream().map(maker::make).toList());
        }
    }

    private void print(List<SanitizedLine> lines, TextOutput out) {
        for (SanitizedLine line : lines) {
            out.printJson(line.json());
            problems |= line.isProblem();
        }
    }
}
