package io.github.standfirst.examples.archive.converting;

import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.StoryFolder;
import io.github.standfirst.examples.archive.format.StoryWriter;
import io.github.standfirst.examples.archive.format.WritingOptions;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes articles and comments in another format. */
@Command(
        name = "convert",
        description = {
            "Writes articles and their comments in another format. All formats but ndjson hold what everybody may read:"
                    + " articles that are public, and comments that are shown; what is not is named on standard error.",
            "Comments that stand in lines of their own are held in memory until their article comes."
        })
public final class ConvertCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "What to read; of a folder that an import wrote its articles and comments.")
    private List<Path> given = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of all files: ${COMPLETION-CANDIDATES}. Default: by what is in each.")
    private @Nullable Format from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "The format to write: all of those but wxr and wordpress-rest.")
    private Format to = Format.NDJSON;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to. A folder of others is not touched.")
    private Path out = Path.of("");

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    @Mixin
    private WritingArguments writing = new WritingArguments();

    private int written;

    /** The command in some surroundings. */
    public ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (to == Format.WXR || to == Format.WORDPRESS_REST) {
            throw new ParameterException(spec.commandLine(), "the format " + to + " can only be read");
        }
        Inputs inputs = Inputs.find(given, from);
        OutputPlace.of("--out", out).requireNoneWithin(given);
        TextOutput err = new TextOutput(surroundings.err());
        FileProblems problems = new FileProblems(err);
        WritingOptions options = writing.options(reading.zone(), surroundings);
        StoryFolder folder = StoryFolder.claim(out, "articles as " + to);
        try (Workers workers = reading.workers();
                Progress progress = reading.start("convert", inputs, surroundings);
                StoryWriter writer = to.writer(folder, options).orElseThrow()) {
            new StoryReading(new InputReading(workers, reading.options(), progress), from, problems)
                    .read(inputs, story -> {
                        Optional<String> leftOut = writer.write(story);
                        leftOut.ifPresent(why ->
                                problems.remark("article " + story.article().id(), why));
                        written += leftOut.isPresent() ? 0 : 1;
                    });
            writer.finish();
        }
        err.flush();
        TextOutput output = new TextOutput(surroundings.out());
        output.print("Written: " + written + " articles, into " + out);
        output.flush();
        return ExitCode.ofProblems(problems.any());
    }
}
