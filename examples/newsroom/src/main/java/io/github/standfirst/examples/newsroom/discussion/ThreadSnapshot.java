package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A thread as it was at one version of it. Views for everybody are made once and kept: a view never changes, and its
 * options tell one from another.
 */
public final class ThreadSnapshot {

    private final CommentThread thread;
    private final long version;
    private final Instant asOf;
    private final Map<ViewOptions, ThreadView> views = new ConcurrentHashMap<>();

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
}
