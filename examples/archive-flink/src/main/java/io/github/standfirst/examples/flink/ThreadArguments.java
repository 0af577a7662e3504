package io.github.standfirst.examples.flink;

import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.OrphanPolicy;
import io.github.standfirst.examples.flink.threads.ThreadMaker;
import picocli.CommandLine.Option;

/** How threads are made, as in the archive tool. */
final class ThreadArguments {

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
            description = "What becomes of replies to comments that are missing: promote, placeholder, reject. Default:"
                    + " ${DEFAULT-VALUE}.")
    private OrphanPolicy orphans = OrphanPolicy.PROMOTE;

    ThreadMaker maker() {
        return new ThreadMaker(order, replyOrder, orphans);
    }
}
