package io.github.standfirst.examples.archive.threads;

import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.OrphanPolicy;
import picocli.CommandLine.Option;

/** The options that say how threads are made. */
public final class ThreadArguments {

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "oldest",
            description = "Of comments that answer no other: oldest, newest, newest-activity, most-reacted. Default:"
                    + " ${DEFAULT-VALUE}.")
    private CommentOrder order = CommentOrder.OLDEST;

    @Option(
            names = "--reply-order",
            paramLabel = "ORDER",
            defaultValue = "oldest",
            description = "Of replies to one comment. Default: ${DEFAULT-VALUE}.")
    private CommentOrder replyOrder = CommentOrder.OLDEST;

    @Option(
            names = "--orphans",
            paramLabel = "POLICY",
            defaultValue = "promote",
            description =
                    "What becomes of replies to comments that are missing: promote makes them answer no other,"
                            + " placeholder adds a row for what is missing, reject leaves out the thread. Default: ${DEFAULT-VALUE}.")
    private OrphanPolicy orphans = OrphanPolicy.PROMOTE;

    /** The order of comments that answer no other. */
    public CommentOrder order() {
        return order;
    }

    /** The order of replies to one comment. */
    public CommentOrder replyOrder() {
        return replyOrder;
    }

    /** What becomes of replies to comments that are missing. */
    public OrphanPolicy orphans() {
        return orphans;
    }
}
