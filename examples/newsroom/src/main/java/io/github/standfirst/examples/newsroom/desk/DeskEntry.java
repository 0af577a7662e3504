package io.github.standfirst.examples.newsroom.desk;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.Revision;

/**
 * A comment as the desk shows it.
 *
 * @param moderated the comment and its history
 * @param article that it is on
 */
public record DeskEntry(ModeratedComment moderated, Article article) {

    /** The comment as it is now. */
    public Comment.Posted comment() {
        return moderated.comment();
    }

    /** Its history. */
    public CommentHistory history() {
        return moderated.history();
    }

    /** The number of the revision to decide about: what is proposed, else what the comment has. */
    public int revision() {
        return history().proposed().orElse(history().current());
    }

    /** The text to decide about. */
    public Revision judged() {
        return history().revisions().get(revision() - 1);
    }

    /** Answers whether readers see another text than the one to decide about. */
    public boolean isProposal() {
        return history().proposed().isPresent();
    }

    /** Answers whether the text to decide about can be approved. */
    public boolean isApprovable() {
        return isProposal() || comment().status().next().contains(CommentStatus.APPROVED);
    }
}
