package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.validation.Violations;

/** What became of what somebody sent. */
public sealed interface Posting {

    /**
     * It is in the store.
     *
     * @param id of the comment
     * @param status of the comment, which may wait
     */
    record Stored(CommentId id, CommentStatus status) implements Posting {}

    /**
     * It is not.
     *
     * @param violations why, in the language of the reader
     */
    record Refused(Violations violations) implements Posting {}
}
