package io.github.standfirst.examples.flink;

import static java.util.Objects.requireNonNull;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.checkpoint.AbstractCheckpointStats;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.executiongraph.AccessExecutionJobVertex;

/** Prints what an import costs on one slot and on two, and how much of a comment stands in state. */
final class Measurement {

    private static final int FILES = 8;
    private static final int ROUNDS = 3;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Measurement() {}

    /** Measures with an archive of so many mebibytes. */
    public static void main(String[] arguments) throws Exception {
        int mebibytes = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("archive-flink");
        try {
            Path archives = Archives.generate(folder.resolve("archives"), mebibytes, FILES);
            System.out.printf(
                    Locale.ROOT,
                    "%d MiB in %d files, %d processors%n",
                    mebibytes,
                    FILES,
                    MACHINE.getAvailableProcessors());
            measureSlots(folder, archives, mebibytes);
            measureState(folder, archives);
        } finally {
            delete(folder);
        }
    }

    private static void measureSlots(Path folder, Path archives, int mebibytes) throws Exception {
        List<Cost> ofOne = new ArrayList<>();
        List<Cost> ofTwo = new ArrayList<>();
        // Taking turns, so that neither has the warmer process; the first round is nobody's.
        for (int round = 0; round <= ROUNDS; round++) {
            for (int slots = 1; slots <= 2; slots++) {
                Cost cost = importOn(slots, archives, folder.resolve("out-" + round + "-" + slots));
                if (round > 0) {
                    (slots == 1 ? ofOne : ofTwo).add(cost);
                }
            }
        }
        Cost one = best(ofOne);
        Cost two = best(ofTwo);
        System.out.println("slots  wall s  CPU s  busiest thread s  MiB/s of it  comments/s of it");
        print(1, one, mebibytes);
        print(2, two, mebibytes);
        System.out.printf(
                Locale.ROOT,
                "two slots are %.2f times as fast as one by the busiest thread, %.2f times by the wall%n",
                one.busiest / two.busiest,
                one.wall / two.wall);
    }

    private static Cost best(List<Cost> costs) {
        return costs.stream().min(Comparator.comparingDouble(Cost::busiest)).orElseThrow();
    }

    private static void print(int slots, Cost cost, int mebibytes) {
        System.out.printf(
                Locale.ROOT,
                "%5d %7.2f %6.2f %17.2f %12.1f %17.0f%n",
                slots,
                cost.wall,
                cost.processor,
                cost.busiest,
                mebibytes / cost.busiest,
                cost.comments / cost.busiest);
    }

    /**
     * What a run cost.
     *
     * @param wall seconds from the first to the last
     * @param processor seconds of all processors, those of the compiler and the collector included
     * @param busiest seconds that the busiest thread computed
     * @param comments how many it wrote
     */
    private record Cost(double wall, double processor, double busiest, int comments) {}

    private static Cost importOn(int slots, Path archives, Path out) throws Exception {
        long wall = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        double busiest;
        try (BusiestThread threads = BusiestThread.watch()) {
            ArchiveJobs.main(new String[] {
                "import",
                archives.toString(),
                "--slots",
                String.valueOf(slots),
                // A job ends with the checkpoint after its last line, and is not to be measured waiting for it.
                "--checkpoint-every",
                "PT0.5S",
                "--out",
                out.toString()
            });
            busiest = threads.seconds();
        }
        double seconds = (System.nanoTime() - wall) / 1e9;
        double used = (MACHINE.getProcessCpuTime() - processor) / 1e9;
        int comments = Expected.written(out.resolve("comments")).size();
        delete(out);
        return new Cost(seconds, used, busiest, comments);
    }

    private static void measureState(Path folder, Path archives) throws Exception {
        Tool.run("import", archives, "--out", folder.resolve("tool"));
        List<String> comments = Files.readAllLines(folder.resolve("tool/comments.ndjson"));
        Path stream = Files.createDirectory(folder.resolve("stream"));
        Files.write(stream.resolve("comments.ndjson"), comments);
        long bytes = Files.size(stream.resolve("comments.ndjson"));
        ExecutorService client = Executors.newSingleThreadExecutor();
        try (Cluster cluster = Cluster.start(1)) {
            Path out = folder.resolve("followed");
            Future<?> run = client.submit(() -> {
                cluster.run(
                        "follow",
                        stream.toString(),
                        "--checkpoint-every",
                        "PT0.5S",
                        "--checkpoints",
                        folder.resolve("checkpoints").toString(),
                        "--out",
                        out.toString());
                return null;
            });
            JobID job = cluster.job();
            while (Expected.written(out.resolve("comments")).size() < comments.size()) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.SECONDS.sleep(2);
            long state = stateOfThreads(cluster.graph(job));
            cluster.cancel(job);
            System.out.printf(
                    Locale.ROOT,
                    "%d comments: %d bytes a comment as a line, %d bytes a comment in a full checkpoint%n",
                    comments.size(),
                    bytes / comments.size(),
                    state / comments.size());
            awaitEnd(run);
        } finally {
            client.shutdownNow();
        }
    }

    private static void awaitEnd(Future<?> run) throws InterruptedException {
        try {
            run.get();
        } catch (ExecutionException | CancellationException e) {
            // It was cancelled, and says so.
        }
    }

    private static long stateOfThreads(AccessExecutionGraph graph) {
        AbstractCheckpointStats last = requireNonNull(
                requireNonNull(graph.getCheckpointStatsSnapshot()).getHistory().getLatestCompletedCheckpoint());
        for (AccessExecutionJobVertex vertex : graph.getVerticesTopologically()) {
            if (vertex.getName().startsWith("threads")) {
                return requireNonNull(last.getTaskStateStats(vertex.getJobVertexId()))
                        .getStateSize();
            }
        }
        throw new AssertionError("no vertex keeps threads");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
