package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty readers and five writers at a thread of ten thousand comments, for a minute. */
@Tag("load")
class LoadTest {

    private static final Duration TIME = Duration.ofSeconds(60);
    private static final Duration PAUSE_OF_WRITERS = Duration.ofMillis(200);

    private final Site site = Site.onPostgres();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void noCommentIsLostOrDoubledAndNothingFails() throws InterruptedException, ExecutionException, IOException {
        Crowd.fill(site);
        long end = System.nanoTime() + TIME.toNanos();
        long before = processor();
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < Crowd.READERS; i++) {
            int seed = i;
            people.add(() -> read(new Random(seed), end));
        }
        for (int i = 0; i < Crowd.WRITERS; i++) {
            String name = "Writer " + i;
            people.add(() -> write(name, end));
        }
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        for (Future<Void> done : threads.invokeAll(people)) {
            done.get();
        }
        threads.shutdown();
        long used = processor() - before;

        List<String> stored = site.part(JdbcClient.class)
                .sql("select id from comment where article_id = :id and version > 0")
                .param("id", Crowd.ID.value())
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(stored).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(acknowledged);
        report(stored.size(), used);
    }

    private Void read(Random random, long end) {
        Http http = site.http();
        while (System.nanoTime() < end) {
            String path = switch (random.nextInt(6)) {
                case 0 -> "/";
                case 1 -> "/articles/crowd-1/?order=newest";
                case 2 -> "/articles/crowd-1/?comment=" + (1 + random.nextInt(Crowd.COMMENTS));
                case 3 -> "/api/articles/crowd-1/comments?order=NEWEST";
                default -> "/articles/crowd-1/";
            };
            long start = System.nanoTime();
            HttpResponse<String> response = http.get(path);
            nanos.add(System.nanoTime() - start);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
        }
        return null;
    }

    private Void write(String name, long end) throws InterruptedException {
        Http http = site.http();
        for (int i = 0; System.nanoTime() < end; i++) {
            var form = SiteContract.form("Comment " + i + " of " + name);
            form.put("name", name);
            long start = System.nanoTime();
            String id = SiteContract.id(http.post("/articles/crowd-1/comments", form));
            nanos.add(System.nanoTime() - start);
            acknowledged.add(id);
            Thread.sleep(PAUSE_OF_WRITERS.toMillis());
        }
        return null;
    }

    /** What this process, site and people together, has used of the processors, in nanoseconds. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** For people to read; no test depends on how fast a machine is. */
    private void report(int written, long used) throws IOException {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        String line = String.format(
                Locale.ROOT,
                "load: %d requests in %d s, %.0f a second, median %.0f ms, p99 %.0f ms, %.1f ms of processor each, clients'"
                        + " included, %d comments written%n",
                sorted.length,
                TIME.toSeconds(),
                sorted.length / (double) TIME.toSeconds(),
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                used / 1e6 / sorted.length,
                written);
        Files.writeString(Path.of("target/load.txt"), line);
    }
}
