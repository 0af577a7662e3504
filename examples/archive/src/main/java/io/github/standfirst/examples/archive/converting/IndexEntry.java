package io.github.standfirst.examples.archive.converting;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.examples.archive.format.StoryNames;
import io.github.standfirst.text.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of an article.
 *
 * @param file the name of its page
 * @param headline plain text
 * @param language of the headline
 * @param authors plain text
 * @param published when, null where that is not known
 * @param comments how many are shown
 */
record IndexEntry(
        String file,
        String headline,
        Language language,
        List<String> authors,
        @Nullable Instant published,
        int comments) {

    /** The newest first, those of one time by the names of their pages. */
    static final Comparator<IndexEntry> NEWEST_FIRST = Comparator.comparing(
                    IndexEntry::published, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed()
            .thenComparing(IndexEntry::file);

    IndexEntry {
        authors = List.copyOf(authors);
    }

    static IndexEntry of(Article article, int comments) {
        Moment first = article.state() instanceof PublicationState.Published published ? published.first() : null;
        return new IndexEntry(
                StoryNames.of(article) + ".html",
                article.headline(),
                article.language(),
                article.authors().stream().map(Author::name).toList(),
                first == null ? null : first.at(),
                comments);
    }
}
