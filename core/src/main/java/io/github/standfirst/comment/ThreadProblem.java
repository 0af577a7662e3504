package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.invariant.Invariants;
import java.util.List;

/** What was wrong with the comments that a thread was made of, and what was done about it. */
public sealed interface ThreadProblem {

    /**
     * A comment answers one that is not there; it became a root.
     *
     * @param id the comment
     * @param missing the parent that it names
     */
    record Orphan(CommentId id, CommentId missing) implements ThreadProblem {

        /**
         * Checks for nulls.
         *
         * @throws NullPointerException if a component is null
         */
        public Orphan {
            requireNonNull(id, "id");
            requireNonNull(missing, "missing");
        }
    }

    /**
     * A comment answers itself; it became a root.
     *
     * @param id the comment
     */
    record SelfParent(CommentId id) implements ThreadProblem {

        /**
         * Checks for null.
         *
         * @throws NullPointerException if the id is null
         */
        public SelfParent {
            requireNonNull(id, "id");
        }
    }

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
            ids = Invariants.list("ids", ids);
        }

        /** The cycle in short: its first comment and how many there are, for logs. */
        @Override
        public String toString() {
            return "Cycle[" + ids.size() + " comments" + (ids.isEmpty() ? "" : ", first=" + ids.get(0)) + "]";
        }
    }

    /**
     * Two comments have one id; a tombstone was kept, of two the one erased first, else the one that was edited last.
     *
     * @param id what both have
     */
    record Duplicate(CommentId id) implements ThreadProblem {

        /**
         * Checks for null.
         *
         * @throws NullPointerException if the id is null
         */
        public Duplicate {
            requireNonNull(id, "id");
        }
    }

    /**
     * A comment belongs to another article; it was left out.
     *
     * @param id the comment
     * @param article the article that it names
     */
    record OtherArticle(CommentId id, ArticleId article) implements ThreadProblem {

        /**
         * Checks for nulls.
         *
         * @throws NullPointerException if a component is null
         */
        public OtherArticle {
            requireNonNull(id, "id");
            requireNonNull(article, "article");
        }
    }

    /**
     * A reply is older than what it answers; it stays where it is.
     *
     * @param id the reply
     * @param parent what it answers
     */
    record OlderThanParent(CommentId id, CommentId parent) implements ThreadProblem {

        /**
         * Checks for nulls.
         *
         * @throws NullPointerException if a component is null
         */
        public OlderThanParent {
            requireNonNull(id, "id");
            requireNonNull(parent, "parent");
        }
    }
}
