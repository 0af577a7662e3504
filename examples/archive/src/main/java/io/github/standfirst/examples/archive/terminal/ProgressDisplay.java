package io.github.standfirst.examples.archive.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar that moves. */
final class ProgressDisplay implements Progress {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final int WIDTH = 80;

    private final ProgressBar bar;

    ProgressDisplay(String task, long bytes, OutputStream err) {
        PrintStream terminal = new PrintStream(err, true, StandardCharsets.UTF_8);
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(bytes)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }

    @Override
    public void step(long bytes) {
        bar.stepBy(bytes);
    }

    @Override
    public void close() {
        bar.close();
    }
}
