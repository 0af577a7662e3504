package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.forest.Forest;
import io.github.standfirst.forest.ForestBuilder;
import io.github.standfirst.forest.SiblingOrder;
import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All comments on one article, each below the one that it answers. The flat list of comments is the truth, this is an
 * index over it: no thread is refused for its shape, and what is wrong with one is listed in {@link #problems()}. Refused
 * is only what contradicts itself, comments of one id of which none is the latest ({@link #of}).
 *
 * <p>Siblings stand from the oldest to the newest, those of one time by id. Immutable; building takes linear time after
 * one sort, and a chain of a million replies needs no deep stack.
 *
 * <p>A validator finds nothing in a thread, and {@code @Valid} on one does nothing: it is an index. What has constraints
 * are its {@link #comments()}, as a {@code List<@Valid Comment>}.
 */
public final class CommentThread {

    private static final SiblingOrder<Comment> OLDEST_FIRST = new SiblingOrder<>(
            comment -> comment.posted().at().getEpochSecond(),
            Comparator.<Comment, Instant>comparing(comment -> comment.posted().at())
                    .thenComparing(Comment::id));

    // Transient, so that mappers that look at fields pass by comments that not everybody may see.
    private final transient ArticleId article;
    private final transient Forest<CommentId, Comment> forest;
    private final transient List<ThreadProblem> problems;
    private final transient OrphanPolicy orphans;

    private CommentThread(
            ArticleId article, Forest<CommentId, Comment> forest, List<ThreadProblem> problems, OrphanPolicy orphans) {
        this.article = article;
        this.forest = forest;
        this.problems = problems;
        this.orphans = orphans;
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
        return of(article, comments, OrphanPolicy.PROMOTE);
    }

    /**
     * The thread of some comments, in any order, with another policy for orphans.
     *
     * @throws NullPointerException if the article, the policy, the collection or an element of it is null
     * @throws ContradictoryCommentsException if comments with one id differ, none is a tombstone, and several are the
     *     latest edit
     * @throws OrphanedCommentsException if a comment answers one that is not there, and that is to be refused
     */
    public static CommentThread of(ArticleId article, Collection<? extends Comment> comments, OrphanPolicy orphans) {
        requireNonNull(article, "article");
        requireNonNull(orphans, "orphans");
        List<Comment> given = Invariants.list("comments", comments);
        return build(article, given, orphans, List.of());
    }

    /**
     * The thread of a stream of comments, in any order; see {@link #of(ArticleId, Collection)}.
     *
     * @throws NullPointerException if the article, the stream or an element of it is null
     * @throws ContradictoryCommentsException if comments with one id differ, none is a tombstone, and several are the
     *     latest edit
     */
    public static CommentThread of(ArticleId article, Stream<? extends Comment> comments) {
        return of(
                article,
                requireNonNull(comments, "comments")
                        .map(comment -> (Comment) comment)
                        .toList());
    }

    /** Builds a thread of comments none of which is null, with problems that are known already. */
    private static CommentThread build(
            ArticleId article, List<Comment> given, OrphanPolicy orphans, List<ThreadProblem> known) {
        ThreadDiagnosis diagnosis = new ThreadDiagnosis(known);
        List<Comment> own = given;
        if (!given.stream().allMatch(comment -> comment.article().equals(article))) {
            own = new ArrayList<>(given);
            own.removeIf(comment -> {
                boolean other = !comment.article().equals(article);
                if (other) {
                    diagnosis.otherArticle(comment);
                }
                return other;
            });
        }
        Forest<CommentId, Comment> forest =
                ForestBuilder.build(own, Comment::id, Comment::parent, OLDEST_FIRST, diagnosis);
        List<ThreadProblem> problems = diagnosis.problems(forest);
        CommentThread thread = new CommentThread(article, forest, problems, orphans);
        if (orphans == OrphanPolicy.REJECT) {
            thread.orphans().findFirst().ifPresent(orphan -> {
                throw new OrphanedCommentsException(orphan);
            });
        }
        return thread;
    }

    private Stream<ThreadProblem.Orphan> orphans() {
        return problems.stream().filter(ThreadProblem.Orphan.class::isInstance).map(ThreadProblem.Orphan.class::cast);
    }

    /** The article that the comments are on. */
    public ArticleId article() {
        return article;
    }

    /** What was wrong with the comments that the thread was made of, in an order that theirs has no part in. */
    public List<ThreadProblem> problems() {
        return problems;
    }

    /** What becomes of comments that answer one that is not there. */
    public OrphanPolicy orphanPolicy() {
        return orphans;
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
        return forest.find(requireNonNull(id, "id")) != Forest.NONE;
    }

    /** The comment of an id. */
    public Optional<Comment> find(CommentId id) {
        return Optional.ofNullable(forest.get(requireNonNull(id, "id")));
    }

    /** What a comment answers; none for a root, for an orphan, and where the id is not known. */
    public Optional<Comment> parent(CommentId id) {
        int position = forest.find(requireNonNull(id, "id"));
        int parent = position == Forest.NONE ? Forest.NONE : forest.parent(position);
        return parent == Forest.NONE ? Optional.empty() : Optional.of(forest.item(parent));
    }

    /** The direct replies to a comment; none where the id is not known. */
    public List<Comment> replies(CommentId id) {
        int position = forest.find(requireNonNull(id, "id"));
        return position == Forest.NONE ? List.of() : forest.children(position);
    }

    /** A comment and all below it, each before its replies; none where the id is not known. */
    public List<Comment> subtree(CommentId id) {
        int position = forest.find(requireNonNull(id, "id"));
        return position == Forest.NONE ? List.of() : forest.items().subList(position, forest.end(position));
    }

    /** The comments above one, the root first; none where the id is not known. */
    public List<Comment> ancestors(CommentId id) {
        int position = forest.find(requireNonNull(id, "id"));
        return position == Forest.NONE ? List.of() : forest.ancestors(position);
    }

    /**
     * The number of comments above one, 0 for a root.
     *
     * @throws IllegalArgumentException if no comment has the id
     */
    public int depth(CommentId id) {
        int position = forest.find(requireNonNull(id, "id"));
        if (position == Forest.NONE) {
            throw new IllegalArgumentException(
                    "no comment of the thread has the id " + Quoted.of(id.value()) + "; expected is that of one");
        }
        return forest.depth(position);
    }

    /**
     * The thread with one comment more, or with another version of one that it has: a reply that was posted, or what an
     * edit, a decision, a reaction or an erasure made of a comment. What may be done is not asked here: that is the matter
     * of {@link Discussion} and {@link ModeratedComment}. A tombstone stays a tombstone.
     *
     * @throws IllegalArgumentException if the comment is on another article
     * @throws OrphanedCommentsException if it answers one that is not there, and that is to be refused
     */
    public CommentThread with(Comment comment) {
        requireOwn(requireNonNull(comment, "comment"));
        int position = forest.find(comment.id());
        if (position == Forest.NONE) {
            return fits(comment) ? withReply(comment) : rebuilt(List.of(comment));
        }
        Comment present = forest.item(position);
        if (present instanceof Comment.Tombstone) {
            return this;
        }
        boolean samePlace = Objects.equals(present.parent(), comment.parent())
                && present.posted().equals(comment.posted());
        return samePlace
                ? new CommentThread(article, forest.withItem(position, comment), problems, orphans)
                : rebuilt(List.of(comment));
    }

    /**
     * The thread with many comments more, or with other versions of some that it has; one building for all. It is the
     * thread that {@link #with(Comment)} makes of one after the other, but that a comment may come before the one that it
     * answers also where orphans are refused.
     *
     * @throws NullPointerException if the collection or an element of it is null
     * @throws IllegalArgumentException if a comment is on another article
     * @throws OrphanedCommentsException if one answers a comment that is not there, and that is to be refused
     */
    public CommentThread withAll(Collection<? extends Comment> comments) {
        List<Comment> given = Invariants.list("comments", comments);
        given.forEach(this::requireOwn);
        return given.size() == 1 ? with(given.get(0)) : rebuilt(given);
    }

    private void requireOwn(Comment comment) {
        if (!comment.article().equals(article)) {
            throw new IllegalArgumentException("comment is on the article "
                    + Quoted.of(comment.article().value()) + "; expected is " + Quoted.of(article.value()));
        }
    }

    /** Answers whether a new comment has a place without changing that of others, and without a problem. */
    private boolean fits(Comment comment) {
        CommentId parentId = comment.parent();
        Comment parent = parentId == null ? null : forest.get(parentId);
        boolean placed = parentId == null
                || (parent != null
                        && !comment.posted().at().isBefore(parent.posted().at()));
        return placed && orphans().noneMatch(orphan -> orphan.missing().equals(comment.id()));
    }

    private CommentThread withReply(Comment comment) {
        CommentId parent = comment.parent();
        int position = parent == null ? Forest.NONE : forest.find(parent);
        return new CommentThread(article, forest.withChild(position, comment, OLDEST_FIRST), problems, orphans);
    }

    private CommentThread rebuilt(List<Comment> changed) {
        Map<CommentId, Comment> all = new LinkedHashMap<>();
        comments().forEach(comment -> all.put(comment.id(), comment));
        changed.forEach(comment ->
                all.merge(comment.id(), comment, (old, newer) -> old instanceof Comment.Tombstone ? old : newer));
        return build(article, List.copyOf(all.values()), orphans, problems);
    }

    /**
     * What became different since an earlier version.
     *
     * @throws IllegalArgumentException if that is a thread of another article
     */
    public ThreadChanges changesSince(CommentThread earlier) {
        if (!article.equals(requireNonNull(earlier, "earlier").article)) {
            throw new IllegalArgumentException("earlier is a thread of article " + Quoted.of(earlier.article.value())
                    + "; expected is one of " + Quoted.of(article.value()));
        }
        return ThreadChanges.between(earlier, this);
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
        Invariants.time("at", at);
        requireNonNull(reason, "reason");
        List<Comment.Posted> erased = new ArrayList<>();
        Forest<CommentId, Comment> changed = forest.withItems(comment -> {
            if (comment instanceof Comment.Posted posted && which.test(posted)) {
                erased.add(posted);
                return posted.erase(at, reason);
            }
            return comment;
        });
        return new Erasure(new CommentThread(article, changed, problems, orphans), erased, List.of());
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
        List<ThreadProblem.Orphan> placed =
                orphans == OrphanPolicy.PLACEHOLDER ? orphans().toList() : List.of();
        return ThreadView.of(article, forest, placed, requireNonNull(options, "options"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommentThread that
                && article.equals(that.article)
                && orphans == that.orphans
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
