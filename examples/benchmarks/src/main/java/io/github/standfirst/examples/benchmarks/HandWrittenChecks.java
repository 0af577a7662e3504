package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Rights;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.fixtures.InvalidSample;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What somebody writes who has no validator: the rules of the constraints, without messages, places and warnings. */
final class HandWrittenChecks {

    private static final int MOST_ENTRIES = 1_000;

    private static final int SECONDS_OF_A_DAY = 86_400;

    private HandWrittenChecks() {}

    /** What is measured beside the constraints finds what they find, or the figures would compare two things. */
    static void requireComplete(Instant now) {
        for (InvalidSample sample : InvalidSample.values()) {
            boolean missed = (sample.value() instanceof Article article && isValid(article, now))
                    || (sample.value() instanceof Comment comment && isValid(comment));
            if (missed && sample != InvalidSample.CAPTION_REPEATS_ALT) {
                throw new IllegalStateException("the checks by hand miss " + sample.key() + "; expected is each fault");
            }
        }
    }

    static boolean isValid(Article article, Instant now) {
        return isShort(article.headline(), 300)
                && isShort(article.standfirst(), 10_000)
                && isShort(article.body(), 2_000_000)
                && isValid(article.lead())
                && (article.dateline() == null || isShort(article.dateline().place(), 300))
                && isValid(article.rights())
                && areListsValid(article)
                && areTimesValid(article, now)
                && !CharacterRule.isBlank(article.headline())
                && (!isForReaders(article.state()) || isReady(article));
    }

    private static boolean areListsValid(Article article) {
        return areFew(article.credits())
                && article.credits().stream().map(Credit::author).allMatch(HandWrittenChecks::isValid)
                && areFew(article.categories())
                && article.categories().stream().map(Category::name).allMatch(name -> isShort(name, 300))
                && areFew(article.tags())
                && article.tags().stream().allMatch(tag -> isShort(tag.name(), 300))
                && areFew(article.corrections())
                && article.corrections().stream().allMatch(correction -> isShort(correction.note(), 10_000))
                && areFew(article.translations())
                && areFew(article.related())
                && article.related().stream().allMatch(link -> isShort(link.title(), 300) && isValid(link.thumbnail()))
                && areFew(article.extensions().values())
                && article.extensions().values().stream().allMatch(text -> isShort(text, 10_000));
    }

    private static boolean areTimesValid(Article article, Instant now) {
        return areInOrder(article.created(), article.modified()) && isStateValid(article, now);
    }

    private static boolean isStateValid(Article article, Instant now) {
        if (article.state() instanceof PublicationState.Scheduled scheduled) {
            return scheduled.at().isAfter(now) && areInOrder(article.embargo(), scheduled.at());
        }
        if (article.state() instanceof PublicationState.Withdrawn withdrawn) {
            return isShort(withdrawn.reason(), 2_000);
        }
        return !(article.state() instanceof PublicationState.Published published)
                || published.first().precision() != Precision.EXACT
                || areInOrder(article.embargo(), published.first().at());
    }

    private static boolean isForReaders(PublicationState state) {
        return state instanceof PublicationState.Published || state instanceof PublicationState.Scheduled;
    }

    private static boolean isReady(Article article) {
        Figure lead = article.lead();
        return article.slug() != null
                && !article.credits().isEmpty()
                && article.body().hasContent()
                && (lead == null || isDescribed(lead.image()))
                && article.credits().stream()
                        .allMatch(credit -> isDescribed(credit.author().portrait()))
                && article.related().stream().map(Link::thumbnail).allMatch(HandWrittenChecks::isDescribed);
    }

    private static boolean isDescribed(@Nullable Image image) {
        return image == null || image.alt() != null;
    }

    private static boolean isValid(Author author) {
        return isShort(author.name(), 300) && isShort(author.bio(), 10_000) && isValid(author.portrait());
    }

    private static boolean isValid(@Nullable Figure figure) {
        return figure == null
                || (isValid(figure.image())
                        && isShort(figure.caption(), 10_000)
                        && (figure.credit() == null || isShort(figure.credit(), 300)));
    }

    private static boolean isValid(@Nullable Image image) {
        return image == null || ((image.alt() == null || isShort(image.alt(), 2_000)) && isValid(image.rights()));
    }

    private static boolean isValid(@Nullable Rights rights) {
        return rights == null || (isShort(rights.holder(), 300) && isShort(rights.terms(), 10_000));
    }

    static boolean isValid(Comment comment) {
        return !(comment instanceof Comment.Posted posted)
                || (isShort(posted.commenter().name(), 200)
                        && !posted.body().isEmpty()
                        && isShort(posted.body(), 100_000)
                        && areFew(posted.reactions().values())
                        && areInOrder(earliest(posted.posted()), posted.edited()));
    }

    private static @Nullable Instant earliest(Moment posted) {
        return switch (posted.precision()) {
            case EXACT -> posted.at();
            case DAY -> posted.at().minusSeconds(SECONDS_OF_A_DAY);
            case ABOUT -> null;
        };
    }

    private static boolean areInOrder(@Nullable Instant earlier, @Nullable Instant later) {
        return earlier == null || later == null || !later.isBefore(earlier);
    }

    private static boolean areFew(Collection<?> entries) {
        return entries.size() <= MOST_ENTRIES;
    }

    private static boolean isShort(SafeHtml markup, int most) {
        return isShort(markup.html(), most);
    }

    private static boolean isShort(String text, int most) {
        return text.codePointCount(0, text.length()) <= most;
    }
}
