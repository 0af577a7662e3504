package io.github.standfirst.examples.flink;

import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.flink.client.program.ProgramParametrizationException;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program: finds the job that was given and hands it to Flink. */
@Command(
        name = "standfirst-archive-flink",
        description = "What the archive tool does, as jobs of Apache Flink.",
        synopsisSubcommandLabel = "JOB",
        subcommands = {ImportCommand.class, FollowCommand.class, SanitizeCommand.class, HelpCommand.class})
public final class ArchiveJobs implements Runnable {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    private ArchiveJobs() {}

    /**
     * Runs the job that the arguments name, until it ends. Where this process is the job's own and the arguments are
     * refused, that is printed and the process ends.
     *
     * @throws ProgramParametrizationException if the arguments are refused elsewhere: Flink prints its message alone
     * @throws Exception if the job fails
     */
    public static void main(String[] arguments) throws Exception {
        Optional<JobRefusal> refusal = run(arguments);
        if (refusal.isEmpty()) {
            return;
        }
        List<String> lines = refusal.get().lines();
        // A cluster runs this in a process of its own, which an exit code would end.
        if (!(StreamExecutionEnvironment.getExecutionEnvironment() instanceof LocalStreamEnvironment)) {
            throw new ProgramParametrizationException(String.join("\n", lines));
        }
        TextOutput err = new TextOutput(Surroundings.ofProcess().err());
        lines.forEach(err::print);
        err.flush();
        System.exit(refusal.get().code());
    }

    /**
     * Runs the job that the arguments name, until it ends.
     *
     * @return why it was not begun, empty where it was
     * @throws Exception if the job fails
     */
    static Optional<JobRefusal> run(String... arguments) throws Exception {
        Failure failure = new Failure();
        CommandLine line = line();
        line.setParameterExceptionHandler((e, given) -> failure.keep(e, e.getCommandLine()))
                .setExecutionExceptionHandler((e, command, result) -> failure.keep(e, command))
                .execute(arguments);
        return failure.refusal();
    }

    /** The line of arguments that all jobs share. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new ArchiveJobs());
        line.registerConverter(
                CommentOrder.class,
                word -> CommentOrder.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100);
        return line;
    }

    /** Without a job there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a job is missing");
    }

    /** What a run threw. */
    private static final class Failure {

        private @Nullable Exception kept;
        private @Nullable CommandLine command;

        int keep(Exception e, CommandLine line) {
            kept = e;
            command = line;
            return 1;
        }

        Optional<JobRefusal> refusal() throws Exception {
            if (kept == null || command == null) {
                return Optional.empty();
            }
            Optional<JobRefusal> refusal = JobRefusal.of(kept, command);
            if (refusal.isEmpty()) {
                throw kept;
            }
            return refusal;
        }
    }
}
