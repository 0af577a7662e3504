package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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
                .hasMessage(folder.resolve("out") + " holds something already");
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
                .hasMessage(folder + " holds something already");
    }
}
