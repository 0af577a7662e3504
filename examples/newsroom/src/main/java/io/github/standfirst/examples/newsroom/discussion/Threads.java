package io.github.standfirst.examples.newsroom.discussion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The threads of the articles, kept in memory. Whoever asks gets what the store has now: the version tells whether
 * anything changed, and only comments that did are read again. So several servers may share a store.
 */
@Component
public class Threads {

    /** What is kept, in comments of all threads together; a comment takes about a kilobyte. */
    private static final long MOST_COMMENTS = 500_000;

    /** Before the first version. */
    private static final long NEVER = -1;

    private static final int LOCKS = 64;

    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toArray();
    private final CommentStore comments;
    private final Clock clock;
    private final Cache<ArticleId, ThreadSnapshot> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_COMMENTS)
            .weigher((ArticleId id, ThreadSnapshot snapshot) ->
                    1 + snapshot.thread().size())
            .build();

    Threads(CommentStore comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /** The thread of an article as it is now. One reader at a time reads what changed, the others wait for it. */
    public ThreadSnapshot of(Article article) {
        long version = comments.version(article.id());
        ThreadSnapshot present = kept.getIfPresent(article.id());
        if (present != null && present.version() >= version) {
            return present;
        }
        synchronized (locks[Math.floorMod(article.id().hashCode(), LOCKS)]) {
            return at(article.id(), version);
        }
    }

    /** What lists say of the thread of an article: the number is that of the view that the article's page shows. */
    public ThreadSummary summary(Article article) {
        ThreadSnapshot snapshot = of(article);
        return snapshot.view(ViewOptions.forPublic(article.discussion(), clock.instant()))
                .summary(snapshot.asOf());
    }

    /**
     * The thread at a version that was committed, or a later one. It waits for nobody: whoever changes a thread holds a
     * connection already, and readers that are waited for may need one.
     */
    ThreadSnapshot at(ArticleId article, long version) {
        ThreadSnapshot present = kept.getIfPresent(article);
        if (present != null && present.version() >= version) {
            return present;
        }
        ThreadSnapshot read = read(article, present, version);
        return kept.asMap().merge(article, read, (one, other) -> one.version() >= other.version() ? one : other);
    }

    private ThreadSnapshot read(ArticleId article, @Nullable ThreadSnapshot old, long version) {
        if (old == null) {
            List<Comment> all = comments.changed(article, NEVER);
            return new ThreadSnapshot(CommentThread.of(article, all), version, clock.instant());
        }
        List<Comment> changed = comments.changed(article, old.version());
        return new ThreadSnapshot(old.thread().withAll(changed), version, clock.instant());
    }
}
