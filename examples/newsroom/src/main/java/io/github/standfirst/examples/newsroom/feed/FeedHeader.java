package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.text.Language;
import java.util.Optional;

/**
 * What a document of a feed says of itself.
 *
 * @param title plain text
 * @param publisher the name of the paper
 * @param language of the paper
 * @param page the address of the page that it is the feed of
 * @param address the address of its first part
 * @param number which part it is, from 1
 * @param more whether another one follows
 */
record FeedHeader(
        String title, String publisher, Language language, String page, String address, int number, boolean more) {

    /** The address of a part of a feed. */
    static String part(String address, int number) {
        return number == 1 ? address : address + "?page=" + number;
    }

    /** Its own address. */
    String self() {
        return part(address, number);
    }

    /** The address of the part with newer entries. */
    Optional<String> previous() {
        return number == 1 ? Optional.empty() : Optional.of(part(address, number - 1));
    }

    /** The address of the part with older entries. */
    Optional<String> next() {
        return more ? Optional.of(part(address, number + 1)) : Optional.empty();
    }
}
