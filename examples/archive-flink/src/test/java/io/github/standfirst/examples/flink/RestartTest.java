package io.github.standfirst.examples.flink;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A machine is lost in the middle of an import. */
@Timeout(300)
class RestartTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheSameWhereAMachineWasLost() throws Exception {
        Path archives = Archives.generate(folder.resolve("archives"), 24, 4);
        Expected expected = Expected.of(archives, folder.resolve("tool"));
        List<String> all = requireNonNull(expected.lines().get("comments"));
        Path out = folder.resolve("out");
        ExecutorService client = Executors.newSingleThreadExecutor();
        try (Cluster cluster = Cluster.start(2)) {
            Future<?> run = client.submit(() -> {
                cluster.run(
                        "import",
                        archives.toString(),
                        "--slots",
                        "2",
                        "--checkpoint-every",
                        "PT0.1S",
                        "--out",
                        out.toString(),
                        "--private-out",
                        folder.resolve("private").toString());
                return null;
            });
            JobID job = cluster.job();
            List<String> before = Expected.written(out.resolve("comments"));
            while (before.isEmpty() && !run.isDone()) {
                TimeUnit.MILLISECONDS.sleep(5);
                before = Expected.written(out.resolve("comments"));
            }
            assertThat(cluster.graph(job).getState()).isEqualTo(JobStatus.RUNNING);
            cluster.replace(0);
            run.get();

            assertThat(before).hasSizeBetween(1, all.size() - 1);
            assertThat(cluster.graph(job).getStatusTimestamp(JobStatus.RESTARTING))
                    .isPositive();
            CheckpointStatsSnapshot checkpoints =
                    requireNonNull(cluster.graph(job).getCheckpointStatsSnapshot());
            assertThat(checkpoints.getCounts().getNumberOfRestoredCheckpoints()).isPositive();
            expected.assertSame(out, folder.resolve("private"));
        } finally {
            client.shutdownNow();
        }
    }
}
