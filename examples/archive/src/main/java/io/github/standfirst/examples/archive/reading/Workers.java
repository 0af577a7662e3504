package io.github.standfirst.examples.archive.reading;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that make something of pieces, and how much they may hold at a time. */
public final class Workers implements AutoCloseable {

    /** How much of the heap the texts of pieces may take: there are their parsed forms and the written ones, too. */
    private static final int PART_OF_HEAP = 64;

    private static final long MIN_CHARACTERS = 1024L * 1024;
    private static final long MAX_CHARACTERS = 32L * 1024 * 1024;

    private final ExecutorService threads;
    private final Budget budget;

    /**
     * So many threads.
     *
     * @param count how many
     * @param maxHeap how large the heap may become, in bytes
     */
    public Workers(int count, long maxHeap) {
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        budget = new Budget(Math.max(MIN_CHARACTERS, Math.min(MAX_CHARACTERS, maxHeap / PART_OF_HEAP)));
    }

    Budget budget() {
        return budget;
    }

    <R> Future<R> submit(Callable<R> work) {
        return threads.submit(work);
    }

    /** What work came to; what it threw is thrown here. */
    static <R> R result(Future<R> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException thrown) {
                        throw thrown;
                    }
                    if (e.getCause() instanceof Error thrown) {
                        throw thrown;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the threads; work that is under way is left. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
