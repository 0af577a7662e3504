package io.github.standfirst.examples.archive.reading;

/** How many characters may be under way at a time, over all threads. */
final class Budget {

    private final long total;
    private long free;

    Budget(long total) {
        this.total = total;
        free = total;
    }

    /** What a piece takes: one that is longer than everything takes everything, and is then alone. */
    long cost(long length) {
        return Math.min(total, Math.max(1, length));
    }

    synchronized boolean tryTake(long cost) {
        if (cost > free) {
            return false;
        }
        free -= cost;
        return true;
    }

    synchronized void take(long cost) {
        boolean interrupted = false;
        while (cost > free) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        free -= cost;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void giveBack(long cost) {
        free += cost;
        notifyAll();
    }
}
