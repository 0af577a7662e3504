package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.reading.OutputPlace;
import io.github.standfirst.examples.archive.reading.OutputPlace.OverlapException;
import io.github.standfirst.examples.flink.reading.ClusterFile;
import io.github.standfirst.examples.flink.reading.FoundFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of all jobs. */
final class JobArguments {

    /** The option of those jobs that write what is private. */
    static final String PRIVATE_OUT = "--private-out";

    private static final String CHECKPOINTS_OPTION = "--checkpoints";

    private static final String CHECKPOINTS = ".checkpoints";

    private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(10);

    /** How often a job is started again that fails each time, before it has failed. */
    private static final int RESTARTS = 10;

    /** Keys are spread over so many groups, the smallest part of the state that a slot may have. */
    private static final int KEY_GROUPS = 1024;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "What to read. Of folders all that is in them but links.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to. A folder with something in it is not touched, unless the job goes on.")
    private String out = "";

    @Option(names = "--slots", paramLabel = "N", description = "How many slots. Default: what Flink was told.")
    private int slots;

    @Option(
            names = CHECKPOINTS_OPTION,
            paramLabel = "DIR",
            description = "Where checkpoints are kept. Default: what Flink was told, else .checkpoints in the output.")
    private @Nullable String checkpoints;

    @Option(
            names = "--checkpoint-every",
            paramLabel = "DURATION",
            description = "How often, as in PT10S. Default: what Flink was told, else PT10S.")
    private @Nullable Duration checkpointEvery;

    @Option(
            names = "--resume",
            paramLabel = "CHECKPOINT",
            description = "Goes on from a checkpoint, with the same arguments but this.")
    private @Nullable String resume;

    /**
     * What is to be read.
     *
     * @throws IOException if something of it is not there: each task would try again and again to read it
     */
    List<Path> inputs() throws IOException {
        List<Path> inputs = paths();
        for (Path input : inputs) {
            FoundFiles.requireThere(input);
        }
        return inputs;
    }

    private List<Path> paths() {
        return given.stream().map(JobArguments::path).toList();
    }

    Path out() {
        return path(out);
    }

    /**
     * The environment that the job runs in, as {@link #environment(Path)}, where nothing private is written.
     *
     * @throws OverlapException if an output and an input overlap
     * @throws IOException if a folder of the output holds something and the job does not go on
     */
    StreamExecutionEnvironment environment() throws IOException {
        return environment(null);
    }

    /**
     * The environment that the job runs in: of the cluster that it was handed to, or of this process.
     *
     * @param privateOut where what is private is written, null where it is not
     * @throws OverlapException if an output and an input overlap
     * @throws IOException if a folder of the output holds something and the job does not go on
     */
    StreamExecutionEnvironment environment(@Nullable Path privateOut) throws IOException {
        requireApart("--out", out());
        if (privateOut != null) {
            requireApart(PRIVATE_OUT, privateOut);
        }
        if (checkpoints != null) {
            requireApart(CHECKPOINTS_OPTION, path(checkpoints));
        }
        Configuration configuration = new Configuration();
        // A type that only Kryo could write fails the job before it begins.
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        // All records are immutable.
        configuration.set(PipelineOptions.OBJECT_REUSE, true);
        configuration.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        if (checkpoints != null) {
            configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
            configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, qualified(path(checkpoints)));
        }
        if (resume != null) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, qualified(path(resume)));
        }
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        if (slots > 0) {
            environment.setParallelism(slots);
        }
        ReadableConfig told = environment.getConfiguration();
        if (told.getOptional(PipelineOptions.MAX_PARALLELISM).isEmpty()) {
            environment.setMaxParallelism(KEY_GROUPS);
        }
        if (checkpointEvery != null) {
            environment.enableCheckpointing(checkpointEvery.toMillis());
        } else if (told.getOptional(CheckpointingOptions.CHECKPOINTING_INTERVAL).isEmpty()) {
            environment.enableCheckpointing(CHECKPOINT_EVERY.toMillis());
        }
        Configuration untold = new Configuration();
        if (told.getOptional(CheckpointingOptions.CHECKPOINTS_DIRECTORY).isEmpty()) {
            // What Flink would do else holds no more than some mebibytes.
            untold.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
            untold.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, qualified(new Path(out(), CHECKPOINTS)));
        }
        if (told.getOptional(RestartStrategyOptions.RESTART_STRATEGY).isEmpty()) {
            // Else a job that cannot go on, such as over a file that may not be read, would never say so.
            untold.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
            untold.set(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, RESTARTS);
        }
        environment.configure(untold);
        if (told.getOptional(StateRecoveryOptions.SAVEPOINT_PATH).isEmpty()) {
            requireEmpty("--out", out());
            if (privateOut != null) {
                requireEmpty(PRIVATE_OUT, privateOut);
            }
        }
        return environment;
    }

    /** What a job writes is no file of the tool's, which others know: it would be read as it comes. */
    private void requireApart(String option, Path output) throws IOException {
        OutputPlace place = new OutputPlace(option, given(output));
        for (Path input : paths()) {
            place.requireApart(given(input));
        }
    }

    private static OutputPlace.Given given(Path path) throws IOException {
        return new OutputPlace.Given(ClusterFile.written(path), ClusterFile.place(path));
    }

    private static void requireEmpty(String option, Path folder) throws IOException {
        FileSystem system = folder.getFileSystem();
        if (!system.exists(folder)) {
            return;
        }
        String wanted = "; expected is a new folder, or an empty one, unless the job goes on";
        if (!system.getFileStatus(folder).isDir()) {
            throw new IOException(option + ": found the file " + ClusterFile.written(folder) + wanted);
        }
        for (FileStatus entry : system.listStatus(folder)) {
            // A job that failed before it wrote anything leaves these, each in a folder of its own.
            if (!entry.getPath().getName().equals(CHECKPOINTS)) {
                throw new IOException(option + ": found the folder " + ClusterFile.written(folder)
                        + " with something in it" + wanted);
            }
        }
    }

    /** A path with the file system that it is in, which Flink wants to be told of checkpoints, and does not decode. */
    private static String qualified(Path path) throws IOException {
        return path.makeQualified(path.getFileSystem()).toString();
    }

    /** A path as Flink has it; one that does not begin at a root begins where this process is. */
    static Path path(String text) {
        Path path = new Path(text);
        return path.isAbsolute()
                ? path
                : new Path(
                        java.nio.file.Path.of(text).toAbsolutePath().normalize().toUri());
    }
}
