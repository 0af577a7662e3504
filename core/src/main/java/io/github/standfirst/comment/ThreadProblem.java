package io.github.standfirst.comment;

import io.github.standfirst.article.ArticleId;
import java.util.List;

/** What was wrong with the comments that a thread was made of, and what was done about it. */
public sealed interface ThreadProblem {

    /**
     * A comment answers one that is not there; it became a root.
     *
     * @param id the comment
     * @param missing the parent that it names
     */
    record Orphan(CommentId id, CommentId missing) implements ThreadProblem {}

    /**
     * A comment answers itself; it became a root.
     *
     * @param id the comment
     */
    record SelfParent(CommentId id) implements ThreadProblem {}

    /**
     * Comments answer each other in a circle; the first of them became a root.
     *
     * @param ids the comments; each answers the one before it, and the first the last
     */
    record Cycle(List<CommentId> ids) implements ThreadProblem {

        /**
         * Copies the ids.
         *
         * @throws NullPointerException if the list or an element of it is null
         */
        public Cycle {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Two comments have one id; a tombstone was kept, else the one that was edited last.
     *
     * @param id what both have
     */
    record Duplicate(CommentId id) implements ThreadProblem {}

    /**
     * A comment belongs to another article; it was left out.
     *
     * @param id the comment
     * @param article the article that it names
     */
    record OtherArticle(CommentId id, ArticleId article) implements ThreadProblem {}

    /**
     * A reply is older than what it answers; it stays where it is.
     *
     * @param id the reply
     * @param parent what it answers
     */
    record OlderThanParent(CommentId id, CommentId parent) implements ThreadProblem {}
}
