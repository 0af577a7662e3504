package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * For whom, and how, a thread is shown.
 *
 * @param statuses the comments that the viewer sees
 * @param gaps what becomes of replies to a comment that the viewer does not see
 * @param depthCap the greatest depth that is shown, 0 for a flat list; deeper replies stand at it
 * @param repliesOpen whether the viewer may reply
 */
public record ViewOptions(Set<CommentStatus> statuses, GapPolicy gaps, int depthCap, boolean repliesOpen) {

    /** The greatest depth that is shown unless another is asked for. */
    public static final int DEFAULT_DEPTH_CAP = DiscussionRules.DEFAULT_DEPTH_SHOWN;

    /**
     * Checks the depth and copies the set.
     *
     * @throws NullPointerException if statuses or gaps is null, or an element of statuses
     * @throws IllegalArgumentException if the depth is negative
     */
    public ViewOptions {
        EnumSet<CommentStatus> copy = EnumSet.noneOf(CommentStatus.class);
        copy.addAll(requireNonNull(statuses, "statuses"));
        statuses = Collections.unmodifiableSet(copy);
        requireNonNull(gaps, "gaps");
        Invariants.atLeast(0, "depthCap", depthCap);
    }

    /** For the public: approved comments, placeholders in the gaps, replies open. */
    public static ViewOptions forPublic() {
        return new ViewOptions(Set.of(CommentStatus.APPROVED), GapPolicy.PLACEHOLDER, DEFAULT_DEPTH_CAP, true);
    }

    /** For the public, by the rules of a discussion: nothing where there is none, replies open as long as it is. */
    public static ViewOptions forPublic(DiscussionRules rules, Instant now) {
        Set<CommentStatus> statuses = rules.state() == DiscussionState.NONE ? Set.of() : Set.of(CommentStatus.APPROVED);
        return new ViewOptions(statuses, GapPolicy.PLACEHOLDER, rules.depthShown(), rules.isOpen(now));
    }

    /** The same with another policy for gaps. */
    public ViewOptions withGaps(GapPolicy gaps) {
        return new ViewOptions(statuses, gaps, depthCap, repliesOpen);
    }

    /** The same with another greatest depth. */
    public ViewOptions withDepthCap(int depthCap) {
        return new ViewOptions(statuses, gaps, depthCap, repliesOpen);
    }

    /** The same for a discussion that is closed. */
    public ViewOptions withRepliesClosed() {
        return new ViewOptions(statuses, gaps, depthCap, false);
    }
}
