package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.forest.Forest;
import io.github.standfirst.forest.ForestBuilder;
import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All comments on one article, each below the one that it answers. The flat list of comments is the truth, this is an
 * index over it: no thread is refused for its shape, and what is wrong with one is listed in {@link #problems()}.
 *
 * <p>Siblings stand from the oldest to the newest, those of one time by id. Immutable; building takes linear time after
 * one sort, and a chain of a million replies needs no deep stack.
 */
public final class CommentThread {

    private static final Comparator<Comment> OLDEST_FIRST = Comparator.<Comment, Instant>comparing(
                    comment -> comment.posted().at())
            .thenComparing(Comment::id);

    private final ArticleId article;
    private final Forest<CommentId, Comment> forest;
    private final List<ThreadProblem> problems;

    private CommentThread(ArticleId article, Forest<CommentId, Comment> forest, List<ThreadProblem> problems) {
        this.article = article;
        this.forest = forest;
        this.problems = problems;
    }

    /**
     * The thread of some comments, in any order. Orphans, comments that answer themselves, and the first of each circle
     * become roots; of two comments with one id a tombstone is kept, else the later edit; comments on other articles are
     * left out. Each of these is a {@link ThreadProblem}.
     *
     * @throws NullPointerException if the article, the collection or an element of it is null
     * @throws ContradictoryCommentsException if two comments have one id, differ, and neither is a tombstone or edited
     *     later
     */
    public static CommentThread of(ArticleId article, Collection<? extends Comment> comments) {
        requireNonNull(article, "article");
        Diagnosis diagnosis = new Diagnosis();
        List<Comment> own = new ArrayList<>(comments.size());
        for (Comment comment : Invariants.list("comments", comments)) {
            if (comment.article().equals(article)) {
                own.add(comment);
            } else {
                diagnosis.problems.add(new ThreadProblem.OtherArticle(comment.id(), comment.article()));
            }
        }
        Forest<CommentId, Comment> forest =
                ForestBuilder.build(own, Comment::id, Comment::parent, OLDEST_FIRST, diagnosis);
        diagnosis.findOlderThanParent(forest);
        return new CommentThread(article, forest, List.copyOf(diagnosis.problems));
    }

    /** The article that the comments are on. */
    public ArticleId article() {
        return article;
    }

    /** What was wrong with the comments that the thread was made of. */
    public List<ThreadProblem> problems() {
        return problems;
    }

    /** The number of comments, tombstones and hidden ones included; what readers see, a {@link ThreadView} counts. */
    public int size() {
        return forest.size();
    }

    /** All comments, each before its replies. */
    public List<Comment> comments() {
        return forest.items();
    }

    /** The comments that answer none, and those that became roots. */
    public List<Comment> roots() {
        return forest.children(Forest.NONE);
    }

    /** Answers whether a comment of that id is in the thread. */
    public boolean contains(CommentId id) {
        return forest.find(id) != Forest.NONE;
    }

    /** The comment of an id. */
    public Optional<Comment> find(CommentId id) {
        return Optional.ofNullable(forest.get(id));
    }

    /** The direct replies to a comment; none where the id is not known. */
    public List<Comment> replies(CommentId id) {
        int position = forest.find(id);
        return position == Forest.NONE ? List.of() : forest.children(position);
    }

    /** A comment and all below it, each before its replies; none where the id is not known. */
    public List<Comment> subtree(CommentId id) {
        int position = forest.find(id);
        return position == Forest.NONE ? List.of() : forest.items().subList(position, forest.end(position));
    }

    /** The comments above one, the root first; none where the id is not known. */
    public List<Comment> ancestors(CommentId id) {
        int position = forest.find(id);
        return position == Forest.NONE ? List.of() : forest.ancestors(position);
    }

    /**
     * The number of comments above one, 0 for a root.
     *
     * @throws IllegalArgumentException if no comment has the id
     */
    public int depth(CommentId id) {
        int position = forest.find(id);
        if (position == Forest.NONE) {
            throw new IllegalArgumentException("no comment of the thread has the id " + id);
        }
        return forest.depth(position);
    }

    /** What a viewer sees of this thread. */
    public ThreadView view(ViewOptions options) {
        return ThreadView.of(article, forest, requireNonNull(options, "options"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommentThread that
                && article.equals(that.article)
                && comments().equals(that.comments())
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + comments().hashCode();
    }

    @Override
    public String toString() {
        return "CommentThread[article=%s, %d comments, %d problems]".formatted(article, size(), problems.size());
    }

    /** Names what the forest engine meets. */
    private static final class Diagnosis implements ForestBuilder.Faults<Comment> {

        private final List<ThreadProblem> problems = new ArrayList<>();

        @Override
        public Comment duplicate(Comment first, Comment second) {
            problems.add(new ThreadProblem.Duplicate(first.id()));
            if (first.equals(second) || first instanceof Comment.Tombstone) {
                return first;
            }
            if (second instanceof Comment.Tombstone) {
                return second;
            }
            int byEdit = lastEdit(first).compareTo(lastEdit(second));
            if (byEdit == 0) {
                throw new ContradictoryCommentsException(first.id());
            }
            return byEdit > 0 ? first : second;
        }

        private static Instant lastEdit(Comment comment) {
            Instant edited = comment instanceof Comment.Posted posted ? posted.edited() : null;
            return edited == null ? Instant.MIN : edited;
        }

        @Override
        public void selfParent(Comment comment) {
            problems.add(new ThreadProblem.SelfParent(comment.id()));
        }

        @Override
        public void orphan(Comment comment) {
            problems.add(new ThreadProblem.Orphan(comment.id(), requireNonNull(comment.parent(), "parent")));
        }

        @Override
        public void cycle(List<Comment> comments) {
            problems.add(
                    new ThreadProblem.Cycle(comments.stream().map(Comment::id).toList()));
        }

        private void findOlderThanParent(Forest<CommentId, Comment> forest) {
            for (int i = 0; i < forest.size(); i++) {
                @Nullable Comment parent = forest.parent(i) == Forest.NONE ? null : forest.item(forest.parent(i));
                Comment comment = forest.item(i);
                if (parent != null
                        && comment.posted().at().isBefore(parent.posted().at())) {
                    problems.add(new ThreadProblem.OlderThanParent(comment.id(), parent.id()));
                }
            }
        }
    }
}
