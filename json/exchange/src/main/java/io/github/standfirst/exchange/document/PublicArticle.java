package io.github.standfirst.exchange.document;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.text.Quoted;
import java.time.Instant;
import java.util.Optional;

/** Whether an article is for the public, and since when. */
public final class PublicArticle {

    private PublicArticle() {}

    /**
     * Checks that readers may see an article.
     *
     * @throws IllegalArgumentException if it is not public by then
     */
    public static void require(Article article, Instant now) {
        if (!article.isPublic(now)) {
            throw new IllegalArgumentException(
                    "article " + Quoted.of(article.id().value()) + " is not public; expected is one that is");
        }
    }

    /**
     * Checks that comments are on an article.
     *
     * @throws IllegalArgumentException if they are on another one
     */
    public static void requireOwn(Article article, ArticleId commented) {
        if (!requireNonNull(article, "article").id().equals(commented)) {
            throw new IllegalArgumentException("comments are on the article " + Quoted.of(commented.value())
                    + "; expected is " + Quoted.of(article.id().value()));
        }
    }

    /** When an article in that state was, or will be, first published; nothing where it was not, or that is not known. */
    public static Optional<Moment> published(PublicationState state) {
        if (state instanceof Published published) {
            return Optional.of(published.first());
        }
        if (state instanceof Scheduled scheduled) {
            return Optional.of(Moment.exact(scheduled.at()));
        }
        return state instanceof Withdrawn withdrawn ? Optional.ofNullable(withdrawn.first()) : Optional.empty();
    }
}
