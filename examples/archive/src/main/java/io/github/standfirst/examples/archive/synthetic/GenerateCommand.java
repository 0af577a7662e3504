package io.github.standfirst.examples.archive.synthetic;

import io.github.standfirst.examples.archive.format.NewFile;
import io.github.standfirst.examples.archive.terminal.ExitCode;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up an export of WordPress of any size. */
@Command(
        name = "generate",
        description =
                "Makes up an export of WordPress, to try the other commands with. Equal seeds and sizes give equal"
                        + " bytes.")
public final class GenerateCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1024L * 1024;

    private final Surroundings surroundings;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to; nothing is written over.")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "MIB",
            defaultValue = "10",
            description = "How many mebibytes long it is. Default: ${DEFAULT-VALUE}.")
    private int size;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another one gives another export. Default: ${DEFAULT-VALUE}.")
    private long seed;

    /** The command in some surroundings. */
    public GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        NewFile export = NewFile.claim("--out", out);
        int posts;
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(
                export.part(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE))) {
            posts = new SyntheticExport(seed, bytes).write(size * MEBIBYTE);
        }
        export.finish();
        TextOutput output = new TextOutput(surroundings.out());
        output.print(String.format(Locale.ROOT, "%d posts in %s", posts, out));
        output.flush();
        return ExitCode.DONE;
    }
}
