package io.github.standfirst.examples.flink;

import io.github.standfirst.comment.CommentOrder;
import java.util.Locale;
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
     * Runs the job that the arguments name, until it ends.
     *
     * @throws Exception if the arguments make no sense, or the job fails
     */
    public static void main(String[] arguments) throws Exception {
        CommandLine line = line();
        Failure failure = new Failure();
        line.setParameterExceptionHandler((e, given) -> failure.keep(e))
                .setExecutionExceptionHandler((e, command, result) -> failure.keep(e));
        line.execute(arguments);
        // A cluster runs this in a process of its own, which an exit code would end.
        failure.rethrow();
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

        int keep(Exception e) {
            kept = e;
            return 1;
        }

        void rethrow() throws Exception {
            if (kept != null) {
                throw kept;
            }
        }
    }
}
