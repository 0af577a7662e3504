package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@Timeout(60)
class JobArgumentsTest {

    @TempDir
    private Path folder;

    private ReadableConfig configuration(String... more) throws IOException {
        String[] all = Stream.concat(
                        Stream.of("archive", "--out", folder.resolve("out").toString()), Stream.of(more))
                .toArray(String[]::new);
        return CommandLine.populateCommand(new JobArguments(), all)
                .environment()
                .getConfiguration();
    }

    @Test
    void keepsCheckpointsInFilesWhereFlinkWasToldNothing() throws IOException {
        ReadableConfig told = configuration();

        assertThat(told.get(CheckpointingOptions.CHECKPOINT_STORAGE)).isEqualTo("filesystem");
        assertThat(told.get(CheckpointingOptions.CHECKPOINTS_DIRECTORY))
                .isEqualTo("file:" + folder.resolve("out/.checkpoints"));
        assertThat(told.get(CheckpointingOptions.CHECKPOINTING_INTERVAL)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void keepsCheckpointsWhereItIsToldTo() throws IOException {
        assertThat(configuration("--checkpoints", folder.resolve("c p").toString())
                        .get(CheckpointingOptions.CHECKPOINTS_DIRECTORY))
                .isEqualTo("file:" + folder.resolve("c p"));
    }

    @Test
    void givesUpAfterSomeRestarts() throws IOException {
        ReadableConfig told = configuration();

        assertThat(told.get(RestartStrategyOptions.RESTART_STRATEGY)).isEqualTo("exponential-delay");
        assertThat(told.get(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS))
                .isEqualTo(10);
    }

    @Test
    void leavesAFolderAloneThatHoldsSomethingUnlessItGoesOn() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/a"), "");

        assertThatThrownBy(this::configuration)
                .isInstanceOf(IOException.class)
                .hasMessage("--out: found the folder " + folder.resolve("out")
                        + " with something in it; expected is a new folder, or an empty one, unless the job goes on");
        assertThat(configuration("--resume", folder.resolve("chk-7").toString())
                        .get(StateRecoveryOptions.SAVEPOINT_PATH))
                .isEqualTo("file:" + folder.resolve("chk-7"));
    }

    @Test
    void beginsAgainOverWhatAFailedJobLeft() throws IOException {
        Files.createDirectories(folder.resolve("out/.checkpoints/0a"));

        assertThat(configuration().get(CheckpointingOptions.CHECKPOINT_STORAGE)).isEqualTo("filesystem");
    }

    @Test
    void takesNoFileForAFolder() throws IOException {
        Files.writeString(folder.resolve("out"), "");

        assertThatThrownBy(this::configuration)
                .isInstanceOf(IOException.class)
                .hasMessage("--out: found the file " + folder.resolve("out")
                        + "; expected is a new folder, or an empty one, unless the job goes on");
    }

    /** What a job writes would be read by the job that follows the folder, and by the next one that reads it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in|which is an input, too",
                "link|which is an input, too",
                "in/out|which lies in the input IN",
                "in/gone/out|which lies in the input IN",
                "link/out|which lies in the input IN",
                ".|in which the input IN lies",
            })
    void keepsOutputsApartFromInputs(String output, String how, @TempDir Path other) throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("link"), input);
        Path out = output.equals(".") ? folder : folder.resolve(output);
        String found = ": found " + out + ", " + how.replace("IN", input.toString())
                + "; expected is a place apart from what is read";

        for (String job : List.of("import", "follow", "sanitize")) {
            assertRefused("--out" + found, job, input, "--out", out);
        }
        assertRefused("--private-out" + found, "follow", input, "--out", other, "--private-out", out);
        assertRefused("--checkpoints" + found, "follow", input, "--out", other, "--checkpoints", out);
        assertThat(input).isEmptyDirectory();
    }

    private static void assertRefused(String message, String job, Object... arguments) throws Exception {
        String[] all = Stream.concat(Stream.of(job), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);

        assertThat(ArchiveJobs.run(all)).contains(new JobRefusal(2, List.of(job + ": " + message)));
    }

    @Test
    void saysAtOnceThatAnInputIsNotThere() {
        String absent = folder.resolve("absent").toString();
        JobArguments arguments = CommandLine.populateCommand(new JobArguments(), absent, "--out", "out");

        assertThatThrownBy(arguments::inputs).isInstanceOf(IOException.class).hasMessage(absent + " is not there");
    }

    @Test
    void leavesAFolderForWhatIsPrivateAloneThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("contacts-0-0.ndjson"), "");
        JobArguments arguments = CommandLine.populateCommand(
                new JobArguments(), "archive", "--out", folder.resolve("out").toString());

        assertThatThrownBy(() -> arguments.environment(new org.apache.flink.core.fs.Path(folder.toString())))
                .isInstanceOf(IOException.class)
                .hasMessage("--private-out: found the folder " + folder
                        + " with something in it; expected is a new folder, or an empty one, unless the job goes on");
    }
}
