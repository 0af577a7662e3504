package io.github.standfirst.examples.flink;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A cluster in this process, which takes jobs over REST as any other, and whose machines can be lost. */
final class Cluster implements AutoCloseable {

    private final MiniCluster cluster;

    private Cluster(MiniCluster cluster) {
        this.cluster = cluster;
    }

    /** Starts one with some machines, each with one slot. */
    static Cluster start(int machines) throws Exception {
        MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setNumTaskManagers(machines)
                .setNumSlotsPerTaskManager(1)
                .withRandomPorts()
                .build());
        cluster.start();
        return new Cluster(cluster);
    }

    /** What a client has to know of it. */
    Configuration client() throws Exception {
        URI address = cluster.getRestAddress().get();
        Configuration configuration = new Configuration();
        configuration.set(DeploymentOptions.TARGET, "remote");
        configuration.set(DeploymentOptions.ATTACHED, true);
        configuration.set(RestOptions.ADDRESS, address.getHost());
        configuration.set(RestOptions.PORT, address.getPort());
        return configuration;
    }

    /** Runs a job on it, until the job ends. */
    void run(String... arguments) throws Exception {
        ClientEnvironment.use(client());
        try {
            ArchiveJobs.main(arguments);
        } finally {
            ClientEnvironment.forget();
        }
    }

    /** The job that runs. */
    JobID job() throws Exception {
        for (int i = 0; i < 1200; i++) {
            for (JobStatusMessage job : cluster.listJobs().get()) {
                if (!job.getJobState().isGloballyTerminalState()) {
                    return job.getJobId();
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new TimeoutException("no job runs");
    }

    AccessExecutionGraph graph(JobID job) throws Exception {
        return cluster.getExecutionGraph(job).get();
    }

    void cancel(JobID job) throws Exception {
        cluster.cancelJob(job).get();
    }

    /** Loses one of its machines with all that runs there, and gets another. */
    void replace(int machine) throws Exception {
        cluster.terminateTaskManager(machine).get();
        cluster.startTaskManager();
    }

    @Override
    public void close() {
        cluster.closeAsync().join();
    }

    /** What a job finds that asks Flink where it runs. */
    @SuppressWarnings("try") // That closing it may be interrupted is Flink's.
    private static final class ClientEnvironment extends StreamExecutionEnvironment {

        private ClientEnvironment(Configuration configuration) {
            super(configuration);
        }

        static void use(Configuration client) {
            initializeContextEnvironment(ofJob -> {
                Configuration both = new Configuration(client);
                both.addAll(ofJob);
                return new ClientEnvironment(both);
            });
        }

        static void forget() {
            resetContextEnvironment();
        }
    }
}
