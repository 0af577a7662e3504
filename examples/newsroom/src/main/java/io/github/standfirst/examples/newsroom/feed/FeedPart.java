package io.github.standfirst.examples.newsroom.feed;

import java.util.List;

/**
 * The part of a feed that one document holds (<a href="https://www.rfc-editor.org/rfc/rfc5005#section-3">RFC 5005,
 * section 3</a>).
 *
 * @param entries the newest first
 * @param number which part it is, from 1
 * @param more whether another one follows
 */
record FeedPart<E>(List<E> entries, int number, boolean more) {

    FeedPart {
        entries = List.copyOf(entries);
    }
}
