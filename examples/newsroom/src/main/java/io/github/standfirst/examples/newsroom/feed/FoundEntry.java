package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Translation;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of Atom or an item of RSS says, before anything is made of it.
 *
 * @param id as it is, blank where there is none
 * @param title plain text
 * @param page the address of its page, null where there is none
 * @param summary markup, not yet sanitized
 * @param content markup, not yet sanitized
 * @param published null where that is not said
 * @param updated null where that is not said
 * @param authors whose names are plain text
 * @param terms its categories
 * @param picture null where there is none
 * @param language of its texts
 * @param translations the same in other languages
 * @param answered the id of what it answers, null where it is no comment
 * @param comments how many comments it has, null where that is not said
 */
record FoundEntry(
        String id,
        String title,
        @Nullable WebUrl page,
        String summary,
        String content,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<Author> authors,
        List<FoundTerm> terms,
        @Nullable Figure picture,
        Language language,
        List<Translation> translations,
        @Nullable String answered,
        @Nullable Integer comments) {

    /**
     * A category of an entry.
     *
     * @param scheme empty where it has none
     * @param term what names it to programs; its name where it has no other
     * @param name plain text
     */
    record FoundTerm(String scheme, String term, String name) {}
}
