package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.forest.Forest;
import io.github.standfirst.forest.ForestBuilder;
import io.github.standfirst.forest.SiblingOrder;
import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All comments on one article, each below the one that it answers. The flat list of comments is the truth, this is an
 * index over it: no thread is refused for its shape, and what is wrong with one is listed in {@link #problems()}.
 *
 * <p>Siblings stand from the oldest to the newest, those of one time by id. Immutable; building takes linear time after
 * one sort, and a chain of a million replies needs no deep stack.
 */
public final class CommentThread {

    private static final SiblingOrder<Comment> OLDEST_FIRST = new SiblingOrder<>(
            comment -> comment.posted().at().getEpochSecond(),
            Comparator.<Comment, Instant>comparing(comment -> comment.posted().at())
                    .thenComparing(Comment::id));

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
     * become roots; of comments with one id a tombstone is kept, the one erased first, else the latest edit; comments on
     * other articles are left out. Each of these is a {@link ThreadProblem}.
     *
     * @throws NullPointerException if the article, the collection or an element of it is null
     * @throws ContradictoryCommentsException if comments with one id differ, none is a tombstone, and several are the
     *     latest edit
     */
    public static CommentThread of(ArticleId article, Collection<? extends Comment> comments) {
        requireNonNull(article, "article");
        List<Comment> given = Invariants.list("comments", comments);
        List<Comment> own = new ArrayList<>(given.size());
        ThreadDiagnosis diagnosis = new ThreadDiagnosis();
        for (Comment comment : given) {
            if (comment.article().equals(article)) {
                own.add(comment);
            } else {
                diagnosis.otherArticle(comment);
            }
        }
        Forest<CommentId, Comment> forest =
                ForestBuilder.build(own, Comment::id, Comment::parent, OLDEST_FIRST, diagnosis);
        return new CommentThread(article, forest, diagnosis.problems(forest));
    }

    /** The article that the comments are on. */
    public ArticleId article() {
        return article;
    }

    /** What was wrong with the comments that the thread was made of, in an order that theirs has no part in. */
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

    /**
     * Erases comments for good: a tombstone keeps the place of each, and wins every merge with what others still have.
     * What other people quoted of them, names included, stays in the replies.
     *
     * @param which the comments to erase; tombstones are not asked about
     * @param at when, in the years 0000 to 9999
     * @throws IllegalArgumentException if the time is outside of these years
     */
    public Erasure erase(Predicate<? super Comment.Posted> which, Instant at, ErasureReason reason) {
        requireNonNull(which, "which");
        List<Comment.Posted> erased = new ArrayList<>();
        Forest<CommentId, Comment> changed = forest.withItems(comment -> {
            if (comment instanceof Comment.Posted posted && which.test(posted)) {
                erased.add(posted);
                return posted.erase(at, reason);
            }
            return comment;
        });
        return new Erasure(new CommentThread(article, changed, problems), erased, List.of());
    }

    /**
     * Erases the comments of some ids; see {@link #erase(Predicate, Instant, ErasureReason)}.
     *
     * @param at when, in the years 0000 to 9999
     * @throws NullPointerException if the ids or one of them is null
     * @throws IllegalArgumentException if the time is outside of these years
     */
    public Erasure erase(Collection<CommentId> ids, Instant at, ErasureReason reason) {
        TreeSet<CommentId> wanted = new TreeSet<>(Invariants.list("ids", ids));
        Erasure erasure = erase(comment -> wanted.contains(comment.id()), at, reason);
        wanted.removeIf(this::contains);
        return new Erasure(erasure.thread(), erasure.erased(), List.copyOf(wanted));
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
        return "CommentThread[article=" + article + ", " + size() + " comments, " + problems.size() + " problems]";
    }
}
