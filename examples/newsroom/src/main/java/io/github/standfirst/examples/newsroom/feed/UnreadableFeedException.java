package io.github.standfirst.examples.newsroom.feed;

/** A document is no feed that can be read. Nothing of what stands in it is in the message. */
public final class UnreadableFeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFeedException(String message) {
        super(message);
    }
}
