package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comment as records of strings, for a library that cannot be told of types without public constructors. */
public record FlatComment(
        String type,
        String id,
        String article,
        @Nullable String parent,
        At posted,
        By commenter,
        String body,
        String status,
        String kind,
        @Nullable String language) {

    /** A time. */
    public record At(Instant at) {}

    /** A commenter. */
    public record By(
            String name, @Nullable String website, @Nullable String accountId, String role) {}

    static FlatComment of(Comment.Posted comment) {
        CommentId parent = comment.parent();
        WebUrl website = comment.commenter().website();
        return new FlatComment(
                "posted",
                comment.id().value(),
                comment.article().value(),
                parent == null ? null : parent.value(),
                new At(comment.posted().at()),
                new By(
                        comment.commenter().name(),
                        website == null ? null : website.value(),
                        comment.commenter().accountId(),
                        comment.commenter().role().name().toLowerCase(Locale.ROOT)),
                comment.body().html(),
                comment.status().name().toLowerCase(Locale.ROOT),
                comment.kind().name().toLowerCase(Locale.ROOT),
                comment.language().equals(Language.UNDETERMINED)
                        ? null
                        : comment.language().tag());
    }
}
