package io.github.standfirst.examples.archive.checking;

import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.reading.Input;
import io.github.standfirst.examples.archive.reading.InputReading;
import io.github.standfirst.examples.archive.reading.Inputs;
import io.github.standfirst.examples.archive.reading.ReadingArguments;
import io.github.standfirst.examples.archive.reading.UnreadableInputException;
import io.github.standfirst.examples.archive.reading.Workers;
import io.github.standfirst.examples.archive.terminal.ExitCode;
import io.github.standfirst.examples.archive.terminal.Progress;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import io.github.standfirst.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with files. */
@Command(
        name = "check",
        description = {
            "Reads files strictly and checks the constraints of articles and comments. For each problem a line is printed:"
                    + " file, line, JSON Pointer, message. Formats without lines have the name of the article or comment"
                    + " instead.",
            "Markup that is not clean, members that are not known and ids that come again are problems in lines of JSON."
                    + " Warnings alone end with 0."
        })
public final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "What to check.")
    private List<Path> given = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of messages about constraints: ar, en, hy, ru. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.parse("en");

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    private final Set<String> ids = new HashSet<>();
    private boolean problems;

    /** The command in some surroundings. */
    public CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.find(given);
        TextOutput out = new TextOutput(surroundings.out());
        try (Workers workers = reading.workers();
                Progress progress = reading.start("check", inputs, surroundings);
                Constraints constraints = new Constraints(language.locale())) {
            InputReading strict = new InputReading(workers, reading.options().asStrict(), progress);
            for (Input input : inputs.files()) {
                fault(input, strict, constraints, out)
                        .ifPresent(fault -> print(input, new Finding(0, "", fault, true), out));
            }
        }
        out.flush();
        return ExitCode.ofProblems(problems);
    }

    private Optional<String> fault(Input input, InputReading strict, Constraints constraints, TextOutput out)
            throws IOException {
        try {
            Optional<Format> format = input.format();
            return format.isEmpty()
                    ? Optional.of("it is of no format that is known")
                    : strict.read(
                            input,
                            format.get(),
                            pieces -> Inspection.of(pieces, constraints),
                            inspection -> print(input, inspection, out));
        } catch (UnreadableInputException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void print(Input input, Inspection inspection, TextOutput out) {
        List<Finding> findings = new ArrayList<>(inspection.findings());
        for (Inspection.FoundId id : inspection.ids()) {
            if (!ids.add(id.name())) {
                findings.add(new Finding(id.line(), id.name(), "/id: the id was there before", true));
            }
        }
        findings.sort(Comparator.comparingInt(Finding::line));
        findings.forEach(finding -> print(input, finding, out));
    }

    private void print(Input input, Finding finding, TextOutput out) {
        problems |= finding.isError();
        out.print(finding.in(input.name()));
    }
}
