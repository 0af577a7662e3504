package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.validation.EntryLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One comment on an article: posted, or the tombstone that keeps the place of an erased one.
 *
 * <p>Comments are flat: each names the comment that it answers, and a {@link CommentThread} makes the tree. To hide a
 * comment is to change its status, which can be undone; to erase it is to replace it by its tombstone, which can not.
 */
public sealed interface Comment {

    /** The application's id of the comment. */
    CommentId id();

    /** The article that it is a comment on. */
    ArticleId article();

    /** The comment that it answers, null for a root. Whether that one exists is a {@link CommentThread}'s matter. */
    @Nullable
    CommentId parent();

    /** When it was posted. */
    Moment posted();

    /**
     * A comment with its text.
     *
     * @param id the application's id of the comment
     * @param article the article that it is a comment on
     * @param parent the comment that it answers, null for a root
     * @param posted when it was posted
     * @param commenter who wrote it, as displayed
     * @param body the text, markup
     * @param status what was decided about it
     * @param kind written by somebody, or announced by another site
     * @param edited when the text was last changed, in the years 0000 to 9999; null where it never was
     * @param language what it is written in, {@link Language#UNDETERMINED} where that is not known
     * @param reactions how often readers reacted in which way, by names that the application chose ({@code like}, an
     *     emoji), sorted by name; each at least 1
     * @param pinned whether it is to stand before the others
     */
    @EditedAfterPosting
    record Posted(
            CommentId id,
            ArticleId article,
            @Nullable CommentId parent,
            Moment posted,
            @Valid Commenter commenter,
            @TextLength(min = 1, max = 100_000) SafeHtml body,
            CommentStatus status,
            CommentKind kind,
            @Nullable Instant edited,
            Language language,

            @Size(max = EntryLimit.MAX, message = EntryLimit.MESSAGE)
            Map<String, Integer> reactions,

            boolean pinned)
            implements Comment {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part that is not nullable is null
         * @throws IllegalArgumentException if the time of the edit is outside of the years 0000 to 9999, the name of a
         *     reaction is no id, or its number less than 1
         */
        public Posted {
            requireNonNull(id, "id");
            requireNonNull(article, "article");
            requireNonNull(posted, "posted");
            requireNonNull(commenter, "commenter");
            requireNonNull(body, "body");
            requireNonNull(status, "status");
            requireNonNull(kind, "kind");
            requireNonNull(language, "language");
            edited = edited == null ? null : Invariants.time("edited", edited);
            reactions = Invariants.counts("reactions", reactions);
        }

        /** The number of all reactions together. */
        public long reactionCount() {
            long sum = 0;
            for (int count : reactions.values()) {
                sum += count;
            }
            return sum;
        }

        /**
         * The same comment with one reaction more.
         *
         * @param name the name of the reaction, chosen by the application
         * @throws IllegalArgumentException if the name is no id
         * @throws ArithmeticException if there are {@link Integer#MAX_VALUE} of that name already
         */
        public Posted withReaction(String name) {
            Map<String, Integer> more = new TreeMap<>(reactions);
            more.merge(requireNonNull(name, "name"), 1, Math::addExact);
            return toBuilder().reactions(more).build();
        }

        /** The same comment with another status; whether one leads to the other is the table's matter. */
        public Posted withStatus(CommentStatus status) {
            return toBuilder().status(status).build();
        }

        /** The same comment, to stand before the others or not. */
        public Posted withPinned(boolean pinned) {
            return toBuilder().pinned(pinned).build();
        }

        /** A builder with what every comment has; an approved root without further particulars. */
        public static Builder builder(
                CommentId id, ArticleId article, Moment posted, Commenter commenter, SafeHtml body) {
            return new Builder(id, article, posted, commenter, body);
        }

        /** A builder that has all of this comment. */
        public Builder toBuilder() {
            return new Builder(id, article, posted, commenter, body)
                    .parent(parent)
                    .status(status)
                    .kind(kind)
                    .edited(edited)
                    .language(language)
                    .reactions(reactions)
                    .pinned(pinned);
        }

        /** The comment in short, for logs. */
        @Override
        public String toString() {
            return "Comment.Posted[id=" + id + ", article=" + article + ", parent=" + parent + ", posted="
                    + posted.at() + ", status=" + status + ", commenter=" + Quoted.of(commenter.name()) + ", body="
                    + body + "]";
        }

        /** What keeps the place of this comment once it is erased. */
        public Tombstone erase(Instant at, ErasureReason reason) {
            return new Tombstone(id, article, parent, posted, at, reason);
        }

        /** Gathers the parts of a comment; not thread-safe. */
        public static final class Builder {
            private CommentId id;
            private ArticleId article;
            private Moment posted;
            private Commenter commenter;
            private SafeHtml body;
            private @Nullable CommentId parent;
            private CommentStatus status = CommentStatus.APPROVED;
            private CommentKind kind = CommentKind.COMMENT;
            private @Nullable Instant edited;
            private Language language = Language.UNDETERMINED;
            private Map<String, Integer> reactions = Map.of();
            private boolean pinned;

            private Builder(CommentId id, ArticleId article, Moment posted, Commenter commenter, SafeHtml body) {
                this.id = id;
                this.article = article;
                this.posted = posted;
                this.commenter = commenter;
                this.body = body;
            }

            /** The application's id of the comment. */
            public Builder id(CommentId id) {
                this.id = id;
                return this;
            }

            /** The article that it is a comment on. */
            public Builder article(ArticleId article) {
                this.article = article;
                return this;
            }

            /** The comment that it answers, null for a root. */
            public Builder parent(@Nullable CommentId parent) {
                this.parent = parent;
                return this;
            }

            /** When it was posted. */
            public Builder posted(Moment posted) {
                this.posted = posted;
                return this;
            }

            /** Who wrote it, as displayed. */
            public Builder commenter(Commenter commenter) {
                this.commenter = commenter;
                return this;
            }

            /** The text. */
            public Builder body(SafeHtml body) {
                this.body = body;
                return this;
            }

            /** What was decided about it. */
            public Builder status(CommentStatus status) {
                this.status = status;
                return this;
            }

            /** Written by somebody, or announced by another site. */
            public Builder kind(CommentKind kind) {
                this.kind = kind;
                return this;
            }

            /** When the text was last changed. */
            public Builder edited(@Nullable Instant edited) {
                this.edited = edited;
                return this;
            }

            /** What it is written in. */
            public Builder language(Language language) {
                this.language = language;
                return this;
            }

            /** How often readers reacted, instead of what was said before. */
            public Builder reactions(Map<String, Integer> reactions) {
                this.reactions = reactions;
                return this;
            }

            /** Whether it is to stand before the others. */
            public Builder pinned(boolean pinned) {
                this.pinned = pinned;
                return this;
            }

            /**
             * The comment.
             *
             * @throws NullPointerException if a part that is not nullable is null
             * @throws IllegalArgumentException if the time of the edit is outside of the years 0000 to 9999, the name of a
             *     reaction is no id, or its number less than 1
             */
            public Posted build() {
                return new Posted(
                        id, article, parent, posted, commenter, body, status, kind, edited, language, reactions,
                        pinned);
            }
        }
    }

    /**
     * What is left of an erased comment: its place. It can hold neither a text nor a name.
     *
     * @param id the id that the comment had
     * @param article the article that it was a comment on
     * @param parent the comment that it answered, null for a root
     * @param posted when it was posted
     * @param erased when it was erased, in the years 0000 to 9999
     * @param reason why it was erased
     */
    record Tombstone(
            CommentId id,
            ArticleId article,
            @Nullable CommentId parent,
            Moment posted,
            Instant erased,
            ErasureReason reason)
            implements Comment {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part that is not nullable is null
         * @throws IllegalArgumentException if the time of the erasure is outside of the years 0000 to 9999
         */
        public Tombstone {
            requireNonNull(id, "id");
            requireNonNull(article, "article");
            requireNonNull(posted, "posted");
            requireNonNull(reason, "reason");
            Invariants.time("erased", erased);
        }
    }
}
