package io.github.standfirst.examples.flink;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Looks, now and then, how long each thread has computed that was begun since; those of one name follow each other and count
 * as one, as Flink takes a new one for each file. The longest of these times is what the whole has to last at least, however
 * many processors there are and whatever else they do.
 */
final class BusiestThread implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Set<Long> before = new HashSet<>();
    private final Map<Long, Long> times = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Thread looking = new Thread(this::look, "busiest-thread");

    private BusiestThread() {
        Arrays.stream(THREADS.getAllThreadIds()).forEach(before::add);
    }

    static BusiestThread watch() {
        BusiestThread watch = new BusiestThread();
        watch.looking.setDaemon(true);
        watch.looking.start();
        return watch;
    }

    private void look() {
        try {
            while (true) {
                lookOnce();
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void lookOnce() {
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && !before.contains(thread.getThreadId())) {
                names.put(thread.getThreadId(), thread.getThreadName());
                times.merge(thread.getThreadId(), THREADS.getThreadCpuTime(thread.getThreadId()), Math::max);
            }
        }
    }

    /** How long the busiest has computed, in seconds. */
    synchronized double seconds() {
        Map<String, Long> byName = new HashMap<>();
        times.forEach((id, time) -> byName.merge(requireNonNull(names.get(id)), time, Long::sum));
        return byName.values().stream().mapToLong(Long::longValue).max().orElse(0) / 1e9;
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
