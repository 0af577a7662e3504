package io.github.standfirst.examples.archive.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Work that many threads do and whose results come out one by one in the order in which it was given. No more is under
 * way than the budget of the workers allows, and one thread that gives work and takes results never waits for itself.
 *
 * @param <R> what comes of a piece of work
 */
public final class OrderedWork<R> {

    private static final int MAX_UNDER_WAY = 64;

    private final Workers workers;
    private final Results<R> results;
    private final Deque<UnderWay<R>> underWay = new ArrayDeque<>();

    /**
     * What takes results.
     *
     * @param <R> the results
     */
    public interface Results<R> {

        /**
         * Takes the next.
         *
         * @throws IOException if it cannot be written
         */
        void take(R result) throws IOException;
    }

    private record UnderWay<R>(Future<R> future, long cost) {}

    /** Work for some threads. */
    public OrderedWork(Workers workers, Results<R> results) {
        this.workers = workers;
        this.results = results;
    }

    /**
     * Gives more work, and takes results as long as there is no place for it.
     *
     * @param length how much memory it needs, in characters
     * @throws IOException if a result cannot be written
     */
    public void add(long length, Callable<R> work) throws IOException {
        long cost = workers.budget().cost(length);
        while (underWay.size() >= MAX_UNDER_WAY || !workers.budget().tryTake(cost)) {
            if (underWay.isEmpty()) {
                workers.budget().take(cost);
                break;
            }
            takeOne();
        }
        underWay.add(new UnderWay<>(workers.submit(work), cost));
    }

    /**
     * Takes all results that are left.
     *
     * @throws IOException if one cannot be written
     */
    public void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeOne();
        }
    }

    /** Gives back what is under way, where nobody wants the results any more. */
    public void abandon() {
        for (UnderWay<R> work : underWay) {
            work.future().cancel(true);
            workers.budget().giveBack(work.cost());
        }
        underWay.clear();
    }

    private void takeOne() throws IOException {
        UnderWay<R> first = underWay.removeFirst();
        try {
            results.take(Workers.result(first.future()));
        } finally {
            workers.budget().giveBack(first.cost());
        }
    }
}
