package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.text.Quoted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a site shows: an article, and the first page of what its viewer sees of the thread. That the article is
 * one for the public, {@link Article#isPublic} tells; whoever makes the page asks.
 *
 * @param article the article
 * @param thread the first page of a view of its thread, null where nothing is shown of a discussion
 */
public record ArticlePage(Article article, @Nullable ThreadPage thread) {

    /**
     * Checks that the parts belong together.
     *
     * @throws NullPointerException if the article is null
     * @throws IllegalArgumentException if the thread is of another article, or the page of it is not the first
     */
    public ArticlePage {
        requireNonNull(article, "article");
        if (thread != null && !thread.article().equals(article.id())) {
            throw new IllegalArgumentException(
                    "thread is of the article " + Quoted.of(thread.article().value()) + "; expected is "
                            + Quoted.of(article.id().value()));
        }
        if (thread != null && thread.first() != 0) {
            throw new IllegalArgumentException("first row is " + thread.first() + "; expected is 0");
        }
    }

    /** The number to print and what goes with it, as the view of the thread counted; none without a thread. */
    public Optional<ThreadSummary> summary() {
        return thread == null ? Optional.empty() : Optional.of(thread.summary());
    }

    /** The page in short, for logs. */
    @Override
    public String toString() {
        return "ArticlePage[article=" + article + ", thread=" + thread + "]";
    }
}
