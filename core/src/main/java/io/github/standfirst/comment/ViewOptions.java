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
 * @param viewer for whom
 * @param kinds the kinds of comments that are shown
 * @param counted the kinds of those shown that are counted
 * @param gaps what becomes of replies to a comment that the viewer does not see
 * @param depthCap the greatest depth that is shown, 0 for a flat list; deeper replies stand at it
 * @param rootOrder in what order the roots stand
 * @param replyOrder in what order the replies to one comment stand
 * @param pinnedFirst whether pinned comments that the viewer sees stand before the others, among roots and among replies
 * @param repliesOpen whether the viewer may reply
 */
public record ViewOptions(
        Viewer viewer,
        Set<CommentKind> kinds,
        Set<CommentKind> counted,
        GapPolicy gaps,
        int depthCap,
        CommentOrder rootOrder,
        CommentOrder replyOrder,
        boolean pinnedFirst,
        boolean repliesOpen) {

    /** The greatest depth that is shown unless another is asked for. */
    public static final int DEFAULT_DEPTH_CAP = DiscussionRules.DEFAULT_DEPTH_SHOWN;

    private static final ViewOptions PUBLIC = new ViewOptions(
            Viewer.everybody(),
            EnumSet.allOf(CommentKind.class),
            EnumSet.allOf(CommentKind.class),
            GapPolicy.PLACEHOLDER,
            DEFAULT_DEPTH_CAP,
            CommentOrder.OLDEST,
            CommentOrder.OLDEST,
            false,
            true);

    /**
     * Checks the depth and copies the sets.
     *
     * @throws NullPointerException if a component is null, or an element of a set
     * @throws IllegalArgumentException if the depth is negative
     */
    public ViewOptions {
        requireNonNull(viewer, "viewer");
        kinds = copy("kinds", kinds);
        counted = copy("counted", counted);
        requireNonNull(gaps, "gaps");
        Invariants.atLeast(0, "depthCap", depthCap);
        requireNonNull(rootOrder, "rootOrder");
        requireNonNull(replyOrder, "replyOrder");
    }

    private static Set<CommentKind> copy(String name, Set<CommentKind> kinds) {
        EnumSet<CommentKind> copy = EnumSet.noneOf(CommentKind.class);
        copy.addAll(requireNonNull(kinds, name));
        return Collections.unmodifiableSet(copy);
    }

    /** For the public: what is approved, the oldest first, placeholders in the gaps, replies open. */
    public static ViewOptions forPublic() {
        return PUBLIC;
    }

    /** For the public, by the rules of a discussion: nothing where there is none, replies open as long as it is. */
    public static ViewOptions forPublic(DiscussionRules rules, Instant now) {
        ViewOptions options = PUBLIC.withDepthCap(requireNonNull(rules, "rules").depthShown());
        ViewOptions open = rules.isOpen(now) ? options : options.withRepliesClosed();
        return rules.state() == DiscussionState.NONE ? open.withKinds(Set.of()) : open;
    }

    /** The same for somebody else. */
    public ViewOptions withViewer(Viewer viewer) {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, pinnedFirst, repliesOpen);
    }

    /** The same with some kinds of comments only. */
    public ViewOptions withKinds(Set<CommentKind> kinds) {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, pinnedFirst, repliesOpen);
    }

    /** The same with some kinds of comments counted only; the others are shown all the same. */
    public ViewOptions withCounted(Set<CommentKind> counted) {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, pinnedFirst, repliesOpen);
    }

    /** The same with another policy for gaps. */
    public ViewOptions withGaps(GapPolicy gaps) {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, pinnedFirst, repliesOpen);
    }

    /** The same with another greatest depth. */
    public ViewOptions withDepthCap(int depthCap) {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, pinnedFirst, repliesOpen);
    }

    /** The same in other orders. */
    public ViewOptions withOrder(CommentOrder rootOrder, CommentOrder replyOrder) {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, pinnedFirst, repliesOpen);
    }

    /** The same with pinned comments before the others that answer the same one. */
    public ViewOptions withPinnedFirst() {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, true, repliesOpen);
    }

    /** The same for a discussion that is closed. */
    public ViewOptions withRepliesClosed() {
        return new ViewOptions(viewer, kinds, counted, gaps, depthCap, rootOrder, replyOrder, pinnedFirst, false);
    }

    /** Answers whether cursors stay good while comments come and go: nothing but posting times decides. */
    public boolean isStable() {
        return rootOrder.isByPostingTime() && replyOrder.isByPostingTime() && !pinnedFirst;
    }
}
