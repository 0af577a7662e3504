package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.reading.Inputs;
import io.github.standfirst.examples.archive.reading.OutputPlace;
import io.github.standfirst.examples.archive.reading.ReadingArguments;
import io.github.standfirst.examples.archive.reading.Workers;
import io.github.standfirst.examples.archive.terminal.ExitCode;
import io.github.standfirst.examples.archive.terminal.Progress;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns exports, pages and feeds into lines of articles and comments. */
@Command(
        name = "import",
        description = {
            "Turns exports of WordPress, answers of its REST API, pages, feeds and other files into articles.ndjson and comments.ndjson, with a"
                    + " report of everything that they held. Formats are recognised by what is in the files.",
            "Answers of a REST API that stand in one folder are read together, as one site.",
            "An import that was cut off goes on when the same command is given again: files that were read to their end"
                    + " are not read again."
        })
public final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "What to read. Of folders all that is in them.")
    private List<Path> given = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to. A folder that no import wrote is not touched.")
    private Path out = Path.of("");

    @Option(
            names = "--with-private",
            description = "Write contacts.ndjson and history.ndjson, too, which nobody but you may read: addresses of"
                    + " commenters, and the histories that comments begin with.")
    private boolean withPrivate;

    @Option(
            names = "--restart",
            description = "Throw away what an import of other files, or with other options, left in the folder.")
    private boolean restart;

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    /** The command in some surroundings. */
    public ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.find(given);
        OutputPlace.of("--out", out).requireNoneWithin(given);
        ImportPlan plan = new ImportPlan(inputs, reading.options(), withPrivate);
        TextOutput output = new TextOutput(surroundings.out());
        try (ImportFolder folder = ImportFolder.claim(out, plan.digest(), restart)) {
            List<String> missing = folder.missing(ImportReport.results(withPrivate));
            if (folder.isFinished() && !missing.isEmpty()) {
                output.print("No longer there, and made again: " + String.join(", ", missing));
                folder.reopen();
            }
            if (folder.isFinished()) {
                output.print("Nothing is left to be done: these inputs were imported before.");
                Files.readAllLines(folder.file(ImportReport.SUMMARY)).forEach(output::print);
                output.flush();
                return ExitCode.ofProblems(folder.finishedWith().equals("problems"));
            }
            ImportSummary summary;
            try (Workers workers = reading.workers();
                    Progress progress = reading.start("import", inputs, surroundings)) {
                summary = new Import(plan, folder, workers).run(reading.threads(), progress);
            }
            summary.lines().forEach(output::print);
            output.flush();
            return ExitCode.ofProblems(summary.hasProblems());
        }
    }
}
