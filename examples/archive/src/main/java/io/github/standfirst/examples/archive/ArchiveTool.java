package io.github.standfirst.examples.archive;

import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.examples.archive.checking.CheckCommand;
import io.github.standfirst.examples.archive.converting.ConvertCommand;
import io.github.standfirst.examples.archive.converting.RenderCommand;
import io.github.standfirst.examples.archive.importing.ImportCommand;
import io.github.standfirst.examples.archive.reading.OutputPlace.OverlapException;
import io.github.standfirst.examples.archive.sanitizing.SanitizeCommand;
import io.github.standfirst.examples.archive.statistics.StatsCommand;
import io.github.standfirst.examples.archive.synthetic.GenerateCommand;
import io.github.standfirst.examples.archive.terminal.ExitCode;
import io.github.standfirst.examples.archive.terminal.HelpOption;
import io.github.standfirst.examples.archive.terminal.OutputEndedException;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import io.github.standfirst.examples.archive.threads.ThreadCommand;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program: finds the command that was given and runs it. */
@Command(
        name = "standfirst-archive",
        description =
                "For those who have a pile of articles and comments: imports, cleans, checks, converts and counts.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes:",
            "  0  all went well; also where whoever read the output had seen enough",
            "  1  done, and something is wrong with what was read",
            "  2  the arguments make no sense",
            "  3  something cannot be read or written, or the folder holds something else",
            "  4  the program failed; nothing of it is yours to mend",
            "",
            "Completion in bash and zsh: source <(java -jar standfirst-archive.jar generate-completion)"
        })
public final class ArchiveTool implements Runnable {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    private ArchiveTool() {}

    /** Runs the command that the arguments name, and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /**
     * Runs a command.
     *
     * @return one of {@link ExitCode}
     */
    public static int run(Surroundings surroundings, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
        TextOutput err = new TextOutput(surroundings.err());
        CommandLine line = new CommandLine(new ArchiveTool())
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new SanitizeCommand(surroundings))
                .addSubcommand(new ThreadCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ConvertCommand(surroundings))
                .addSubcommand(new RenderCommand(surroundings))
                .addSubcommand(new StatsCommand(surroundings))
                .addSubcommand(new GenerateCommand(surroundings))
                .addSubcommand(new GenerateCompletion())
                .addSubcommand(new HelpCommand());
        addHelp(line);
        line.getSubcommands().values().forEach(ArchiveTool::addHelp);
        line.registerConverter(Language.class, Language::parse);
        line.registerConverter(WebUrl.class, WebUrl::parse);
        line.registerConverter(
                CommentOrder.class,
                word -> CommentOrder.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        return line.setOut(out)
                .setErr(new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((e, given) -> misuse(e, err))
                .setExecutionExceptionHandler(handler(err))
                .execute(arguments);
    }

    private static void addHelp(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            line.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int misuse(ParameterException e, TextOutput err) {
        err.print(String.valueOf(e.getMessage()));
        err.print("See " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    private static IExecutionExceptionHandler handler(TextOutput err) {
        return (e, line, result) -> {
            if (e instanceof OutputEndedException ended && ended.isBrokenPipe()) {
                return ExitCode.DONE;
            }
            boolean expected = e instanceof IOException || e instanceof OutputEndedException;
            err.print(line.getCommandName() + ": " + (expected ? reason(e) : failure(e)));
            err.flush();
            if (e instanceof OverlapException) {
                return ExitCode.USAGE;
            }
            return expected ? ExitCode.INPUT_OUTPUT : ExitCode.FAILURE;
        };
    }

    /** Not its message, which may hold what somebody keeps private. */
    private static String failure(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "failed: " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof NoSuchFileException) {
            return message + " is not there";
        }
        return e instanceof AccessDeniedException ? message + " may not be read or written" : message;
    }
}
