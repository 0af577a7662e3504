package io.github.standfirst.comment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import io.github.standfirst.comment.Comment.Tombstone;
import io.github.standfirst.comment.ThreadProblem.Duplicate;
import io.github.standfirst.comment.ThreadProblem.OtherArticle;
import io.github.standfirst.forest.Forest;
import io.github.standfirst.forest.ForestBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names what is wrong with the comments of a thread, and merges those of one id; in what order they come is one. */
final class ThreadDiagnosis implements ForestBuilder.Faults<Comment> {

    /** Total over tombstones of one id and article. */
    private static final Comparator<Tombstone> ERASED_FIRST = comparing(Tombstone::erased)
            .thenComparing(Tombstone::reason)
            .thenComparing(Tombstone::posted)
            .thenComparing(Tombstone::parent, nullsFirst(naturalOrder()));

    private final List<OtherArticle> otherArticles = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final List<ThreadProblem> shape = new ArrayList<>();

    /** The ids of which several comments are the latest edit, so far: a later one, or a tombstone, may still come. */
    private final TreeSet<CommentId> contradictory = new TreeSet<>();

    /** What is known of the same comments already: other articles and duplicates, which cannot be seen any more. */
    ThreadDiagnosis(List<ThreadProblem> known) {
        for (ThreadProblem problem : known) {
            if (problem instanceof OtherArticle other) {
                otherArticles.add(other);
            } else if (problem instanceof Duplicate duplicate) {
                duplicates.add(duplicate);
            }
        }
    }

    void otherArticle(Comment comment) {
        otherArticles.add(new OtherArticle(comment.id(), comment.article()));
    }

    @Override
    public Comment duplicate(Comment kept, Comment next) {
        duplicates.add(new Duplicate(kept.id()));
        if (kept.equals(next)) {
            return kept;
        }
        int order = mergeOrder(kept, next);
        if (order == 0) {
            contradictory.add(kept.id());
        } else if (order > 0) {
            contradictory.remove(kept.id());
        }
        return order > 0 ? next : kept;
    }

    /** Negative where the first is to be kept, positive where the second is, zero where nothing tells. */
    private static int mergeOrder(Comment first, Comment second) {
        if (first instanceof Tombstone one) {
            return second instanceof Tombstone other ? ERASED_FIRST.compare(one, other) : -1;
        }
        return second instanceof Tombstone ? 1 : lastEdit(second).compareTo(lastEdit(first));
    }

    private static Instant lastEdit(Comment comment) {
        Instant edited = comment instanceof Comment.Posted posted ? posted.edited() : null;
        return edited == null ? Instant.MIN : edited;
    }

    @Override
    public void selfParent(Comment comment) {
        shape.add(new ThreadProblem.SelfParent(comment.id()));
    }

    @Override
    public void orphan(Comment comment) {
        shape.add(new ThreadProblem.Orphan(comment.id(), requireNonNull(comment.parent(), "parent")));
    }

    @Override
    public void cycle(List<Comment> comments) {
        shape.add(new ThreadProblem.Cycle(comments.stream().map(Comment::id).toList()));
    }

    /**
     * All problems of the comments that became a forest.
     *
     * @throws ContradictoryCommentsException if nothing told which of two comments to keep
     */
    List<ThreadProblem> problems(Forest<CommentId, Comment> forest) {
        if (!contradictory.isEmpty()) {
            throw new ContradictoryCommentsException(contradictory.first());
        }
        otherArticles.sort(comparing(OtherArticle::id).thenComparing(OtherArticle::article));
        duplicates.sort(comparing(Duplicate::id));
        List<ThreadProblem> problems = new ArrayList<>(otherArticles);
        problems.addAll(duplicates);
        problems.addAll(shape);
        addOlderThanParent(forest, problems);
        return List.copyOf(problems);
    }

    private static void addOlderThanParent(Forest<CommentId, Comment> forest, List<ThreadProblem> problems) {
        for (int i = 0; i < forest.size(); i++) {
            @Nullable Comment parent = forest.parent(i) == Forest.NONE ? null : forest.item(forest.parent(i));
            Comment comment = forest.item(i);
            if (parent != null && comment.posted().at().isBefore(parent.posted().at())) {
                problems.add(new ThreadProblem.OlderThanParent(comment.id(), parent.id()));
            }
        }
    }
}
