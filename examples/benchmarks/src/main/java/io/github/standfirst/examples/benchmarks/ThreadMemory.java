package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** What a thread takes beyond its comments, by walking over all objects. */
public final class ThreadMemory {

    private ThreadMemory() {}

    /**
     * Prints it for some sizes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("ThreadMemory: bytes a comment beyond the comments");
        for (int size : new int[] {1_000, 1_024, 2_047, 10_000, 100_000, 1_000_000}) {
            List<Comment> comments = List.copyOf(Comments.shuffled(size));
            CommentThread thread = CommentThread.of(Comments.ARTICLE, comments);
            Object naive = NaiveThread.childLists(comments);
            long alone = GraphLayout.parseInstance(comments, Comments.ARTICLE).totalSize();
            System.out.printf(
                    Locale.ROOT,
                    "  %8d comments: %6.1f, in nodes with child lists %6.1f%n",
                    size,
                    beyond(alone, size, comments, thread),
                    beyond(alone, size, comments, naive));
        }
    }

    private static double beyond(long alone, int size, Object comments, Object thread) {
        long together =
                GraphLayout.parseInstance(comments, Comments.ARTICLE, thread).totalSize();
        return (double) (together - alone) / size;
    }
}
