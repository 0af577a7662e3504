package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadNode;
import io.github.standfirst.comment.ThreadPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a thread that a page shows, and what the page says about it.
 *
 * @param page the rows
 * @param nodes the same rows as a tree
 * @param order in which the roots stand
 * @param links to other parts
 * @param below the comment whose replies alone are shown, null where it is the thread
 * @param answered the comment that the form answers, null where it is the article
 * @param notice the key of what to say about what was asked for and could not be shown, null where nothing is to say
 * @param own what the reader wrote
 */
public record ThreadPart(
        ThreadPage page,
        List<ThreadNode> nodes,
        ThreadOrder order,
        ThreadLinks links,
        @Nullable CommentId below,
        Comment.@Nullable Posted answered,
        @Nullable String notice,
        OwnComments.Here own) {

    /** Where the next page is; null where this is the last. */
    public @Nullable String next() {
        if (page.next() == null) {
            return null;
        }
        return below == null ? links.next(page.next()) : links.next(below, page.next());
    }
}
