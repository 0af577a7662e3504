package io.github.standfirst.examples.flink;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.client.ClientUtils;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.execution.DefaultExecutorServiceLoader;

/**
 * Does what {@code flink run} does, to a cluster of its own: hands the jar that was packed to it over REST. It is run in a
 * process that has Flink on its class path, and of ours no more than what starts the cluster, so that a class that the jar
 * lacks is nowhere.
 */
final class Submission {

    private Submission() {}

    /** Hands over the jar that is the first argument, with the others for the job, and waits until the job ends. */
    public static void main(String[] arguments) throws Exception {
        try (Cluster cluster = Cluster.start(2)) {
            File jar = new File(arguments[0]);
            Configuration client = cluster.client();
            client.set(PipelineOptions.JARS, List.of(jar.toURI().toString()));
            try (PackagedProgram program = PackagedProgram.newBuilder()
                    .setJarFile(jar)
                    .setConfiguration(client)
                    .setArguments(Arrays.copyOfRange(arguments, 1, arguments.length))
                    .build()) {
                ClientUtils.executeProgram(new DefaultExecutorServiceLoader(), client, program, false, false);
            }
        }
    }
}
