package io.github.standfirst.examples.quickstart;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ContradictoryCommentsException;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.page.Labels;
import io.github.standfirst.exchange.page.PageReader;
import io.github.standfirst.exchange.page.PageWriter;
import io.github.standfirst.exchange.page.ReadPage;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StandfirstJsonException;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saved news page, sanitizes and checks what is in it, writes it as {@code article.json},
 * {@code comments.ndjson} and {@code page.html}, reads the JSON back, and prints what it found.
 */
public final class Quickstart {

    /** The zone of dates without a time. An application that knows the site which it reads takes the zone of that. */
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final PageReader reader;
    private final StandfirstJson json = StandfirstJson.create();
    private final OutputFolder folder;

    private Quickstart(Instant now, OutputFolder folder) {
        this.reader = PageReader.builder().zone(ZONE).readAt(now).build();
        this.folder = folder;
    }

    /**
     * Runs the quickstart; the exit status is 1 where the page cannot be read or a file not be written.
     *
     * @param arguments the page and the folder for what is written
     */
    public static void main(String[] arguments) {
        Terminal out = Terminal.of(FileDescriptor.out);
        Terminal err = Terminal.of(FileDescriptor.err);
        int status = run(Arrays.asList(arguments), Path.of("").toAbsolutePath(), Instant.now(), out, err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Does what {@link #main} does.
     *
     * @param arguments the page and the folder for what is written; a null stands for an empty one, as Maven passes it
     * @param base the folder that printed paths are relative to
     * @param now the present time; "7 years ago" is reckoned from it
     * @return the exit status
     */
    static int run(List<@Nullable String> arguments, Path base, Instant now, Terminal out, Terminal err) {
        try {
            if (arguments.size() != 2) {
                throw new QuickstartException("usage: Quickstart page folder");
            }
            Path page = path("page", arguments.get(0));
            Quickstart quickstart = new Quickstart(now, new OutputFolder(path("folder", arguments.get(1))));
            new Summary(out, base).print(quickstart.convert(page));
            return 0;
        } catch (QuickstartException e) {
            err.print(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private static Path path(String name, @Nullable String text) throws QuickstartException {
        if (text == null || text.isBlank()) {
            throw new QuickstartException("no " + name + " is given");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new QuickstartException("cannot use " + text + " as a path", e);
        }
    }

    private Outcome convert(Path file) throws QuickstartException {
        ReadPage page = read(file);
        CommentThread thread = thread(page);
        List<Finding> findings;
        try (Constraints constraints = new Constraints()) {
            findings = constraints.check(page.article(), page.comments());
        }
        List<Path> files = write(page, thread);
        verify(page, files);
        return new Outcome(page, thread, findings, files);
    }

    private ReadPage read(Path file) throws QuickstartException {
        String attempt = "cannot read " + file;
        if (Files.isDirectory(file)) {
            throw new QuickstartException(attempt + ": it is a folder, wanted is a saved page");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        } catch (IOException | ExchangeException e) {
            throw new QuickstartException(attempt, e);
        }
    }

    private static CommentThread thread(ReadPage page) throws QuickstartException {
        try {
            return CommentThread.of(page.article().id(), page.comments());
        } catch (ContradictoryCommentsException e) {
            throw new QuickstartException("cannot order the comments", e);
        }
    }

    private List<Path> write(ReadPage page, CommentThread thread) throws QuickstartException {
        Article article = page.article();
        PageWriter writer = new PageWriter(Labels.of(article.language()), ZONE);
        String articleJson = json.write(article);
        String html = writer.write(article, thread.view(ViewOptions.forPublic()));
        return List.of(
                folder.write("article.json", out -> out.write(articleJson)),
                folder.write("comments.ndjson", out -> json.writeComments(page.comments(), out)),
                folder.write("page.html", out -> out.write(html)));
    }

    /** Reads the JSON back: what was written has to be what was read from the page. */
    private void verify(ReadPage page, List<Path> files) throws QuickstartException {
        Article article;
        List<Comment> comments;
        try (Reader lines = Files.newBufferedReader(files.get(1))) {
            article = json.readArticle(Files.readString(files.get(0)));
            comments = json.readComments(lines);
        } catch (IOException | StandfirstJsonException e) {
            throw new QuickstartException("cannot read the JSON back", e);
        }
        if (!article.equals(page.article()) || !comments.equals(page.comments())) {
            throw new QuickstartException("the JSON, read back, is not equal to what was written");
        }
    }
}
