package io.github.standfirst.exchange.page;

import io.github.standfirst.text.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article with what was read from it.
 *
 * @param html sanitized
 * @param text its words
 * @param dateline null where it has none
 * @param lead null where there is none
 * @param source what it was found in
 * @param leftOut whether there was one that is past a limit, and none is here
 */
record ArticleBody(
        SafeHtml html,
        String text,
        Datelines.@Nullable Found dateline,
        LeadFigures.@Nullable Lead lead,
        PageSource source,
        boolean leftOut) {}
