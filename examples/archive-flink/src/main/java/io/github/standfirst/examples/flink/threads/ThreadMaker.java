package io.github.standfirst.examples.flink.threads;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.OrphanPolicy;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import io.github.standfirst.examples.archive.threads.CommentLines;
import io.github.standfirst.examples.archive.threads.ProblemLines;
import io.github.standfirst.examples.archive.threads.ThreadRows;
import io.github.standfirst.json.StandfirstJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes the line of a thread: {@code {"article":"7","rows":[...],"problems":[...]}}, its rows and problems as the archive
 * tool writes them. All of a thread is one line, so that whoever reads it can put it in the place of an earlier one.
 */
public final class ThreadMaker implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CommentOrder order;
    private final CommentOrder replyOrder;
    private final OrphanPolicy orphans;

    /**
     * A maker of threads.
     *
     * @param order of roots
     * @param replyOrder of replies
     * @param orphans what becomes of replies to comments that are missing
     */
    public ThreadMaker(CommentOrder order, CommentOrder replyOrder, OrphanPolicy orphans) {
        this.order = order;
        this.replyOrder = replyOrder;
        this.orphans = orphans;
    }

    /** The line of a thread that is made once, whatever the order of its comments. */
    String line(String article, Iterable<String> comments) {
        return "{\"article\":" + json(article) + members(comments);
    }

    /** The line of a thread that others may follow: of two of one article, that of the higher version is the later. */
    String line(String article, long version, Iterable<String> comments) {
        return "{\"article\":" + json(article) + ",\"version\":" + version + members(comments);
    }

    private static String json(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }

    private String members(Iterable<String> comments) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        TextOutput rowLines = new TextOutput(rows);
        TextOutput problemLines = new TextOutput(problems);
        ProblemLines found = new ProblemLines(problemLines);
        ByteArrayInputStream lines =
                new ByteArrayInputStream(String.join("\n", comments).getBytes(StandardCharsets.UTF_8));
        Map<ArticleId, List<Comment>> byArticle = CommentLines.read(lines, found);
        ThreadRows threads = new ThreadRows(order, replyOrder, orphans, found);
        byArticle.forEach((id, ofArticle) -> threads.print(id, ofArticle, rowLines));
        rowLines.flush();
        problemLines.flush();
        return ",\"rows\":" + array(rows) + ",\"problems\":" + array(problems) + "}";
    }

    /** Answers whether a version of a comment that came later takes the place of one, as the library's threads have it. */
    boolean replaces(String present, String later) {
        if (present.equals(later)) {
            return false;
        }
        StandfirstJson json = StandfirstJson.create();
        Comment before = json.readComment(present);
        Comment after = json.readComment(later);
        return CommentThread.of(before.article(), List.of(before))
                .with(after)
                .find(before.id())
                .filter(after::equals)
                .isPresent();
    }

    private static String array(ByteArrayOutputStream lines) {
        return lines.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining(",", "[", "]"));
    }
}
