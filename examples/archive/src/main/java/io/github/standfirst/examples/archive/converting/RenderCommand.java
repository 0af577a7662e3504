package io.github.standfirst.examples.archive.converting;

import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ContradictoryCommentsException;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.examples.archive.format.ArchiveItem.Story;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a site of pages. */
@Command(
        name = "render",
        description =
                "Writes a site that needs no server: a page for each article that is public, with its thread, and an"
                        + " index of all, the newest first.")
public final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "What to read.")
    private List<Path> given = new ArrayList<>();

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

    private final List<IndexEntry> entries = new ArrayList<>();

    /** The command in some surroundings. */
    public RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.find(given);
        OutputPlace.of("--out", out).requireNoneWithin(given);
        TextOutput err = new TextOutput(surroundings.err());
        FileProblems problems = new FileProblems(err);
        WritingOptions options = writing.options(reading.zone(), surroundings);
        StoryFolder folder = StoryFolder.claim(out, "a site");
        try (Workers workers = reading.workers();
                Progress progress = reading.start("render", inputs, surroundings);
                StoryWriter pages = Format.PAGES.writer(folder, options).orElseThrow()) {
            new StoryReading(new InputReading(workers, reading.options(), progress), null, problems)
                    .read(inputs, story -> render(story, pages, problems));
            pages.finish();
            new SiteIndex(writing.title(), writing.language(), options.labels(), options.zone()).write(entries, folder);
        }
        err.flush();
        TextOutput output = new TextOutput(surroundings.out());
        output.print("Written: " + entries.size() + " articles, into " + out);
        output.flush();
        return ExitCode.ofProblems(problems.any());
    }

    private void render(Story story, StoryWriter pages, FileProblems problems) throws IOException {
        Optional<String> leftOut = pages.write(story);
        if (leftOut.isPresent()) {
            problems.remark("article " + story.article().id(), leftOut.get());
        } else {
            entries.add(IndexEntry.of(story.article(), count(story)));
        }
    }

    /** The number that the page shows. */
    private static int count(Story story) {
        try {
            return CommentThread.of(story.article().id(), story.comments())
                    .view(ViewOptions.forPublic())
                    .count();
        } catch (ContradictoryCommentsException e) {
            return 0;
        }
    }
}
