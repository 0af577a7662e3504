package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.page.Labels;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What writers have to be told.
 *
 * @param title what the whole is called
 * @param base the address below which documents without one of their own get theirs
 * @param labels the words of pages
 * @param zone in which times are printed
 * @param now as of when something is public
 */
public record WritingOptions(String title, WebUrl base, Labels labels, ZoneId zone, Instant now) {}
