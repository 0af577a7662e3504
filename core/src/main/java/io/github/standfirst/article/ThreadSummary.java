package io.github.standfirst.article;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list of articles says about a thread: a value that a {@code ThreadView} made and that may have aged since.
 *
 * @param count the comments that are shown, replies included
 * @param latest when the latest of them was posted, null where there is none
 * @param asOf when this was counted
 */
public record ThreadSummary(int count, @Nullable Instant latest, Instant asOf) {

    /**
     * Checks count and times.
     *
     * @throws NullPointerException if asOf is null
     * @throws IllegalArgumentException if the count is negative, or a time outside of the years 0000 to 9999
     */
    public ThreadSummary {
        Invariants.atLeast(0, "count", count);
        latest = latest == null ? null : Invariants.time("latest", latest);
        Invariants.time("asOf", asOf);
    }
}
