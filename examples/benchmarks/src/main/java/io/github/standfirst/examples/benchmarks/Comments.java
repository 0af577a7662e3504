package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The comments that threads are made of: a random tree, shuffled, whose parents are named by ids of their own. */
final class Comments {

    static final ArticleId ARTICLE = ArticleId.of("a1");

    private static final Commenter SAM = Commenter.reader("Sam");
    private static final SafeHtml BODY = SafeHtml.ofText("At last!");
    private static final long START = 1_500_000_000L;

    private Comments() {}

    /** As many comments as asked, each but a tenth a reply to one of those before it. */
    static List<Comment> shuffled(int size) {
        Random random = new Random(size);
        List<Comment> comments = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String parent = i == 0 || random.nextInt(10) == 0 ? "" : "c" + random.nextInt(i);
            comments.add(comment(i, parent));
        }
        Collections.shuffle(comments, random);
        return comments;
    }

    /** One comment, the later the greater its number. */
    static Comment.Posted comment(int number, String parent) {
        return Comment.Posted.builder(
                        CommentId.of("c" + number),
                        ARTICLE,
                        Moment.exact(Instant.ofEpochSecond(START + number)),
                        SAM,
                        BODY)
                .parent(parent.isEmpty() ? null : CommentId.of(parent))
                .build();
    }
}
