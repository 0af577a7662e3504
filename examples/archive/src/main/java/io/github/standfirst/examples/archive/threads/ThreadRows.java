package io.github.standfirst.examples.archive.threads;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ContradictoryCommentsException;
import io.github.standfirst.comment.OrphanPolicy;
import io.github.standfirst.comment.OrphanedCommentsException;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.comment.Viewer;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes threads and prints their rows.
 *
 * @param order of roots
 * @param replyOrder of replies
 * @param orphans what becomes of replies to comments that are missing
 * @param problems learns what is wrong
 */
public record ThreadRows(CommentOrder order, CommentOrder replyOrder, OrphanPolicy orphans, ProblemLines problems) {

    /** Prints the rows of one article's comments. */
    public void print(ArticleId article, List<Comment> comments, TextOutput out) {
        CommentThread thread;
        try {
            thread = CommentThread.of(article, comments, orphans);
        } catch (ContradictoryCommentsException e) {
            problems.addRefused("contradiction", e.id());
            return;
        } catch (OrphanedCommentsException e) {
            problems.addRefused("orphan", e.id());
            return;
        }
        thread.problems().forEach(problems::add);
        ViewOptions everything = ViewOptions.forPublic()
                .withViewer(Viewer.moderator())
                .withDepthCap(Integer.MAX_VALUE)
                .withOrder(order, replyOrder);
        for (ThreadRow row : thread.view(everything).rows()) {
            out.printJson(json(row).toString());
        }
    }

    private static ObjectNode json(ThreadRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", row.id().value());
        json.put("depth", row.depth());
        if (row instanceof ThreadRow.Shown shown) {
            json.put("number", shown.number());
        } else if (row instanceof ThreadRow.Placeholder placeholder) {
            json.put("number", 0);
            json.put("placeholder", placeholder.reason().name().toLowerCase(Locale.ROOT));
        } else {
            throw new AssertionError(row);
        }
        return json;
    }
}
