package io.github.standfirst.examples.flink;

import io.github.standfirst.examples.archive.reading.OutputPlace.OverlapException;
import io.github.standfirst.examples.archive.terminal.ExitCode;
import io.github.standfirst.examples.archive.terminal.TerminalText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Why a job was not begun, for whoever gave the arguments.
 *
 * @param code what a process ends with that is the job's own, one of {@link ExitCode}
 * @param lines what to print
 */
record JobRefusal(int code, List<String> lines) {

    /** What is refused with an exception, empty where it is something else that failed. */
    static Optional<JobRefusal> of(Exception e, CommandLine line) {
        if (e instanceof ParameterException misuse) {
            return Optional.of(
                    new JobRefusal(ExitCode.USAGE, List.of(text(misuse), "See " + help(misuse.getCommandLine()))));
        }
        if (e instanceof IOException) {
            int code = e instanceof OverlapException ? ExitCode.USAGE : ExitCode.INPUT_OUTPUT;
            return Optional.of(new JobRefusal(code, List.of(line.getCommandName() + ": " + text(e))));
        }
        return Optional.empty();
    }

    private static String text(Exception e) {
        return TerminalText.line(String.valueOf(e.getMessage()));
    }

    private static String help(CommandLine line) {
        CommandLine program = line.getParent();
        return program == null
                ? line.getCommandName() + " help"
                : program.getCommandName() + " help " + line.getCommandName();
    }
}
