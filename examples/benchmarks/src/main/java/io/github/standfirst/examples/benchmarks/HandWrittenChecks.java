package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.comment.Comment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody writes who has no validator: the main rules of the constraints, without messages and places. */
final class HandWrittenChecks {

    private HandWrittenChecks() {}

    static boolean isValid(Article article) {
        return isShort(article.headline(), 300)
                && isShort(article.standfirst().html(), 10_000)
                && isShort(article.body().html(), 2_000_000)
                && areInOrder(article.created(), article.modified())
                && article.credits().stream().allMatch(HandWrittenChecks::isValid)
                && article.related().stream().allMatch(link -> isShort(link.title(), 300) && isValid(link.thumbnail()))
                && (!(article.state() instanceof PublicationState.Published) || isReady(article));
    }

    private static boolean isReady(Article article) {
        Figure lead = article.lead();
        return !article.headline().isBlank()
                && article.slug() != null
                && !article.credits().isEmpty()
                && !article.body().isEmpty()
                && (lead == null || lead.image().alt() != null);
    }

    private static boolean isValid(Credit credit) {
        return isShort(credit.author().name(), 200)
                && isShort(credit.author().bio().html(), 10_000)
                && isValid(credit.author().portrait());
    }

    private static boolean isValid(@Nullable Image image) {
        return image == null || image.alt() == null || isShort(image.alt(), 2_000);
    }

    private static boolean areInOrder(@Nullable Instant earlier, @Nullable Instant later) {
        return earlier == null || later == null || !later.isBefore(earlier);
    }

    static boolean isValid(Comment comment) {
        return !(comment instanceof Comment.Posted posted)
                || (isShort(posted.commenter().name(), 200)
                        && !posted.body().isEmpty()
                        && isShort(posted.body().html(), 100_000)
                        && areInOrder(posted.posted().at(), posted.edited()));
    }

    private static boolean isShort(String text, int most) {
        return text.codePointCount(0, text.length()) <= most;
    }
}
