package io.github.standfirst.examples.archive.threads;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.examples.archive.terminal.ExitCode;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Turns flat comments into the rows of threads. */
@Command(
        name = "thread",
        description = {
            "Reads comments, a line each, and writes a row for each in the order in which a page shows them:"
                    + " {\"id\": \"7\", \"depth\": 1, \"number\": 0}. The number counts comments that answer no other.",
            "What is wrong with a thread stands on standard error, a line each, and the command ends with 1.",
            "All comments are shown, whatever their status. Those of several articles become several threads, in the"
                    + " order in which the articles first occur; a thread has to fit into memory."
        })
public final class ThreadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The comments; standard input where it is not given.")
    private @Nullable Path file;

    @Mixin
    private ThreadArguments threads = new ThreadArguments();

    /** The command in some surroundings. */
    public ThreadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (file != null && Files.isDirectory(file)) {
            throw new IOException("FILE: found the folder " + file + "; expected is a file of comments, a line each");
        }
        TextOutput err = new TextOutput(surroundings.err());
        TextOutput out = new TextOutput(surroundings.out());
        ProblemLines problems = new ProblemLines(err);
        Map<ArticleId, List<Comment>> comments;
        try (InputStream in = file == null ? surroundings.in() : Files.newInputStream(file)) {
            comments = CommentLines.read(in, problems);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        ThreadRows rows = new ThreadRows(threads.order(), threads.replyOrder(), threads.orphans(), problems);
        comments.forEach((article, ofArticle) -> rows.print(article, ofArticle, out));
        out.flush();
        err.flush();
        return ExitCode.ofProblems(problems.any());
    }
}
