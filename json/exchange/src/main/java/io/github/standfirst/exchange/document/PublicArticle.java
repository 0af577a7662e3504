package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import java.time.Instant;
import java.util.Optional;

/** What of an article is for the public, and when. */
public final class PublicArticle {

    private PublicArticle() {}

    /** Answers whether readers may see an article at a time: its state says so, and no embargo is left. */
    public static boolean isPublic(Article article, Instant now) {
        Instant embargo = article.embargo();
        return article.state().isPublic(now) && (embargo == null || !now.isBefore(embargo));
    }

    /** When an article came before the readers, or will; nothing for drafts and for what was withdrawn. */
    public static Optional<Moment> published(PublicationState state) {
        if (state instanceof Published published) {
            return Optional.of(published.first());
        }
        return state instanceof Scheduled scheduled ? Optional.of(Moment.exact(scheduled.at())) : Optional.empty();
    }
}
