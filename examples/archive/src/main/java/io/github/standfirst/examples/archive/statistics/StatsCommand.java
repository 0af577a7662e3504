package io.github.standfirst.examples.archive.statistics;

import io.github.standfirst.examples.archive.format.NewFile;
import io.github.standfirst.examples.archive.reading.FileProblems;
import io.github.standfirst.examples.archive.reading.InputReading;
import io.github.standfirst.examples.archive.reading.Inputs;
import io.github.standfirst.examples.archive.reading.OutputPlace;
import io.github.standfirst.examples.archive.reading.ReadingArguments;
import io.github.standfirst.examples.archive.reading.StoryReading;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts articles and comments. */
@Command(
        name = "stats",
        description = "Counts articles and comments: by state, language, year, number of comments, status and depth.")
public final class StatsCommand implements Callable<Integer> {

    private static final String HTML = "--html";

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "What to count.")
    private List<Path> given = new ArrayList<>();

    @Option(
            names = HTML,
            paramLabel = "FILE",
            description = "Write the same as a page with charts, too; nothing is written over.")
    private @Nullable Path html;

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    /** The command in some surroundings. */
    public StatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        NewFile page = html == null ? null : NewFile.claim(HTML, html);
        if (html != null) {
            // A page is a format that is read: the next run would count it, too.
            OutputPlace.of(HTML, html).requireApart(given);
        }
        Inputs inputs = Inputs.find(given);
        TextOutput err = new TextOutput(surroundings.err());
        FileProblems problems = new FileProblems(err);
        Statistics statistics = new Statistics(reading.zone());
        try (Workers workers = reading.workers();
                Progress progress = reading.start("stats", inputs, surroundings)) {
            new StoryReading(new InputReading(workers, reading.options(), progress), null, problems)
                    .read(inputs, statistics::add);
        }
        err.flush();
        if (page != null) {
            Files.writeString(page.part(), new StatsPage(statistics).html());
            page.finish();
        }
        TextOutput out = new TextOutput(surroundings.out());
        new StatsText(statistics).lines().forEach(out::print);
        out.flush();
        return ExitCode.ofProblems(problems.any());
    }
}
