package io.github.standfirst.exchange.jsonfeed;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Author;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself (<a href="https://www.jsonfeed.org/version/1.1/#top-level-a-name-top-level-a">JSON Feed 1.1,
 * top level</a>).
 *
 * @param title its name, plain text; empty where a feed that was read has none
 * @param homePage the page that it is the feed of, null where that is not said
 * @param feed its own address, null where that is not said
 * @param description what it is about, plain text; it may be empty
 * @param userComment what it is for, for people who look at the JSON, plain text; it may be empty
 * @param next the address of older articles, null where none follow; nothing is ever loaded from it
 * @param icon a large square picture, null where there is none
 * @param favicon a small square picture, null where there is none
 * @param authors who wrote the articles that name nobody; of each only name, address and portrait are written
 * @param language what it is written in, {@link Language#UNDETERMINED} where that is not said
 * @param expired whether it will never change again
 */
public record FeedHead(
        String title,
        @Nullable WebUrl homePage,
        @Nullable WebUrl feed,
        String description,
        String userComment,
        @Nullable WebUrl next,
        @Nullable WebUrl icon,
        @Nullable WebUrl favicon,
        List<Author> authors,
        Language language,
        boolean expired) {

    /**
     * Checks the texts and copies the authors.
     *
     * @throws NullPointerException if a component that is not nullable is null, or an author
     * @throws IllegalArgumentException if a text holds a forbidden character
     */
    public FeedHead {
        title = CharacterRule.require("feed title", title);
        description = CharacterRule.require("description", description);
        userComment = CharacterRule.require("userComment", userComment);
        authors = List.copyOf(authors);
        requireNonNull(language, "language");
    }

    /** A builder with what every feed has. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** A builder that has all of this head. */
    public Builder toBuilder() {
        return new Builder(title)
                .homePage(homePage)
                .feed(feed)
                .description(description)
                .userComment(userComment)
                .next(next)
                .icon(icon)
                .favicon(favicon)
                .authors(authors)
                .language(language)
                .expired(expired);
    }

    /** The head in short: title and address, for logs. */
    @Override
    public String toString() {
        return "FeedHead[title=" + Quoted.of(title) + ", feed=" + (feed == null ? null : Quoted.of(feed.value())) + "]";
    }

    /** Gathers the parts of a head; not thread-safe. */
    public static final class Builder {
        private String title;
        private @Nullable WebUrl homePage;
        private @Nullable WebUrl feed;
        private String description = "";
        private String userComment = "";
        private @Nullable WebUrl next;
        private @Nullable WebUrl icon;
        private @Nullable WebUrl favicon;
        private List<Author> authors = List.of();
        private Language language = Language.UNDETERMINED;
        private boolean expired;

        private Builder(String title) {
            this.title = title;
        }

        /** Its name, plain text. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** The page that it is the feed of. */
        public Builder homePage(@Nullable WebUrl homePage) {
            this.homePage = homePage;
            return this;
        }

        /** Its own address. */
        public Builder feed(@Nullable WebUrl feed) {
            this.feed = feed;
            return this;
        }

        /** What it is about, plain text. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** What it is for, for people who look at the JSON, plain text. */
        public Builder userComment(String userComment) {
            this.userComment = userComment;
            return this;
        }

        /** The address of older articles. */
        public Builder next(@Nullable WebUrl next) {
            this.next = next;
            return this;
        }

        /** A large square picture. */
        public Builder icon(@Nullable WebUrl icon) {
            this.icon = icon;
            return this;
        }

        /** A small square picture. */
        public Builder favicon(@Nullable WebUrl favicon) {
            this.favicon = favicon;
            return this;
        }

        /** Who wrote the articles that name nobody, instead of those named before. */
        public Builder authors(List<Author> authors) {
            this.authors = authors;
            return this;
        }

        /** What it is written in. */
        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /** Whether it will never change again. */
        public Builder expired(boolean expired) {
            this.expired = expired;
            return this;
        }

        /**
         * The head.
         *
         * @throws NullPointerException if a part that is not nullable is null, or an author
         * @throws IllegalArgumentException if a text holds a forbidden character
         */
        public FeedHead build() {
            return new FeedHead(
                    title, homePage, feed, description, userComment, next, icon, favicon, authors, language, expired);
        }
    }
}
