package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.reading.InputReading;
import io.github.standfirst.examples.archive.reading.Workers;
import io.github.standfirst.examples.archive.terminal.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns files into lines of articles and comments: portion by portion, several at a time, and then all of them together.
 *
 * @param plan what to do
 * @param folder where to
 * @param workers the threads
 */
record Import(ImportPlan plan, ImportFolder folder, Workers workers) {

    /**
     * Does what is left to be done.
     *
     * @param threads how many portions are read at a time
     * @throws IOException if something cannot be written
     */
    ImportSummary run(int threads, Progress progress) throws IOException {
        List<Portion> portions = Portion.of(plan.inputs().files());
        PortionWork work =
                new PortionWork(folder, new InputReading(workers, plan.options(), progress), plan.withPrivate());
        List<Portion> left = new ArrayList<>();
        for (Portion portion : portions) {
            if (folder.has(portion)) {
                portion.inputs().forEach(input -> progress.step(input.bytes()));
            } else {
                left.add(portion);
            }
        }
        runAll(left, work, threads);
        for (OutputFile file : OutputFile.written(plan.withPrivate())) {
            if (!folder.has(file.fileName())) {
                putTogether(file, portions);
            }
        }
        ImportSummary summary = new ImportReport(plan, folder).write(portions);
        folder.finishAll(summary.hasProblems() ? "problems" : "done");
        return summary;
    }

    private static void runAll(List<Portion> portions, PortionWork work, int threads) throws IOException {
        ExecutorService readers = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, portions.size())));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Portion portion : portions) {
                running.add(readers.submit(() -> {
                    work.run(portion);
                    return portion;
                }));
            }
            for (Future<?> portion : running) {
                await(portion);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static void await(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the import was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void putTogether(OutputFile file, List<Portion> portions) throws IOException {
        try (FileChannel out = folder.beginCopy(file.fileName(), file.isPrivate())) {
            for (Portion portion : portions) {
                append(folder.folderOf(portion).resolve(file.fileName()), out);
            }
        }
        folder.finish(file.fileName());
    }

    private static void append(Path part, FileChannel out) throws IOException {
        try (FileChannel in = FileChannel.open(part)) {
            long size = in.size();
            for (long copied = 0; copied < size; ) {
                copied += in.transferTo(copied, size - copied, out);
            }
        }
    }
}
