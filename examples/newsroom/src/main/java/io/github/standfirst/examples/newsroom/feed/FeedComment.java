package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.html.HtmlPolicy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment that everybody sees, as feeds have it.
 *
 * @param comment as it was stored: under {@link HtmlPolicy#comment()} all addresses are absolute
 * @param address where it stands, by which other programs know it
 * @param writer the name that its article's page prints, plain text
 * @param answered the address of the comment that it answers or, for a root, of the article
 * @param source the address of a document of Atom that holds what it answers, null where there is none
 */
record FeedComment(
        Comment.Posted comment,
        String address,
        String writer,
        String answered,
        @Nullable String source) {

    /** When its text was changed last. */
    Instant updated() {
        Instant edited = comment.edited();
        return edited == null ? comment.posted().at() : edited;
    }
}
