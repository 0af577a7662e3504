package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A thread as it was at one version of it. Views for everybody are made once and kept: a view never changes, and its
 * options tell one from another.
 */
public final class ThreadSnapshot {

    private static final Comparator<Comment.Posted> NEWEST_FIRST = Comparator.comparing(
                    (Comment.Posted comment) -> comment.posted().at())
            .thenComparing(Comment.Posted::id)
            .reversed();

    private final CommentThread thread;
    private final long version;
    private final Instant asOf;
    private final Map<ViewOptions, ThreadView> views = new ConcurrentHashMap<>();

    private final Map<ViewOptions, List<Comment.Posted>> newest = new ConcurrentHashMap<>();

    ThreadSnapshot(CommentThread thread, long version, Instant asOf) {
        this.thread = thread;
        this.version = version;
        this.asOf = asOf;
    }

    /** The thread. */
    public CommentThread thread() {
        return thread;
    }

    /** Its version. */
    public long version() {
        return version;
    }

    /** When it was read: the time to say beside a count, which so stays the same as long as the thread does. */
    public Instant asOf() {
        return asOf;
    }

    /**
     * What everybody sees of it.
     *
     * @param options for everybody; there are few of them
     */
    public ThreadView view(ViewOptions options) {
        return views.computeIfAbsent(options, thread::view);
    }

    /**
     * The comments that everybody sees of it, whatever they answer, the newest first. They are sorted once and kept, so that
     * a page of them costs no more in a thread of a million.
     *
     * @param options for everybody; there are few of them
     */
    public List<Comment.Posted> newest(ViewOptions options) {
        return newest.computeIfAbsent(
                options,
                asked -> view(asked).rows().stream()
                        .filter(ThreadRow.Shown.class::isInstance)
                        .map(row -> ((ThreadRow.Shown) row).comment())
                        .sorted(NEWEST_FIRST)
                        .toList());
    }
}
