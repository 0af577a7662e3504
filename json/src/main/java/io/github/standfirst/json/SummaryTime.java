package io.github.standfirst.json;

import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.ThreadPage;
import java.time.Instant;

/** What is shown without the time of counting, which is another one at each request. */
final class SummaryTime {

    private SummaryTime() {}

    static ThreadSummary without(ThreadSummary summary) {
        return new ThreadSummary(summary.count(), summary.latest(), Instant.EPOCH);
    }

    static ThreadPage without(ThreadPage page) {
        return new ThreadPage(page.article(), without(page.summary()), page.first(), page.rows(), page.next());
    }
}
